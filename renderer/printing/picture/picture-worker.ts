/**
 * Draws pages of a PDF beside the page of the screen: what is seen is the file that will be printed. pdf.js runs whole in here, on an
 * OffscreenCanvas; letters are drawn as outlines, so no face is added to anything. CSP: own origin only, no eval, no wasm.
 */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
// Where pdf.js finds its own other half before it would start a worker for it.
import 'pdfjs-dist/build/pdf.worker.mjs';
import type { PictureAnswer, PictureOrder } from './picture-messages.ts';

/** The part of DedicatedWorkerGlobalScope used here; the DOM types know only a window. */
interface WorkerScope {
  readonly addEventListener: (type: 'message', listener: (message: MessageEvent<PictureOrder>) => void) => void;
  readonly postMessage: (answer: PictureAnswer, transfer: Transferable[]) => void;
}
const scope = self as unknown as WorkerScope;

const QUIET = 0;
let opened: Promise<PDFDocumentProxy> | null = null;

scope.addEventListener('message', (message) => void answer(message.data));

async function answer(order: PictureOrder): Promise<void> {
  try {
    if (order.ask === 'open') {
      opened = open(order.pdf);
      await opened;
      return scope.postMessage({ id: order.id, picture: null }, []);
    }
    if (opened === null) throw new Error('nothing was opened');
    const picture = await draw(await opened, order.page, order.widthPx);
    return scope.postMessage({ id: order.id, picture }, [picture]);
  } catch (error) {
    return scope.postMessage({ id: order.id, failed: error instanceof Error ? error.name : 'Unknown' }, []);
  }
}

function open(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: pdf,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    verbosity: QUIET,
  }).promise;
}

async function draw(pdf: PDFDocumentProxy, number: number, widthPx: number): Promise<ImageBitmap> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: widthPx / page.getViewport({ scale: 1 }).width });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // pdf.js draws on either kind of canvas; its types know the one in a document.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, intent: 'print' }).promise;
  page.cleanup();
  return canvas.transferToImageBitmap();
}

interface CanvasAndContext {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

class OffscreenCanvases {
  create(width: number, height: number): CanvasAndContext {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (canvas !== null) [canvas.width, canvas.height] = [width, height];
  }

  destroy(made: CanvasAndContext): void {
    [made.canvas, made.context] = [null, null];
  }
}

/** Filters are for pictures and odd colours; our pages have neither. */
class NoFilters {
  addFilter = (): string => 'none';
  addHCMFilter = this.addFilter;
  addAlphaFilter = this.addFilter;
  addLuminosityFilter = this.addFilter;
  addHighlightHCMFilter = this.addFilter;
  destroy(): void {}
}
