/** Looks for a word in every file of a folder, in every shape in which a program could have left it there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export interface Find {
  readonly file: string;
  /** «UTF-8», «UTF-16 in an inflated stream», «the text of a PDF» … */
  readonly as: string;
}

export interface Scan {
  readonly finds: readonly Find[];
  readonly files: number;
  readonly bytes: number;
  /** How much was looked into besides the bytes as they lie there: a scan that inflates nothing proves little. */
  readonly inflated: number;
}

/** @param needle long and odd enough to be nobody else's; its first letters are looked for, so that a cut copy is found too */
export async function scanFor(needle: string, folder: string): Promise<Scan> {
  const shapes = shapesOf(needle.slice(0, SHORTEST));
  const [finds, counted]: [Find[], { files: number; bytes: number; inflated: number }] = [
    [],
    { files: 0, bytes: 0, inflated: 0 },
  ];
  for (const file of await filesIn(folder)) {
    const bytes = await contentOf(file);
    if (bytes === null) continue;
    counted.files += 1;
    counted.bytes += bytes.length;
    finds.push(...shapesFound(bytes, shapes).map((as) => ({ file, as })));
    for (const inner of inflatedIn(bytes)) {
      counted.inflated += 1;
      finds.push(...shapesFound(inner, shapes).map((as) => ({ file, as: `${as} in an inflated stream` })));
    }
    for (const pdf of pdfsIn(bytes)) {
      if (textOf(pdf).replaceAll(/\s/g, '').includes(needle.slice(0, SHORTEST))) finds.push({ file, as: 'the text of a PDF' });
    }
  }
  for (const file of await namesIn(folder)) if (file.includes(needle.slice(0, SHORTEST))) finds.push({ file, as: 'a file name' });
  return { finds, ...counted };
}

/** Compressors keep the first time of so many bytes as they are. */
const SHORTEST = 8;

function shapesOf(text: string): ReadonlyMap<string, Buffer> {
  const little = Buffer.from(text, 'utf16le');
  return new Map([
    ['UTF-8', Buffer.from(text, 'utf8')],
    ['UTF-16', little],
    ['UTF-16, big end first', Buffer.from(little).swap16()],
    ['percent signs', Buffer.from(encodeURIComponent(text))],
    ['\\u escapes', Buffer.from(text.replaceAll(/[^\x20-\x7e]/g, escaped))],
    ...[0, 1, 2].map((shift) => [`base64 (${shift})`, innerBase64(text, shift)] as const),
  ]);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The letters of base64 that do not depend on what stands before or after. */
function innerBase64(text: string, shift: number): Buffer {
  const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(text, 'utf8')]).toString('base64');
  return Buffer.from(whole.slice(shift === 0 ? 0 : 4, -4));
}

function shapesFound(bytes: Buffer, shapes: ReadonlyMap<string, Buffer>): readonly string[] {
  return [...shapes].filter(([, shape]) => bytes.includes(shape)).map(([as]) => as);
}

/** What gzip and zlib streams hold: those of a PDF, of a browser's cache, of logs. */
function inflatedIn(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (const [mark, inflate] of starts) {
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) {
      const inner = attempt(() => inflate(bytes.subarray(at)));
      if (inner !== null && inner.length > 0) found.push(inner);
    }
  }
  return found;
}

/** Streams may be cut off: what could be read of them counts. */
const CUT_OFF = { finishFlush: constants.Z_SYNC_FLUSH };
const ZIP_NAME_AT = 30;

const starts: readonly (readonly [Buffer, (bytes: Buffer) => Buffer])[] = [
  [Buffer.from([0x1f, 0x8b, 0x08]), (bytes) => gunzipSync(bytes, CUT_OFF)],
  [Buffer.from([0x78, 0x9c]), (bytes) => inflateSync(bytes, CUT_OFF)],
  [Buffer.from([0x78, 0xda]), (bytes) => inflateSync(bytes, CUT_OFF)],
  [
    Buffer.from('PK\u0003\u0004'),
    (zip) => inflateRawSync(zip.subarray(ZIP_NAME_AT + zip.readUInt16LE(26) + zip.readUInt16LE(28)), CUT_OFF),
  ],
];

/** Wherever they lie in the file: letters of a PDF are numbers of glyphs, no search finds them without reading it. */
function pdfsIn(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf('%PDF-'); at !== -1; at = bytes.indexOf('%PDF-', at + 1)) {
    const end = bytes.indexOf('%%EOF', at);
    if (end !== -1) found.push(bytes.subarray(at, end + 5));
  }
  return found;
}

function textOf(pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  try {
    writeFileSync(join(folder, 'found.pdf'), pdf);
    return attempt(() => execFileSync('pdftotext', [join(folder, 'found.pdf'), '-'], { encoding: 'utf8', stdio: 'pipe' })) ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What only looks like a stream or a PDF cannot be read as one. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder, { recursive: true });
}

/** null: it went while we looked. A program that is running comes and goes with its files. */
async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return (await lstat(file)).isFile() ? readFileSync(file) : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
