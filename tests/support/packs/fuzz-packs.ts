/** Feeds harmed packs to a keeper and counts what must never happen. */
import { makePack, openPackBench } from './pack-bench.ts';
import type { RawEntry } from './raw-zip.ts';
import { realClip } from '../media/clips.ts';
import { png, topicFile } from './media.ts';
import { mutate, seeded } from './mutate.ts';

export interface FuzzReport {
  readonly packs: number;
  readonly accepted: number;
  readonly crashes: readonly string[];
  /** Anything that appeared in the keeper's world. */
  readonly strays: readonly string[];
  /** How often each reason was given. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Of the process after garbage collection, in MB: after a tenth of the packs and at the end. */
  readonly memory: readonly [early: number, late: number];
}

/** A picture, and recordings of real programs. */
const media = {
  'topics/a.md': topicFile('a', ['image: images/a.png', 'imageText: Холмы']),
  'images/a.png': png(),
  'speech/a.ogg': realClip('ffmpeg-opus.ogg'),
  'topics/b.md': topicFile('b'),
  'speech/b.mp3': realClip('lame-cbr.mp3'),
};

export async function fuzzPacks(packs: number, seed: number): Promise<FuzzReport> {
  const bench = await openPackBench();
  try {
    const random = seeded(seed);
    const plan = {
      files: { ...bench.files, ...media },
      key: bench.keys.centre,
    };
    const good = makePack(plan);
    const harmed = (): Buffer =>
      random() < 0.5 ? mutate(good, random) : makePack({ ...plan, bendEntries: (entries) => harmOne(entries, random) });
    await bench.put(good);
    const before = await bench.everything();
    const reasons: Record<string, number> = {};
    const crashes: string[] = [];
    let accepted = 0;
    let early = 0;
    for (let index = 0; index < packs; index++) {
      const file = await bench.put(harmed());
      try {
        const answer = await bench.keeper().inspect(file, () => {});
        const reason = answer.ok ? 'accepted' : answer.problem.code;
        if (answer.ok) accepted++;
        reasons[reason] = (reasons[reason] ?? 0) + 1;
      } catch (error) {
        crashes.push(`pack ${index}: ${String(error)}`);
      }
      if (index === Math.floor(packs / 10)) early = memoryNow();
    }
    const strays = (await bench.everything()).filter((path) => !before.includes(path));
    return { packs, accepted, crashes, strays, reasons, memory: [early, memoryNow()] };
  } finally {
    await bench.close();
  }
}

/** A sound zip around one harmed file: past the container, to the signature and the hashes. */
function harmOne(entries: readonly RawEntry[], random: () => number): readonly RawEntry[] {
  const at = Math.floor(random() * entries.length);
  const entry = entries[at];
  if (entry === undefined) throw new Error('a pack has files');
  const data = mutate(entry.data, random);
  // Line ends and the untrusted comment of a signature are not part of what it says.
  const isSame = entry.name === 'pack.json.minisig' && saidBy(data) === saidBy(entry.data);
  return isSame ? harmOne(entries, random) : entries.with(at, { ...entry, data });
}

const saidBy = (signature: Buffer): string => signature.toString().trimEnd().split(/\r?\n/).slice(1).join('\n');

function memoryNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return Math.round((heapUsed + external) / 1e5) / 10;
}
