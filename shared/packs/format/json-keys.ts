/** `JSON.parse` keeps the last of two equal keys without a word; whoever reads a signed list differently is fooled. */

/** Names that mean something to JavaScript objects themselves. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * @param text JSON that `JSON.parse` has accepted
 * @returns what is wrong with the keys of its objects; null: nothing
 */
export function keyFault(text: string): 'manifest-key-twice' | 'manifest-key-forbidden' | null {
  /** One entry for each open bracket: the keys of an object, null for an array. */
  const open: (Set<string> | null)[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':')) {
      const key = String(JSON.parse(token.slice(0, -1).trimEnd()));
      if (FORBIDDEN.has(key)) return 'manifest-key-forbidden';
      const keys = open.at(-1);
      if (keys?.has(key) === true) return 'manifest-key-twice';
      keys?.add(key);
    }
  }
  return null;
}
