/**
 * Canonical JSON: the same value always gives the same text, whatever order its keys were set in. The journal's hashes are taken
 * over it, so an event offered again after damage comes out as the identical line.
 * @param value plain JSON data; a key whose value is undefined is left out, as in `JSON.stringify`
 * @throws on what JSON cannot say (NaN, functions, bigint): a bug in the caller
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new TypeError(`not JSON data: ${typeof value}`);
}

function canonicalObject(value: object): string {
  const members: string[] = [];
  for (const key of Object.keys(value).toSorted()) {
    const member: unknown = value[key as keyof typeof value];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonical(member)}`);
  }
  return `{${members.join(',')}}`;
}
