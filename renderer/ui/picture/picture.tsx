import './picture.css';
import { useEffect, useRef } from 'preact/hooks';

export interface PictureProps {
  /** Decoded pixels; null while they are on their way: the place is kept, nothing jumps. */
  readonly pixels: ImageBitmap | null;
  /** What is on it, for those who do not see it. */
  readonly text: string;
}

/** A picture as large as its place, never cut off. Drawn pixel by pixel: no file ever stands in the page (S-2). */
export function Picture({ pixels, text }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null || pixels === null) return;
    canvas.current.width = pixels.width;
    canvas.current.height = pixels.height;
    canvas.current.getContext('2d')?.drawImage(pixels, 0, 0);
  }, [pixels]);
  return (
    <figure class="picture">
      <canvas ref={canvas} />
      <figcaption class="only-heard">{text}</figcaption>
    </figure>
  );
}
