/** The few things the journal asks of a disk. `node-files.ts` is the real one; tests put faults in between. */
export interface Files {
  readonly list: (directory: string) => Promise<readonly { readonly name: string; readonly size: number }[]>;
  /** With its parents; fine if it is there. */
  readonly makeDirectory: (directory: string) => Promise<void>;
  /** `create` fails if the file is there; `write` fails if it is not, and keeps what it holds. */
  readonly open: (path: string, how: 'read' | 'write' | 'create') => Promise<OpenFile>;
  /** Durable when it answers. */
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Makes new names durable. */
  readonly syncDirectory: (directory: string) => Promise<void>;
}

export interface OpenFile {
  /** @returns bytes read, 0 at the end */
  readonly read: (into: Uint8Array, position: number) => Promise<number>;
  /** Writes all of it or throws. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WriteProblem {
  readonly code: 'disk-full' | 'not-writable';
}

/**
 * @param error thrown by `Files`
 * @returns what it means for writing
 * @throws the error itself when the operating system did not report it: then it is a bug
 */
export function writeProblem(error: unknown): WriteProblem {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return { code: code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'not-writable' };
}

/** @returns the operating system's code such as `ENOSPC`; undefined for any other error */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : undefined;
}
