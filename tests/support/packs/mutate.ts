/** Small and large harm to a pack, at random but the same for the same seed. */

/** A generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const INTERESTING = [0, 1, 0x7f, 0x80, 0xff];

/** Bytes that no reader looks at: times and «made by» are not part of what a pack says. */
const times = (pack: Buffer): ReadonlySet<number> => {
  const free = new Set<number>();
  for (let at = pack.indexOf('PK\x03\x04', 0, 'latin1'); at !== -1; at = pack.indexOf('PK\x03\x04', at + 1, 'latin1'))
    for (const offset of [4, 5, 10, 11, 12, 13]) free.add(at + offset);
  for (let at = pack.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = pack.indexOf('PK\x01\x02', at + 1, 'latin1'))
    for (const offset of [4, 5, 6, 7, 12, 13, 14, 15, 36, 37, 38, 39, 40, 41]) free.add(at + offset);
  return free;
};

/** @returns a pack that differs in something that counts */
export function mutate(pack: Buffer, random: () => number): Buffer {
  const free = times(pack);
  const pick = (limit: number): number => Math.floor(random() * limit);
  // Headers and the list are few bytes of a pack and most of what can be done to it: every second stroke goes there.
  const place = (): number => {
    const starts = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'].map((mark) => pack.indexOf(mark, pick(pack.length), 'latin1'));
    const header = starts[pick(3)] ?? -1;
    const at = random() < 0.5 && header !== -1 ? header + pick(46) : pick(pack.length);
    return Math.max(0, Math.min(at, pack.length - 1));
  };
  for (;;) {
    let changed = Buffer.from(pack);
    for (let strokes = 1 + pick(3); strokes > 0; strokes--) changed = stroke(changed, place(), pick, random);
    const isOther =
      changed.length !== pack.length ||
      changed.some((byte, index) => byte !== pack[index] && !free.has(index) && !isComment(pack, index));
    if (isOther) return changed;
  }
}

/** The untrusted comment is what its name says: nobody relies on it. */
function isComment(pack: Buffer, index: number): boolean {
  const start = pack.indexOf('untrusted comment: ') + 'untrusted comment: '.length;
  return index >= start && index < pack.indexOf('\n', start);
}

function stroke(pack: Buffer, at: number, pick: (limit: number) => number, random: () => number): Buffer<ArrayBuffer> {
  const length = 1 + pick(random() < 0.5 ? 8 : 2000);
  switch (pick(7)) {
    case 0: {
      const changed = Buffer.from(pack);
      changed[at] = (changed[at] ?? 0) ^ (1 << pick(8));
      return changed;
    }
    case 1: {
      const changed = Buffer.from(pack);
      changed[at] = INTERESTING[pick(INTERESTING.length)] ?? 0;
      return changed;
    }
    case 2:
      return Buffer.concat([pack.subarray(0, at), pack.subarray(at + length)]);
    case 3:
      return Buffer.concat([pack.subarray(0, at), Buffer.alloc(length, pick(256)), pack.subarray(at)]);
    case 4:
      return Buffer.concat([pack.subarray(0, at), pack.subarray(at, at + length), pack.subarray(at)]);
    case 5: {
      const changed = Buffer.from(pack);
      const from = pick(pack.length);
      pack.copy(changed, at, from, from + length);
      return changed;
    }
    default:
      return random() < 0.3 ? Buffer.from(pack.subarray(0, at)) : Buffer.concat([pack, pack.subarray(at, at + length)]);
  }
}
