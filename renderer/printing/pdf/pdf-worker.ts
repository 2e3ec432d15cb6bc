/** Makes PDFs beside the page, so that pdfmake's 1.8 MB and its work never hold up a touch (U-15). CSP: own origin only, no eval. */
import bold from '@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf?url';
import regular from '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf?url';
import { makeFitting, makePdf, useFaces } from './make-pdf.ts';
import type { PdfAnswer, PdfOrder } from './pdf-messages.ts';

/** The part of DedicatedWorkerGlobalScope used here; the DOM types know only a window. */
interface WorkerScope {
  readonly addEventListener: (type: 'message', listener: (message: MessageEvent<PdfOrder>) => void) => void;
  readonly postMessage: (answer: PdfAnswer, transfer: Transferable[]) => void;
}
const scope = self as unknown as WorkerScope;

const faces = loadFaces();

scope.addEventListener('message', (message) => void answer(message.data));

async function answer(order: PdfOrder): Promise<void> {
  const { id } = order;
  try {
    await faces;
    const { pdf, pages } = 'drafts' in order ? await makeFitting(order.drafts) : { pdf: await makePdf(order.document), pages: 1 };
    scope.postMessage({ id, pdf, pages }, [pdf.buffer]);
  } catch (error) {
    scope.postMessage({ id, failed: error instanceof Error ? error.name : 'Unknown' }, []);
  }
}

async function loadFaces(): Promise<void> {
  const [regularBytes, boldBytes] = await Promise.all([regular, bold].map(load));
  if (regularBytes !== undefined && boldBytes !== undefined) useFaces({ regular: regularBytes, bold: boldBytes });
}

async function load(url: string): Promise<Uint8Array> {
  const answered = await fetch(url);
  if (!answered.ok) throw new Error(`no face at ${url}`);
  return new Uint8Array(await answered.arrayBuffer());
}
