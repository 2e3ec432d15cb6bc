/** Reads and sets the fuses in an Electron binary: a marked row of bytes, one a fuse (electron docs, tutorial/fuses). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** In the order of version 1 of the wire. */
const NAMES = [
  'RunAsNode',
  'EnableCookieEncryption',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
] as const;
export type FuseName = (typeof NAMES)[number];

const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

export function readFuses(binary: Buffer): Record<FuseName, boolean> {
  const wire = wireStart(binary);
  return Object.fromEntries(NAMES.map((name, at) => [name, binary[wire + at] === ON])) as Record<FuseName, boolean>;
}

export function setFuse(binary: Buffer, name: FuseName, isOn: boolean): void {
  binary[wireStart(binary) + NAMES.indexOf(name)] = isOn ? ON : OFF;
}

function wireStart(binary: Buffer): number {
  const mark = binary.indexOf(SENTINEL);
  if (mark === -1) throw new Error('no fuse wire in this file');
  const version = binary[mark + SENTINEL.length];
  if (version !== 1) throw new Error(`unknown fuse wire version ${version ?? 'none'}`);
  // After the mark: version, number of fuses, then the fuses.
  return mark + SENTINEL.length + 2;
}
