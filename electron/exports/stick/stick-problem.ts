import { errorCode } from '../../log/describe-error.ts';
import type { CopyProblem } from '#shared/exports/export-calls.ts';

type StickCode = 'stick-full' | 'stick-gone' | 'stick-read-only' | 'stick-spoils';

/** What the operating system says when a stick misbehaves. A stick that was pulled out answers I/O errors, then that it is not there. */
const codes: Readonly<Record<string, StickCode>> = {
  ENOSPC: 'stick-full',
  EDQUOT: 'stick-full',
  EFBIG: 'stick-full',
  EROFS: 'stick-read-only',
  EACCES: 'stick-read-only',
  EPERM: 'stick-read-only',
  ENOENT: 'stick-gone',
  ENODEV: 'stick-gone',
  ENXIO: 'stick-gone',
  ENOTCONN: 'stick-gone',
  ESTALE: 'stick-gone',
  EIO: 'stick-gone',
};

/** @throws the error itself when it was not the stick's */
export function stickCode(error: unknown): StickCode {
  const code = errorCode(error);
  if (code === null || !(error instanceof Error) || !('syscall' in error)) throw error;
  return codes[code] ?? 'stick-spoils';
}

/** @param freeBytes on the stick; @param neededBytes for all that should go on it */
export function stickProblem(code: StickCode, neededBytes: number, freeBytes: number): CopyProblem {
  return code === 'stick-full' ? { code, neededBytes, freeBytes } : { code };
}
