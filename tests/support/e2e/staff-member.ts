/** A member of staff at the kiosk: the hidden corner, the PIN, the rows of the lists. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { KioskServer } from '../machine/kiosk-server.ts';
import { Finger } from './finger.ts';
import { loosely, Screen } from './screen.ts';

export const PIN = '204816';
export const ADMIN_PIN = '860417';
/** Longer than the corner must be held. */
const HOLD_MS = 2200;

export class StaffMember extends Screen {
  readonly #kiosk: KioskServer;

  constructor(page: Page, kiosk: KioskServer) {
    super(page);
    this.#kiosk = kiosk;
  }

  async arrives(): Promise<void> {
    await this.opens(this.#kiosk.url);
  }

  /** A kiosk that has been set up before. */
  async hasPin(): Promise<void> {
    await this.#kiosk.machine.dispatch('staff.set-first-pin', { pin: PIN });
  }

  async holdsTheCorner(): Promise<void> {
    await this.seesAttract();
    const finger = await Finger.on(this.page);
    await finger.down(20, 20);
    await this.waits(HOLD_MS);
    await finger.up();
  }

  async types(digits: string): Promise<void> {
    const dots = this.page.locator('.pin-dot[data-on]');
    await this.page.locator('.pin-pad').waitFor();
    // The pad listens from its first drawn frame.
    await this.waits(100);
    const before = await dots.count();
    await this.page.keyboard.type(digits);
    await expect(dots).toHaveCount(before + digits.length);
  }

  async tapsDigits(digits: string): Promise<void> {
    for (const [index, digit] of digits.split('').entries()) {
      await this.taps(new RegExp(`^${digit}$`));
      await expect(this.page.locator('.pin-dot[data-on]')).toHaveCount(index + 1);
    }
  }

  /** From the attract screen into the area. */
  async comesIn(pin = PIN, heading = 'Талоны сегодня'): Promise<void> {
    await this.holdsTheCorner();
    await this.seesScreen('Для сотрудников');
    await this.types(pin);
    await this.taps('Войти');
    await this.seesScreen(heading);
  }

  /** Arrives at a kiosk that is set up, and comes in. */
  async isIn(): Promise<void> {
    await this.hasPin();
    await this.arrives();
    await this.comesIn();
  }

  async leavesTheScreen(): Promise<void> {
    await this.taps('Завершить и стереть');
    await this.seesAttract();
  }

  row(title: string): Locator {
    const words = this.page.locator('.row-list-title', { hasText: loosely(title) });
    return this.page.locator('.row-list-row:visible').filter({ has: words });
  }

  async opensExports(): Promise<void> {
    await this.taps('Состояние');
    await this.pagesTo('Открыть: Выгрузки');
    await this.taps('Открыть: Выгрузки');
  }

  /** «Выгрузить сейчас», until it is made. */
  async exports(number: number): Promise<void> {
    await this.taps('Выгрузить сейчас');
    await this.sees(`Готово: выгрузка ${number}.`);
  }

  /** One thing is changed on one screen, behind its row. */
  async opensSetting(title: string): Promise<void> {
    await this.pagesTo(new RegExp(`^(Изменить|Открыть): ${loosely(title).source}$`));
    await this.taps(new RegExp(`^(Изменить|Открыть): ${loosely(title).source}$`));
  }

  /** Presses one of a row's own buttons. */
  async tapsInRow(title: string, action: string): Promise<void> {
    await this.presses(this.row(title).locator('button', { hasText: action }));
  }
}
