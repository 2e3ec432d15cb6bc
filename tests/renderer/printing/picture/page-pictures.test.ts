import { describe, expect, it } from 'vitest';
import { createPagePictures } from '../../../../renderer/printing/picture/page-pictures.ts';
import type { PictureAnswer, PictureOrder } from '../../../../renderer/printing/picture/picture-messages.ts';
import { scriptedWorkers, type Script } from '../../../support/printing/scripted-worker.ts';

const picture = { width: 100, height: 141 } as ImageBitmap;
const draws = (order: PictureOrder): PictureAnswer => ({ id: order.id, picture: order.ask === 'draw' ? picture : null });

function picturesWith(...scripts: Script<PictureOrder, PictureAnswer>[]) {
  const { start, workers } = scriptedWorkers(...scripts);
  return { pictures: createPagePictures(start), workers };
}

describe('pictures of pages', () => {
  it('are drawn of the PDF that was opened, by one worker', async () => {
    const { pictures, workers } = picturesWith(draws);
    await pictures.open(new Uint8Array([1]));
    expect(await pictures.draw(2, 600)).toBe(picture);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.seen).toMatchObject([{ ask: 'open' }, { ask: 'draw', page: 2, widthPx: 600 }]);
  });

  it('go with the visit: the worker and all it held are ended, whoever waits is told', async () => {
    const { pictures, workers } = picturesWith(() => 'silence', draws);
    const waiting = expect(pictures.draw(1, 100)).rejects.toThrow('closed');
    pictures.close();
    await waiting;
    expect(workers[0]?.isTerminated).toBe(true);
    // The next visitor gets a worker that never knew anybody.
    await pictures.open(new Uint8Array([2]));
    expect(workers).toHaveLength(2);
  });

  it('that cannot be drawn are a failure, not a white sheet', async () => {
    const { pictures } = picturesWith(
      ({ id }) => ({ id, failed: 'InvalidPDFException' }),
      () => 'crash',
    );
    await expect(pictures.open(new Uint8Array([1]))).rejects.toThrow('InvalidPDFException');
    pictures.close();
    await expect(pictures.draw(1, 100)).rejects.toThrow('the worker broke');
  });
});
