import { useEffect, useState } from 'preact/hooks';
import type { Example } from '../example.ts';
import { Picture } from './picture.tsx';

const WIDTH_PX = 300;
const HEIGHT_PX = 200;

function Painted() {
  const [pixels, setPixels] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    const paint = new OffscreenCanvas(WIDTH_PX, HEIGHT_PX);
    const pen = paint.getContext('2d');
    if (pen === null) return;
    pen.fillStyle = '#dce9f5';
    pen.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
    pen.fillStyle = '#0a484e';
    pen.fillRect(0, HEIGHT_PX * 0.7, WIDTH_PX, HEIGHT_PX * 0.3);
    setPixels(paint.transferToImageBitmap());
  }, []);
  return <Picture pixels={pixels} text="Поле под небом" />;
}

export const examples: readonly Example[] = [{ name: 'picture', kind: 'block', render: () => <Painted /> }];
