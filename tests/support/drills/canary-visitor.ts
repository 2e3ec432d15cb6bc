/** A person who tells the kiosk one odd word wherever something can be typed, takes the paper, and does not clean up. */
import type { Page } from '@playwright/test';

/** Cyrillic and a digit, so that it is nobody's word; every field gets it with letters of its own behind it. */
export const CANARY = 'Щ9КАНАРЕЙКА';

const GO_ON = /^(Продолжить|Нет, продолжить|Пропустить|Готово)$/;
const LONG_MS = 20_000;

export class CanaryVisitor {
  /** Fields that were filled, in order. */
  readonly typed: string[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the attract screen to the page itself, told in every field that there is. */
  async tellsEverything(): Promise<void> {
    await this.presses('Нажмите на экран');
    await this.searches();
    await this.presses('Составить резюме');
    await this.presses('Начать');
    await this.tellsTrade();
    await this.goesTo('Кем вы уже работали?');
    await this.presses(CANARY);
    await this.presses('Вписать название');
    await this.types('employer');
    await this.goesOn();
    await this.presses('Другой город');
    await this.types('place');
    await this.goesOn();
    await this.presses('2017');
    await this.presses('2019');
    await this.goesTo('Что вы умеете?');
    await this.addsOwnWords('skill');
    await this.goesTo('Где вы учились?');
    await this.presses('Училище');
    await this.presses(CANARY);
    await this.goesTo('В каком городе учились?');
    await this.presses('Другой город или название');
    await this.types('school');
    await this.goesOn();
    await this.goesTo('Какие есть права и допуски?');
    await this.addsOwnWords('licence');
    await this.goesTo('Как вас зовут?');
    await this.types('name');
    await this.goesOn();
    await this.types('phone');
    await this.goesOn();
    await this.presses('Электронная почта');
    await this.types('email');
    await this.goesOn();
    await this.presses('Через родных или друзей');
    await this.types('through');
    await this.goesOn();
    await this.goesTo('Проверьте ответы');
    await this.presses('Посмотреть лист');
    await this.page.locator('canvas[data-drawn]').waitFor({ timeout: LONG_MS });
  }

  /** From the attract screen to the question that everybody types an answer to. */
  async goesToName(): Promise<void> {
    await this.presses('Нажмите на экран');
    await this.presses('Составить резюме');
    await this.presses('Начать');
    await this.tellsTrade();
    await this.goesTo('Кем вы уже работали?');
    await this.presses('Это будет первая работа');
    await this.goesTo('Как вас зовут?');
  }

  /** The words on the page end, as everything does, with paper in the hand. */
  async prints(): Promise<void> {
    await this.presses('Напечатать');
    await this.presses('Печатать');
    await this.page.getByText(/Лист вышел|Все листы вышли/).waitFor({ timeout: LONG_MS });
  }

  async ends(): Promise<void> {
    await this.presses('Завершить и стереть');
    await this.page.locator('.attract').waitFor();
  }

  /** A word that is looked for in the services is a word that was typed. */
  async searches(): Promise<void> {
    await this.presses('Узнать об услугах');
    await this.presses('Найти по слову');
    await this.types('search');
    await this.presses('Назад');
    await this.presses('Назад');
  }

  private async tellsTrade(): Promise<void> {
    await this.presses('Найти или вписать');
    await this.types('trade');
    await this.presses('Вписать: ');
  }

  private async addsOwnWords(field: string): Promise<void> {
    await this.presses('Вписать своё');
    await this.types(field);
    await this.presses(GO_ON);
    await this.page.locator('input').waitFor({ state: 'detached' });
  }

  private async types(field: string): Promise<void> {
    const input = this.page.locator('input');
    await input.waitFor();
    await input.fill(`${CANARY}${field}`);
    this.typed.push(field);
  }

  /** «Продолжить» or «Пропустить» until the question is there. */
  private async goesTo(heading: string): Promise<void> {
    while ((await this.heading()) !== heading) await this.goesOn();
  }

  private async goesOn(): Promise<void> {
    const before = await this.heading();
    await this.presses(GO_ON);
    await this.page.waitForFunction((told) => document.querySelector('h1')?.textContent !== told, before);
  }

  private async heading(): Promise<string> {
    return ((await this.page.locator('h1').textContent()) ?? '').replaceAll('\u00A0', ' ');
  }

  /** As an assistive tool does: no finger has to be waited for, and what stands on a later page can be pressed. */
  private async presses(words: string | RegExp): Promise<void> {
    const button = this.page.locator('button', { hasText: words }).first();
    await button.waitFor({ state: 'attached', timeout: LONG_MS });
    // A screen that is still appearing takes no press.
    await this.page.locator('.screen[data-settling]').waitFor({ state: 'detached' });
    await button.dispatchEvent('click');
  }
}
