/** What only a browser's own database can show. */
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOfType } from '../support/e2e/memory.ts';

test('every write waits for the disk, whatever is written (D-1)', async ({ visitor, page }) => {
  await page.addInitScript(() => {
    const writes: string[] = [];
    Object.assign(window, { writes });
    const open = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction');
    IDBDatabase.prototype.transaction = function transaction(...given): IDBTransaction {
      const made = open.apply(this, given);
      if (made.mode === 'readwrite') writes.push(made.durability);
      return made;
    };
  });
  await visitor.arrivesAndBegins();
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
  await visitor.taps('Талон у меня');
  await visitor.taps('На главный экран');
  await visitor.taps('Оценить визит');
  await visitor.taps('Начать');
  await visitor.taps('да, полностью');
  await visitor.ends();
  const writes = () => page.evaluate(() => (window as unknown as { readonly writes: readonly string[] }).writes);
  await expect.poll(async () => (await writes()).length).toBeGreaterThan(8);
  expect(new Set(await writes())).toEqual(new Set(['strict']));
});

test('whoever deletes the database does not wait for the kiosk, which takes all back from the journal (D-12, D-2)', async ({
  visitor,
  page,
  kiosk,
}) => {
  await visitor.arrivesAndBegins();
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
  await visitor.ends();
  await expect.poll(() => eventsOfType(kiosk, 'session.ended')).toHaveLength(1);
  const answer = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.deleteDatabase('first-step');
        for (const name of ['success', 'blocked', 'error']) request.addEventListener(name, () => resolve(name));
      }),
  );
  expect(answer).toBe('success');
  await visitor.begins();
  await visitor.asksForATicket();
  await expect(visitor.number()).toHaveText(/002/);
  expect(await eventsOfType(kiosk, 'ticket.issued')).toMatchObject([{ number: 1 }, { number: 2 }]);
});
