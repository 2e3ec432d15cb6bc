/** What else is done at a kiosk besides taking a ticket, by the same quick hand (`quick-visitor.ts`, which has to be in the page before). */

export interface QuickErrands {
  /** From attract to the first question; what the visit was about is not said. */
  readonly opensSurvey: () => Promise<void>;
  /** Chooses the face or the figure of each question in turn and goes on; leaves out what has none. Ends early with the survey. */
  readonly answers: (marks: readonly number[]) => Promise<void>;
  /** From attract to the exports of the staff area. */
  readonly entersStaff: (pin: string) => Promise<void>;
  /** «Выгрузить сейчас», until the screen says what became of it. */
  readonly makesExport: () => Promise<void>;
}

declare global {
  interface Window {
    quickErrands: QuickErrands;
  }
}

/* oxlint-disable unicorn/consistent-function-scoping -- the page knows nothing outside this function */
/** Runs in the page, alone: nothing outside its own body is known there. */
export function installQuickErrands(): void {
  const LONGER_THAN_HELD_MS = 4000;
  const { until, button, presses } = window.quickVisitor;
  const heading = (): string | null => document.querySelector('h1')?.textContent ?? null;
  const options = (): readonly HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('.faces-option:not([data-other]), .scale-mark'),
  ];
  const goOn = (): HTMLElement | null => {
    const next = button('Дальше') ?? button('Готово');
    return next === undefined || next.ariaDisabled === 'true' ? null : next;
  };

  window.quickErrands = {
    async opensSurvey() {
      await presses('Нажмите на экран');
      await presses('Оценить визит');
      await presses('Начать');
      await presses('Пропустить');
      await until(() => options()[0]);
    },
    async answers(marks) {
      let answered: string | null = null;
      for (const mark of marks) {
        const asked = await until(() => (heading() === answered ? null : heading()));
        // The thanks: nothing is left to be left out.
        if (button('Пропустить') === undefined) return;
        const all = options();
        if (all.length === 0) await presses('Пропустить');
        else {
          all[mark % all.length]?.click();
          (await until(goOn)).click();
        }
        answered = asked;
      }
      await until(() => (heading() === answered ? null : heading()));
    },
    async entersStaff(pin) {
      await until(() => document.querySelector('.attract'));
      let heldSince = -Infinity;
      await until(() => {
        // The greeting is seen a moment before it listens: a hold that was not noticed is begun again.
        if (performance.now() - heldSince > LONGER_THAN_HELD_MS) {
          heldSince = performance.now();
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        }
        return document.querySelector('.pin-pad');
      });
      for (const [index, digit] of pin.split('').entries()) {
        const key = [...document.querySelectorAll<HTMLElement>('.pin-pad button')].find((one) => one.textContent === digit);
        key?.click();
        await until(() => document.querySelectorAll('.pin-dot[data-on]')[index]);
      }
      await presses('Войти');
      await presses('Состояние');
      (await until(() => document.querySelector<HTMLElement>('button[aria-label="Открыть: Выгрузки"]'))).click();
      await until(() => button('Выгрузить сейчас'));
    },
    async makesExport() {
      const said = (): string | null => document.querySelector('.frame-lead')?.textContent ?? null;
      const before = await until(said);
      // The machine was gone before it could say what waits.
      if (!before.includes('В ней будет')) return;
      await presses('Выгрузить сейчас');
      // Another text, when it is known what became of it, also where the machine is gone meanwhile.
      await until(() => (said() === before ? null : button('Выгрузить сейчас')));
    },
  };
}
