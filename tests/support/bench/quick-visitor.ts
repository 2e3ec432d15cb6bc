/** A visitor inside the page who presses as an assistive tool does (a click without a pointer): no finger has to be waited for. */

export interface QuickVisitor {
  /** Looks once a frame until something is there. */
  readonly until: <T>(look: () => T | null | undefined) => Promise<T>;
  /** The first button that says this. */
  readonly button: (text: string) => HTMLElement | undefined;
  /** As soon as there is such a button. */
  readonly presses: (text: string) => Promise<void>;
  /** Until the screen takes touches. */
  readonly waits: () => Promise<void>;
  /** From attract to the last screen before the number. */
  readonly goesToConfirm: () => Promise<void>;
  /** From there to the number; what it says. */
  readonly takesNumber: () => Promise<string>;
  /** Ends the visit by the button that is on every screen. */
  readonly ends: () => Promise<void>;
  /** Until all that followed is remembered too: a ticket that became void still changes who is ahead of the next visitor. */
  readonly settles: () => Promise<void>;
}

declare global {
  interface Window {
    quickVisitor: QuickVisitor;
  }
}

/* oxlint-disable unicorn/consistent-function-scoping -- the page knows nothing outside this function */
/** Runs in the page, alone: nothing outside its own body is known there. */
export function installQuickVisitor(): void {
  /** Longer than a write to the database on a slow kiosk, which stands between two calls. */
  const CALM_FRAMES = 12;
  const until = async <T>(look: () => T | null | undefined): Promise<T> => {
    for (;;) {
      const found = look();
      if (found !== null && found !== undefined) return found;
      await new Promise(requestAnimationFrame);
    }
  };
  const button = (text: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent?.includes(text));
  let callsInFlight = 0;
  let quietFrames = 0;
  const plainFetch = window.fetch;
  window.fetch = async (...call) => {
    callsInFlight += 1;
    return plainFetch(...call).finally(() => (callsInFlight -= 1));
  };
  const calm = async (): Promise<void> => {
    quietFrames = 0;
    await until(() => ((quietFrames = callsInFlight === 0 ? quietFrames + 1 : 0) >= CALM_FRAMES ? true : null));
  };
  const presses = async (text: string): Promise<void> => (await until(() => button(text))).click();

  window.quickVisitor = {
    until,
    button,
    presses,
    waits: () => until(() => document.querySelector('.screen:not([data-settling])')).then(() => undefined),
    async goesToConfirm() {
      await presses('Нажмите на экран');
      await presses('Взять талон');
      await presses('Спросить сотрудника');
      await until(() => button('Получить номер'));
    },
    async takesNumber() {
      await presses('Получить номер');
      return (await until(() => document.querySelector('.big-number'))).textContent ?? '';
    },
    async ends() {
      const end = await until(() => document.querySelector<HTMLElement>('.bar-button[data-end]'));
      end.click();
      await until(() => document.querySelector('.attract'));
    },
    settles: calm,
  };
}
