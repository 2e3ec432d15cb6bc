/** The kiosk tells the truth about paper and memory, whatever breaks (U-17, U-18). */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../../electron/journal/open-journal.ts';
import { createNoPrinter } from '../../electron/printing/no-printer.ts';
import { Finger, middleOf } from '../support/e2e/finger.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOfType, papersOf } from '../support/e2e/memory.ts';
import { createMemoryPrinter } from '../support/printing/memory-printer.ts';
import { faultyFiles } from '../support/record/faulty-files.ts';

test('no paper from the start: said before, number to remember, staff called; then the same number on paper', async ({
  visitor,
  kiosk,
}) => {
  kiosk.printer.takePaperOut();
  await visitor.arrivesAndBegins();
  await visitor.taps('Взять талон');
  await visitor.taps('Спросить сотрудника');
  await visitor.sees('Принтер сейчас не печатает. Номер покажем на экране.');
  await visitor.taps('Получить номер');
  await visitor.sees('Бумага закончилась. Запомните номер: Е 001. Нажмите «Номер запомнил(а)», и он останется за вами.');
  await visitor.sees('Мы позвали сотрудника. Он подойдёт к вам.');
  await expect.poll(() => eventsOfType(kiosk, 'ticket.not-printed')).toMatchObject([{ fault: 'out-of-paper' }]);
  await expect.poll(() => eventsOfType(kiosk, 'staff.called')).toHaveLength(1);

  kiosk.printer.loadPaper(100);
  await visitor.taps('Напечатать ещё раз');
  await visitor.sees(/Возьмите талон/);
  await expect(visitor.number()).toHaveText(/Е\s001/);
  expect(papersOf(kiosk)).toEqual([expect.stringContaining('Е 001')]);
  expect(await eventsOfType(kiosk, 'ticket.issued')).toHaveLength(1);
  await visitor.taps('Талон у меня');
  await visitor.taps('Закончить');
  await visitor.seesAttract();
  await expect.poll(() => eventsOfType(kiosk, 'session.ended')).toMatchObject([{ how: 'finished' }]);
  expect(await eventsOfType(kiosk, 'ticket.voided')).toEqual([]);
});

test.describe('with a printer that does what it is told, no more', () => {
  test.use({ started: { with: () => ({ printer: createMemoryPrinter('manual') }) } });

  test('a fault in the middle of printing is told by its name, and nothing comes out later', async ({ visitor, kiosk }) => {
    const { printer } = kiosk;
    const faults = [
      [printer.takePaperOut, 'Бумага закончилась.'],
      [printer.jam, 'Бумага застряла.'],
      [printer.openCover, 'Принтер открыт.'],
      [printer.goOffline, 'Принтер не отвечает.'],
    ] as const;
    await visitor.arrives();
    for (const [index, [breakPrinter, told]] of faults.entries()) {
      await visitor.begins();
      await visitor.asksForATicket();
      await visitor.sees('Печатаем талон…');
      breakPrinter();
      await visitor.waitsUntilSees(told);
      await visitor.sees(`Запомните номер: Е 00${index + 1}.`);
      await visitor.taps('Номер запомнил(а)');
      await visitor.sees('Номер за вами. Вас позовут.');
      await visitor.taps('Закончить');
      await visitor.seesAttract();
      printer.fix();
      printer.loadPaper(100);
      printer.advance();
    }
    expect(papersOf(kiosk)).toEqual([]);
    expect(await eventsOfType(kiosk, 'ticket.voided')).toEqual([]);
  });

  test('slow printing gives a way on after 10 s; a job that never ends is given up after 60 s', async ({ visitor, kiosk }) => {
    kiosk.printer.stick();
    await visitor.arrivesAndBegins();
    await visitor.asksForATicket();
    await visitor.sees('Печатаем талон…');
    await expect(visitor.control('Номер запомнил(а)')).toHaveCount(0);
    await visitor.waitsUntilSees('Печать идёт дольше обычного. Подождите или нажмите «Номер запомнил(а)».');
    await expect(visitor.control('Номер запомнил(а)')).toBeVisible();
    await visitor.waitsUntilSees('Принтер молчит. Запомните номер: Е 001.');

    // It is repaired, and the number comes on paper at once.
    kiosk.printer.fix();
    await visitor.taps('Напечатать ещё раз');
    await expect.poll(() => (kiosk.printer.advance(), papersOf(kiosk))).toHaveLength(1);
    await visitor.waitsUntilSees('Возьмите талон. Вас позовут по номеру.');
  });

  test('paper that comes out under a finger: neither that press nor the next in haste says what was not meant', async ({
    visitor,
    kiosk,
    page,
  }) => {
    await visitor.arrivesAndBegins();
    await visitor.asksForATicket();
    await visitor.waitsUntilSees('Печать идёт дольше обычного. Подождите или нажмите «Номер запомнил(а)».');
    const finger = await Finger.on(page);
    await visitor.waits(600);
    const { x, y } = await middleOf(visitor.control('Номер запомнил(а)'));
    await finger.down(x, y);
    await expect.poll(() => page.locator('[data-pressed]').count()).toBe(1);
    kiosk.printer.advance();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await visitor.waitsUntilSees('Возьмите талон. Вас позовут по номеру.', 50);
    await finger.up();
    await page.touchscreen.tap(x, y);
    await visitor.waits(1000);
    await visitor.sees('Возьмите талон. Вас позовут по номеру.');
    expect(await eventsOfType(kiosk, 'ticket.taken')).toEqual([]);

    await page.clock.resume();
    await visitor.taps('Талон у меня');
    await visitor.sees('Номер за вами. Вас позовут.');
    await expect.poll(() => eventsOfType(kiosk, 'ticket.taken')).toMatchObject([{ as: 'paper' }]);
  });

  test('staff ask for one paper of a number at a time', async ({ visitor, staff, kiosk }) => {
    await staff.hasPin();
    await visitor.arrivesAndBegins();
    await visitor.asksForATicket();
    await visitor.sees('Печатаем талон…');
    await expect.poll(() => (kiosk.printer.advance(), papersOf(kiosk))).toHaveLength(1);
    await visitor.waitsUntilSees('Возьмите талон. Вас позовут по номеру.');
    await visitor.ends();
    await staff.comesIn();
    const again = staff.row('Е 001').getByRole('button', { name: 'Ещё раз на бумагу' });
    await staff.tapsInRow('Е 001', 'Ещё раз на бумагу');
    await expect.poll(() => eventsOfType(kiosk, 'ticket.printing')).toHaveLength(2);
    await expect(again).toHaveAttribute('aria-disabled', 'true');
    await expect.poll(() => (kiosk.printer.advance(), papersOf(kiosk))).toHaveLength(2);
    await staff.waitsUntilSees('Талон Е 001 напечатан.');
    await expect(again).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('who leaves while it prints leaves no number behind and no paper for others', async ({ visitor, kiosk }) => {
    await visitor.arrivesAndBegins();
    await visitor.asksForATicket();
    await visitor.sees('Печатаем талон…');
    await visitor.ends();
    await expect.poll(() => eventsOfType(kiosk, 'ticket.voided')).toMatchObject([{ why: 'nobody-took-it' }]);
    kiosk.printer.advance();
    await visitor.waits(5000);
    expect(papersOf(kiosk)).toEqual([]);

    await visitor.begins();
    await visitor.sees('Сейчас никто не ждёт.');
  });
});

test.describe('without a printer', () => {
  test.use({
    started: { with: () => ({ commandLine: { printer: { kind: 'none' as const } }, overrides: { printer: createNoPrinter() } }) },
  });

  test('a kiosk without a printer promises no paper and calls nobody', async ({ visitor, kiosk }) => {
    await visitor.arrivesAndBegins();
    await visitor.doesNotSee(/напечатаем|листе/);
    await visitor.taps('Мой маршрут');
    await visitor.taps('Работа');
    await visitor.taps('Показать маршрут');
    await visitor.sees('По одному шагу.');
    await visitor.doesNotSee(/Лист /);
    for (const heading of ['Что сейчас нужнее всего?', 'Что вы хотите сделать?']) {
      await visitor.taps('Назад');
      await visitor.seesScreen(heading);
    }
    await visitor.taps('Взять талон');
    await visitor.taps('Спросить сотрудника');
    await visitor.seesScreen('Перед вами никого нет');
    await visitor.doesNotSee(/Принтер/);
    await visitor.taps('Получить номер');
    await visitor.sees('Бумажного талона сегодня нет. Запомните номер: Е 001.');
    await visitor.sees('Нажмите «Номер запомнил(а)», и он останется за вами.');
    await visitor.doesNotSee('Напечатать ещё раз');
    await visitor.taps('Номер запомнил(а)');
    await visitor.sees('Номер за вами. Вас позовут.');
    expect(await eventsOfType(kiosk, 'staff.called')).toEqual([]);
  });
});

test('a day that ends, or a clock that is put right, leaves nobody before an empty screen', async ({ visitor, page, kiosk }) => {
  await page.clock.install({ time: new Date('2026-11-26T23:59:30+05:00') });
  await page.goto(kiosk.url);
  await visitor.seesAttract();
  await visitor.waits(1000);
  await visitor.begins();
  await visitor.asksForATicket();
  await visitor.waits(30_000);
  await visitor.sees('Этот номер больше не действует. Возьмите новый или подойдите к сотруднику.');
  await visitor.taps('На главный экран');
  await visitor.asksForATicket();
  await expect(visitor.number()).toHaveText(/Е\s001/);
});

test('a number that nobody took is void; staff see it and can give it back', async ({ visitor, staff, kiosk }) => {
  await staff.hasPin();
  kiosk.printer.takePaperOut();
  await visitor.arrivesAndBegins();
  await visitor.asksForATicket();
  await visitor.sees(/Запомните номер/);
  await visitor.ends();
  await expect.poll(() => eventsOfType(kiosk, 'ticket.voided')).toHaveLength(1);

  await staff.comesIn();
  await staff.taps('Проверить 1');
  await expect(staff.row('Е 001')).toContainText('никто не взял');
  await staff.tapsInRow('Е 001', 'Вернуть');
  await staff.taps('Ждут 1');
  await expect(staff.row('Е 001')).toContainText('ждёт');
  await expect.poll(() => eventsOfType(kiosk, 'ticket.reinstated')).toHaveLength(1);
});

test('a disk that does not give the file that checks events costs nobody the number', async ({ visitor, page, kiosk }) => {
  let asked = 0;
  await page.route(/\/assets\/events-[\w-]+\.js$/, (route) => {
    asked += 1;
    return route.abort();
  });
  await visitor.arrivesAndBegins();
  await visitor.asksForATicket();
  await visitor.sees(/Возьмите талон/);
  expect(asked).toBeGreaterThan(0);
  expect(await eventsOfType(kiosk, 'ticket.issued')).toMatchObject([{ letter: 'Е', number: 1 }]);
});

/** The page looks after what waits so often, and a little more. */
const UPKEEP_MS = 16_000;

test.describe('with a disk that fills up', () => {
  const { files, remote } = faultyFiles();
  test.use({
    started: {
      with: async () => {
        const dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-'));
        const journal = await openJournal({ directory: join(dataDirectory, 'journal'), now: Date.now, files });
        if (!journal.ok) throw new Error(journal.problem.code);
        return { dataDirectory, overrides: { printer: createMemoryPrinter(), journal: journal.value } };
      },
    },
  });

  test('the visitor gets a number, staff are told, and it is written once there is room', async ({ visitor, staff, kiosk }) => {
    await staff.hasPin();
    await visitor.arrives();
    remote.bytesLeft = 0;
    await visitor.begins();
    await visitor.asksForATicket();
    await visitor.sees(/Возьмите талон/);
    await visitor.taps('Талон у меня');
    await visitor.ends();
    expect(await eventsOfType(kiosk, 'ticket.issued')).toEqual([]);

    await staff.comesIn();
    await expect(staff.row('Е 001')).toContainText('ждёт');
    await staff.taps('Состояние');
    await expect(staff.row('Журнал')).toContainText('Не пишется: на диске нет места');
    await expect(staff.row('Память')).toContainText('Ждут записи в журнал');

    remote.bytesLeft = Infinity;
    await staff.waits(UPKEEP_MS);
    await expect(staff.row('Журнал')).toContainText('Цел');
    await expect(staff.row('Память')).not.toContainText('Ждут записи');
    expect(await eventsOfType(kiosk, 'ticket.issued')).toMatchObject([{ letter: 'Е', number: 1 }]);
  });
});
