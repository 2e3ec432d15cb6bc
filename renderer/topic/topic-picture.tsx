import { useEffect, useState } from 'preact/hooks';
import { decodePicture } from '../media/decode-picture.ts';
import type { LoadMedia } from '../media/load-media.ts';
import { Picture } from '../ui/picture/picture.tsx';

export interface TopicPictureProps {
  readonly image: string;
  readonly text: string;
  readonly load: LoadMedia;
}

/** On a sharp 32″ screen its place is about so wide. */
const WIDTH_PX = 900;

/** Leaves again, with its place, when it is no picture: the words say everything. */
export function TopicPicture({ image, text, load }: TopicPictureProps) {
  const [pixels, setPixels] = useState<ImageBitmap | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isOver = false;
    const show = async (): Promise<void> => {
      const bytes = await load(image);
      const decoded = bytes === null ? null : await decodePicture(bytes, WIDTH_PX);
      if (isOver) return decoded?.close();
      setPixels(decoded);
      setIsMissing(decoded === null);
    };
    show().catch(setError);
    return () => {
      isOver = true;
    };
  }, [image]);
  // Painted already: the memory goes back at once, not some time later.
  useEffect(() => () => pixels?.close(), [pixels]);
  if (error !== undefined) throw error;
  if (isMissing) return null;
  return (
    <div class="topic-picture" data-block>
      <Picture pixels={pixels} text={text} />
    </div>
  );
}
