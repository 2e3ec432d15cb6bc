import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPdfMaker, PDF_LIMIT_MS } from '../../../renderer/printing/pdf-maker.ts';
import { paperDocument } from '../../../renderer/printing/paper-document.ts';
import type { PdfAnswer, PdfOrder } from '../../../renderer/printing/pdf-messages.ts';

const document = paperDocument('roll-80', 'Талон', 11, []);

class ScriptedWorker extends EventTarget {
  isTerminated = false;
  readonly answerTo: (order: PdfOrder) => PdfAnswer | 'silence' | 'crash';
  constructor(answerTo: ScriptedWorker['answerTo']) {
    super();
    this.answerTo = answerTo;
  }
  postMessage(order: PdfOrder): void {
    const data = this.answerTo(order);
    queueMicrotask(() => {
      if (data === 'crash') this.dispatchEvent(new Event('error'));
      else if (data !== 'silence') this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

function makerWith(...scripts: ScriptedWorker['answerTo'][]) {
  const workers: ScriptedWorker[] = [];
  const maker = createPdfMaker(() => {
    const worker = new ScriptedWorker(scripts[Math.min(workers.length, scripts.length - 1)] ?? (() => 'silence'));
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { maker, workers };
}
const pdfOf = ({ id }: PdfOrder): PdfAnswer => ({ id, pdf: new Uint8Array([id]), pages: 1 });

describe('the PDF worker, seen from the page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is started once, warmed, and gives each document its own bytes', async () => {
    const { maker, workers } = makerWith(pdfOf);
    await maker.warm();
    expect(await Promise.all([maker.make(document), maker.make(document)])).toEqual([new Uint8Array([2]), new Uint8Array([3])]);
    expect(workers).toHaveLength(1);
  });

  it('is replaced after a crash, a failure or silence; what waited is told', async () => {
    const { maker, workers } = makerWith(
      () => 'crash',
      ({ id }) => ({ id, failed: 'TypeError' }),
      () => 'silence',
      pdfOf,
    );
    await expect(maker.make(document)).rejects.toThrow('the worker broke');
    await expect(maker.make(document)).rejects.toThrow('TypeError');
    const silent = expect(maker.make(document)).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(PDF_LIMIT_MS);
    await silent;
    expect(await maker.make(document)).toEqual(new Uint8Array([4]));
    expect(workers.map((worker) => worker.isTerminated)).toEqual([true, true, true, false]);
  });
});
