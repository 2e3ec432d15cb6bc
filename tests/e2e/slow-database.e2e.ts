/** The database answers late, and the visitor does not wait: what was said counts, and nothing is left behind. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOfType, papersOf } from '../support/e2e/memory.ts';

declare global {
  interface Window {
    letDatabaseGo: () => void;
  }
}

/** Another transaction stands before the page's own until it is let go. */
async function holdDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((held, failed) => {
        const opening = indexedDB.open('first-step');
        opening.addEventListener('error', () => failed(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const store = database.transaction(['state'], 'readwrite').objectStore('state');
          let isHeld = true;
          window.letDatabaseGo = () => (isHeld = false);
          const keepOpen = (): void => {
            if (isHeld) store.get(0).addEventListener('success', keepOpen);
            else database.close();
          };
          keepOpen();
          held();
        });
      }),
  );
}

test('«запомнил» counts, however soon the visit ends after it', async ({ visitor, kiosk }) => {
  kiosk.printer.takePaperOut();
  await visitor.arrivesAndBegins();
  await visitor.asksForATicket();
  await visitor.waitsUntilSees('Бумага закончилась.');
  await holdDatabase(visitor.page);
  await visitor.taps('Номер запомнил(а)');
  await visitor.ends();
  await visitor.page.evaluate(() => window.letDatabaseGo());
  await expect.poll(() => eventsOfType(kiosk, 'session.ended')).toHaveLength(1);
  expect(await eventsOfType(kiosk, 'ticket.taken')).toHaveLength(1);
  expect(await eventsOfType(kiosk, 'ticket.voided')).toEqual([]);
});

test('the visit ends while its number is drawn: nobody is called for it, no paper comes, the next person starts afresh', async ({
  visitor,
  kiosk,
}) => {
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Спросить сотрудника');
  await holdDatabase(visitor.page);
  await visitor.taps('Получить номер');
  await visitor.ends();
  await visitor.page.evaluate(() => window.letDatabaseGo());
  await expect.poll(() => eventsOfType(kiosk, 'session.ended')).toHaveLength(1);
  expect(await eventsOfType(kiosk, 'ticket.issued')).toHaveLength(1);
  expect(await eventsOfType(kiosk, 'ticket.voided')).toMatchObject([{ why: 'nobody-took-it' }]);
  await visitor.seesAttract();
  await visitor.begins();
  expect(papersOf(kiosk)).toEqual([]);
});
