/** The page's end of a worker that answers each order by its number. One that dies or is silent is thrown away; the next order gets a new one. */

/** Ten times the cold start on a slow kiosk. */
export const WORKER_LIMIT_MS = 15_000;

interface Failed {
  readonly id: number;
  readonly failed: string;
}

export interface WorkerDesk<Order, Answer> {
  /** Starts the worker, if there is none. */
  readonly warm: () => void;
  /** Rejects with a failure of the desk's kind, after `WORKER_LIMIT_MS` at the latest; with what was thrown where no worker could be asked. */
  readonly ask: (order: Order) => Promise<Answer>;
  /** Ends the worker and all it holds; who waits is told why. */
  readonly drop: (why: string) => void;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export interface WorkerDeskDeps {
  readonly start: () => Worker;
  readonly failure: (why: string) => Error;
  /** The worker is not used again after an order in which it failed. */
  readonly isSpoiltByFailure?: boolean;
}

export function createWorkerDesk<Order extends object, Answer extends { readonly id: number }>({
  start,
  failure,
  isSpoiltByFailure = false,
}: WorkerDeskDeps): WorkerDesk<Order, Answer> {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting<Answer>>();

  const drop = (why: string): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(failure(why));
    waiting.clear();
  };

  const ready = (): Worker => {
    if (worker !== null) return worker;
    const started = start();
    worker = started;
    // What one that was ended tells late is not of the one after it.
    const isCurrent = (): boolean => worker === started;
    started.addEventListener('message', ({ data }: MessageEvent<Answer | Failed>) => {
      if (!isCurrent()) return;
      const order = waiting.get(data.id);
      if (!('failed' in data)) order?.resolve(data);
      else {
        order?.reject(failure(data.failed));
        if (isSpoiltByFailure) drop(data.failed);
      }
    });
    started.addEventListener('error', () => {
      if (isCurrent()) drop('the worker broke');
    });
    return started;
  };

  return {
    warm: () => void ready(),
    drop,
    ask: async (order) => {
      const id = ++lastId;
      const limit = setTimeout(() => drop('no answer'), WORKER_LIMIT_MS);
      try {
        return await new Promise<Answer>((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          ready().postMessage({ id, ...order }, []);
        });
      } finally {
        clearTimeout(limit);
        waiting.delete(id);
      }
    },
  };
}
