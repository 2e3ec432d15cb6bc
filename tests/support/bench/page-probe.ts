/** Put into the page before its own scripts: says when something asked for was painted, and how long the PDF worker worked. */

export interface PageProbe {
  /** The next thing to time: from a pointer event to the frame in which `selector` first matches. */
  readonly arm: (from: 'pointerdown' | 'pointerup', selector: string) => void;
  /** The next thing to time: from the finger's going up to the frame with another text in the field. */
  readonly armLetter: () => void;
  /** Resolves with that time, ms. */
  readonly painted: () => Promise<number>;
  /** From the beginning of the navigation to the frame with the greeting, ms. */
  readonly greeted: Promise<number>;
  /** Times of the PDF worker, oldest first, ms. */
  readonly pdfs: readonly number[];
}

declare global {
  interface Window {
    probe: PageProbe;
  }
}

/** Runs in the page, alone: nothing outside its own body is known there. */
export function installProbe(): void {
  const GIVE_UP_MS = 30_000;
  let armed: { readonly from: string; readonly selector: string; readonly done: (ms: number) => void } | null = null;
  let startedAt: number | null = null;
  let result: Promise<number> = Promise.reject(new Error('nothing was armed'));
  result.catch(() => undefined);

  // Made beforehand: making one in the frame would cost it some milliseconds. Of all tasks a message alone is never put off while a
  // finger is down; timers and posted tasks may wait 100 ms then, long after the frame has been drawn.
  const drawn = new MessageChannel();
  const waiting: (() => void)[] = [];
  drawn.port2.addEventListener('message', () => waiting.shift()?.());
  drawn.port2.start();
  /** To be called in a frame, before its own work: the message comes when it has been drawn. */
  const whenDrawn = (then: () => void): void => {
    waiting.push(then);
    drawn.port1.postMessage(null);
  };
  // Before anything that the page itself does in that frame: what it has put off until it is painted would come between, and count.
  const plainFrame = window.requestAnimationFrame.bind(window);
  const due: (() => void)[] = [];
  const askFirst = (): void => due.splice(0).forEach((ask) => ask());
  window.requestAnimationFrame = (act) =>
    plainFrame((now) => {
      askFirst();
      act(now);
    });
  const afterPaint = (then: () => void): void => {
    due.push(() => whenDrawn(then));
    plainFrame(askFirst);
  };
  const look = (): void => {
    if (armed === null || startedAt === null || document.querySelector(armed.selector) === null) return;
    const [{ done }, from] = [armed, startedAt];
    armed = null;
    afterPaint(() => done(performance.now() - from));
  };
  for (const name of ['pointerdown', 'pointerup']) {
    addEventListener(
      name,
      (event) => {
        if (armed?.from === name && startedAt === null) startedAt = event.timeStamp;
      },
      { capture: true },
    );
  }
  const greeted = new Promise<number>((resolve) => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('.attract h1') === null) return;
      watch.disconnect();
      afterPaint(() => resolve(performance.now()));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-pressed', 'aria-label'],
  });

  const pdfs: number[] = [];
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', () => pdfs.push(performance.now() - (asked.shift() ?? NaN)));
      const asked: number[] = [];
      const post = this.postMessage.bind(this);
      this.postMessage = (message: unknown) => {
        asked.push(performance.now());
        post(message);
      };
    }
  };
  const expect = (what: string, begin: (done: (ms: number) => void) => void): void => {
    startedAt = null;
    result = new Promise((done, reject) => {
      begin(done);
      setTimeout(() => reject(new Error(`not painted: ${what}`)), GIVE_UP_MS);
    });
    result.catch(() => undefined);
  };
  window.probe = {
    arm: (from, selector) => expect(selector, (done) => (armed = { from, selector, done })),
    armLetter() {
      const field = document.querySelector('input');
      const before = field?.value;
      expect('a letter', (done) => {
        // The text of a field is no mutation: each frame looks.
        const watch = (from: number): void => {
          requestAnimationFrame(() => {
            if (field?.value === before) watch(from);
            else whenDrawn(() => done(performance.now() - from));
          });
        };
        addEventListener('pointerup', ({ timeStamp }) => watch(timeStamp), { capture: true, once: true });
      });
    },
    painted: () => result,
    greeted,
    pdfs,
  };
}
