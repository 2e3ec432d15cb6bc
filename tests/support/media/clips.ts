/** Clips that real programs have made; where each is from: clips/README.md. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('clips/', import.meta.url);

export const clipNames: readonly string[] = readdirSync(folder).filter((name) => /\.(mp3|ogg|wav)$/.test(name));

export function realClip(name: string): Buffer {
  return readFileSync(new URL(name, folder));
}
