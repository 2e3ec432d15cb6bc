import type { RecordStore } from './record-store.ts';

/**
 * Does a store keep what it is given? Three transactions of its own, as any write.
 * @param mark never used before, so that an old one is not taken for it
 */
export async function keepsMark(store: Pick<RecordStore, 'write' | 'read'>, mark: string): Promise<boolean> {
  await store.write((tables) => tables.putMark(mark));
  const read = await store.read((tables) => tables.mark());
  await store.write((tables) => tables.putMark(null));
  return read === mark;
}
