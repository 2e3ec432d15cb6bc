/** pdf.js describes its front half only; of the other half nothing is called by us. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';
