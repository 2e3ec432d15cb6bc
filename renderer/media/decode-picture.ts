/** A pack's picture becomes pixels in the page's sandbox, and only pixels are shown (S-2). */
import { barePng, readPng } from '#shared/packs/media/png.ts';

/**
 * The decoder gets nothing but the chunks that make the picture: no colour profile, no text, no animation; and never another format.
 * @param widthPx at most so wide; the height follows
 * @returns null when it is no picture
 */
export async function decodePicture(bytes: Uint8Array, widthPx: number): Promise<ImageBitmap | null> {
  const png = readPng(bytes);
  if (!png.ok) return null;
  const blob = new Blob([Uint8Array.from(barePng(png.value))], { type: 'image/png' });
  try {
    return await createImageBitmap(blob, { resizeWidth: Math.min(widthPx, png.value.width), resizeQuality: 'high' });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
