/** A clip, looked through frame by frame: is it the sound that its name says, whole, and short enough? Nothing is decoded. */
import { err, ok, type Result } from '#shared/result.ts';
import { MAX_CLIP_BYTES, MAX_CLIP_SECONDS, type MediaFault } from './media-faults.ts';
import { mp3Seconds } from './mp3.ts';
import { oggSeconds } from './ogg.ts';
import { wavSeconds } from './wav.ts';

/** @param path says by its ending which sound it should be; @returns its length in seconds */
export function readClip(path: string, bytes: Uint8Array): Result<number, { readonly code: MediaFault }> {
  if (bytes.length > MAX_CLIP_BYTES) return err({ code: 'clip-too-big' });
  const read = path.endsWith('.wav') ? wavSeconds : path.endsWith('.ogg') ? oggSeconds : mp3Seconds;
  const length = read(bytes);
  if (length === 'not-sound') return err({ code: 'clip-not-sound' });
  if (length === 'damaged' || !(length > 0)) return err({ code: 'clip-damaged' });
  return length > MAX_CLIP_SECONDS ? err({ code: 'clip-too-long' }) : ok(length);
}
