import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWorkerDesk, WORKER_LIMIT_MS, type WorkerDeskDeps } from '../../../renderer/printing/worker-desk.ts';
import { scriptedWorkers, type Script } from '../../support/printing/scripted-worker.ts';

interface Order {
  readonly id: number;
  readonly word: string;
}
type Answer = { readonly id: number; readonly said: string } | { readonly id: number; readonly failed: string };

const says: Script<Order, Answer> = ({ id, word }) => ({ id, said: word });
const failure = (why: string): Error => new Error(why);
const fails: Script<Order, Answer> = ({ id, word }) => (word === 'плохо' ? { id, failed: 'TypeError' } : { id, said: word });

function deskWith(scripts: readonly Script<Order, Answer>[], rules: Pick<WorkerDeskDeps, 'isSpoiltByFailure'> = {}) {
  const { start, workers } = scriptedWorkers(...scripts);
  const desk = createWorkerDesk<Omit<Order, 'id'>, { id: number; said: string }>({ start, failure, ...rules });
  const ask = async (word: string): Promise<string> => (await desk.ask({ word })).said;
  return { desk, workers, ask };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives each order its own answer, from one worker that is started once', async () => {
  const { desk, workers, ask } = deskWith([says]);
  desk.warm();
  expect(await Promise.all([ask('раз'), ask('два')])).toEqual(['раз', 'два']);
  expect(workers).toHaveLength(1);
});

it('throws a worker away that broke or is silent; who waited is told, and the next one gets a new worker', async () => {
  const { workers, ask } = deskWith([() => 'crash', () => 'silence', says]);
  await expect(ask('раз')).rejects.toThrow('the worker broke');
  const silent = Promise.all(['раз', 'два'].map((word) => expect(ask(word)).rejects.toThrow('no answer')));
  await vi.advanceTimersByTimeAsync(WORKER_LIMIT_MS);
  await silent;
  expect(await ask('три')).toBe('три');
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true, false]);
});

it('an answer in time keeps the worker, however long nobody asks for more', async () => {
  const { workers, ask } = deskWith([says]);
  await ask('раз');
  await vi.advanceTimersByTimeAsync(WORKER_LIMIT_MS * 2);
  expect(await ask('два')).toBe('два');
  expect(workers).toHaveLength(1);
});

it('uses a worker on after an order in which it failed, unless that spoils it', async () => {
  const lasting = deskWith([fails]);
  await expect(lasting.ask('плохо')).rejects.toThrow('TypeError');
  expect(await lasting.ask('раз')).toBe('раз');
  expect(lasting.workers).toHaveLength(1);

  const spoilt = deskWith([fails], { isSpoiltByFailure: true });
  await expect(spoilt.ask('плохо')).rejects.toThrow('TypeError');
  expect(await spoilt.ask('раз')).toBe('раз');
  expect(spoilt.workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

it('an end that an old worker tells late is not that of the one after it', async () => {
  const { desk, workers, ask } = deskWith([() => 'silence', says]);
  const dropped = expect(ask('раз')).rejects.toThrow('closed');
  desk.drop('closed');
  await dropped;
  const second = ask('два');
  workers[0]?.dispatchEvent(new Event('error'));
  expect(await second).toBe('два');
  expect(workers[1]?.isTerminated).toBe(false);
});
