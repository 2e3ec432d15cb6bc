/** Workers that answer as told, so that a desk can be watched with broken, silent and failing ones. */

type Reply<Answer> = Answer | 'silence' | 'crash';
export type Script<Order, Answer> = (order: Order) => Reply<Answer>;

export class ScriptedWorker<Order, Answer> extends EventTarget {
  isTerminated = false;
  readonly seen: Order[] = [];
  readonly #script: Script<Order, Answer>;

  constructor(script: Script<Order, Answer>) {
    super();
    this.#script = script;
  }

  postMessage(order: Order): void {
    this.seen.push(order);
    const data = this.#script(order);
    queueMicrotask(() => {
      if (data === 'crash') this.dispatchEvent(new Event('error'));
      else if (data !== 'silence') this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

/** One worker after another, the last script for all further ones. */
export function scriptedWorkers<Order, Answer>(...scripts: Script<Order, Answer>[]) {
  const workers: ScriptedWorker<Order, Answer>[] = [];
  const start = (): Worker => {
    const worker = new ScriptedWorker(scripts[Math.min(workers.length, scripts.length - 1)] ?? (() => 'silence'));
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { start, workers };
}
