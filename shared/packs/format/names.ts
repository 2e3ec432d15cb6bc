/**
 * Which names a file in a pack may have. One rule for every system: a pack that was made on Windows installs on Linux and back, and
 * no name can lead out of its folder (S-2).
 */
import { MEDIA_EXTENSIONS } from '../media/media-names.ts';
import { MAX_PATH_CHARACTERS, MAX_PATH_PARTS } from './limits.ts';

export type NameFault =
  | 'name-empty'
  | 'name-backslash'
  | 'name-drive'
  | 'name-absolute'
  | 'name-climbs'
  | 'name-control'
  | 'name-not-nfc'
  | 'name-too-long'
  | 'name-too-deep'
  | 'name-reserved'
  | 'name-hidden'
  | 'name-edge'
  | 'name-character'
  | 'name-capital-ending'
  | 'name-kind';

/** What a content folder is made of. Nothing that any system would run, and no HTML or SVG: both may carry scripts. */
const CONTENT_EXTENSIONS = ['md', 'yaml', ...MEDIA_EXTENSIONS] as const;

const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;
const ALLOWED = /^[\p{L}\p{M}\p{N} ._()+-]+$/u;

/** @returns what is wrong with a path as it stands in a zip or in `pack.json`; null: nothing */
export function nameFault(path: string): NameFault | null {
  if (path === '') return 'name-empty';
  if (path.includes('\\')) return 'name-backslash';
  if (/^[A-Za-z]:/.test(path)) return 'name-drive';
  if (path.startsWith('/')) return 'name-absolute';
  if (CONTROL.test(path)) return 'name-control';
  if (path.normalize('NFC') !== path) return 'name-not-nfc';
  if (path.length > MAX_PATH_CHARACTERS) return 'name-too-long';
  const parts = path.split('/');
  if (parts.length > MAX_PATH_PARTS) return 'name-too-deep';
  for (const part of parts) {
    const fault = partFault(part);
    if (fault !== null) return fault;
  }
  if (isContentFile(path)) return null;
  return isContentFile(path.toLowerCase()) ? 'name-capital-ending' : 'name-kind';
}

function partFault(part: string): NameFault | null {
  if (part === '') return 'name-empty';
  if (part === '..' || part === '.') return 'name-climbs';
  if (part.startsWith('.')) return 'name-hidden';
  if (/^\s|[\s.]$/u.test(part)) return 'name-edge';
  if (DEVICE.test(part)) return 'name-reserved';
  return ALLOWED.test(part) ? null : 'name-character';
}

function isContentFile(path: string): boolean {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return path.includes('.') && CONTENT_EXTENSIONS.some((allowed) => allowed === extension);
}

/** Read at once, and therefore small. */
export const isText = (path: string): boolean => /\.(md|yaml)$/.test(path);

/** Two paths with one key would be one file on Windows or macOS. */
function sameFileKey(path: string): string {
  return path.normalize('NFKC').toLocaleLowerCase('und').toLocaleUpperCase('und').normalize('NFKC');
}

export type SetFault = 'name-twice' | 'name-same-elsewhere' | 'name-file-and-folder';

/** @returns the first path that cannot stand beside the others, and why; null: all can */
export function setFault(paths: readonly string[]): { readonly code: SetFault; readonly file: string } | null {
  const seen = new Set<string>();
  const keys = new Set<string>();
  for (const path of paths) {
    if (seen.has(path)) return { code: 'name-twice', file: path };
    if (keys.has(sameFileKey(path))) return { code: 'name-same-elsewhere', file: path };
    seen.add(path);
    keys.add(sameFileKey(path));
  }
  for (const path of paths) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
      if (keys.has(sameFileKey(parts.slice(0, length).join('/')))) return { code: 'name-file-and-folder', file: path };
    }
  }
  return null;
}
