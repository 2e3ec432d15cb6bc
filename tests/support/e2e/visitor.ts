/** A person at the screen who has only a finger. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { KioskServer } from '../machine/kiosk-server.ts';
import { Screen } from './screen.ts';

export class Visitor extends Screen {
  /** How often the finger came down. */
  tapCount = 0;
  readonly #kiosk: KioskServer;

  constructor(page: Page, kiosk: KioskServer) {
    super(page);
    this.#kiosk = kiosk;
  }

  /** Stands before the kiosk as it waits for the next person. */
  async arrives(): Promise<void> {
    await this.opens(this.#kiosk.url);
  }

  /** The next person: the page lives on. */
  async begins(): Promise<void> {
    await this.taps('Нажмите на экран');
    await this.seesScreen('Что вы хотите сделать?');
  }

  async arrivesAndBegins(): Promise<void> {
    await this.arrives();
    await this.begins();
  }

  override async taps(name: string | RegExp): Promise<void> {
    this.tapCount += 1;
    await super.taps(name);
  }

  /** Whatever is asked on the way, skips it, until the last screen before the number. */
  async skipsAllQuestions(): Promise<number> {
    let questions = 0;
    const confirm = this.control('Получить номер');
    const skip = this.control('Пропустить');
    for (;;) {
      await expect(confirm.or(skip)).toBeVisible();
      if (await confirm.isVisible()) return questions;
      const question = await this.heading().textContent();
      await this.taps('Пропустить');
      await expect(this.heading()).not.toHaveText(question ?? '');
      questions += 1;
    }
  }

  /** The shortest way to a number: «Спросить сотрудника». */
  async asksForATicket(): Promise<void> {
    await this.taps('Взять талон');
    await this.taps('Спросить сотрудника');
    await this.taps('Получить номер');
    await this.seesScreen('Ваш номер');
  }

  number(): Locator {
    return this.page.locator('.big-number');
  }

  async ends(): Promise<void> {
    await this.taps('Завершить и стереть');
    await this.seesAttract();
  }
}
