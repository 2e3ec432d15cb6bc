/** Where pictures and clips stand in a content folder. Names are ASCII and known beforehand, so that none leads anywhere else. */
import * as z from 'zod/mini';

/** `images/docs.png` */
export const picturePath = z
  .string()
  .check(z.regex(/^images\/[a-z0-9][a-z0-9-]{0,39}\.png$/, 'имя пишут так: images/register.png'));

const CLIP = /^speech\/([a-z0-9][a-z0-9-]{0,39})\.(?:mp3|ogg|wav)$/;
/** `speech/<topic id>.mp3` */
const clipPath = z.string().check(z.regex(CLIP));

export const mediaPath = z.union([picturePath, clipPath]);

/** @returns the id of the topic that a clip reads aloud; null: not a clip's name */
export function topicOfClip(path: string): string | null {
  return CLIP.exec(path)?.[1] ?? null;
}

export const MEDIA_EXTENSIONS = ['png', 'mp3', 'ogg', 'wav'] as const;

export function isMedia(path: string): boolean {
  return MEDIA_EXTENSIONS.some((extension) => path.endsWith(`.${extension}`));
}
