/** What may be written down about an error: its name, code and places in our own source. Never the message: it could hold input. */

const MAX_PLACES = 6;

export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

export function describeError(error: unknown): { readonly error: string; readonly code: string | null; readonly places: string } {
  if (!(error instanceof Error)) return { error: typeof error, code: null, places: '' };
  const places = [...(error.stack ?? '').matchAll(/([\w.-]+\.[mc]?[jt]s:\d+:\d+)/g)]
    .slice(0, MAX_PLACES)
    .map((match) => match[1]);
  return { error: error.name, code: errorCode(error), places: places.join(' ') };
}
