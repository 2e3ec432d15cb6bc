/** Makes the kiosk's PDFs without a browser, and reads them with poppler. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFitting, makePdf, useFaces } from '../../../renderer/printing/pdf/make-pdf.ts';
import type { MadePaper, PaperDocument, PaperDrafts } from '../../../renderer/printing/paper-document.ts';
import type { TicketPaperData } from '../../../renderer/printing/ticket-document.ts';

const resolve = createRequire(import.meta.url).resolve;
const face = (path: string) => readFileSync(resolve(`@expo-google-fonts/golos-text/${path}`));

function loadFaces(): void {
  useFaces({ regular: face('400Regular/GolosText_400Regular.ttf'), bold: face('700Bold/GolosText_700Bold.ttf') });
}

export function makePdfInNode(document: PaperDocument): Promise<Uint8Array> {
  loadFaces();
  return makePdf(document);
}

export function fitInNode(drafts: PaperDrafts): Promise<MadePaper> {
  loadFaces();
  return makeFitting(drafts);
}

export const ticketOnPaper: TicketPaperData = {
  label: 'Д\u00A0047',
  place: 'зал 1, места слева',
  ahead: 3,
  waitMinutes: 15,
  date: '23.11.2026',
  time: '10:42',
  waitingNote: 'зарядка — у окна, вода — справа.',
  documents: { needed: ['паспорт', 'СНИЛС'], useful: [] },
  hasPrivateRoomMark: false,
  hasPriorityMark: false,
  centreName: 'Кадровый центр «Работа России»',
};

/** False when the tool is not installed: the set-up installs poppler-utils, a bare machine may lack it. */
export const hasPoppler = hasTool('pdftotext') && hasTool('pdffonts');

/** What a poppler tool says about a PDF. The PDF is `-` of the arguments. */
export function poppler(
  tool: 'pdftotext' | 'pdffonts' | 'pdfinfo',
  pdf: Uint8Array,
  before: string[] = [],
  after: string[] = [],
): string {
  const directory = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(directory, 'paper.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, [...before, file, ...after], { encoding: 'utf8' });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function hasTool(tool: string): boolean {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
