import { describe, expect, it } from 'vitest';
import { createPdfMaker } from '../../../../renderer/printing/pdf/pdf-maker.ts';
import { paperDocument } from '../../../../renderer/printing/paper-document.ts';
import type { PdfAnswer, PdfOrder } from '../../../../renderer/printing/pdf/pdf-messages.ts';
import { scriptedWorkers } from '../../../support/printing/scripted-worker.ts';

const document = paperDocument('roll-80', 'Талон', 11, []);
const pdfOf = ({ id }: PdfOrder): PdfAnswer => ({ id, pdf: new Uint8Array([id]), pages: 1 });

describe('the PDF worker, seen from the page', () => {
  it('is started once, warmed, and gives each document its own bytes', async () => {
    const { start, workers } = scriptedWorkers(pdfOf);
    const maker = createPdfMaker(start);
    await maker.warm();
    expect(await Promise.all([maker.make(document), maker.make(document)])).toEqual([new Uint8Array([2]), new Uint8Array([3])]);
    expect(workers).toHaveLength(1);
  });

  it('is replaced after a failure: its faces may be missing', async () => {
    const { start, workers } = scriptedWorkers<PdfOrder, PdfAnswer>(({ id }) => ({ id, failed: 'TypeError' }), pdfOf);
    const maker = createPdfMaker(start);
    await expect(maker.make(document)).rejects.toThrow('TypeError');
    expect(await maker.make(document)).toEqual(new Uint8Array([2]));
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });
});
