/** The administrator's guide, step by step: a topic and a menu line are changed, built, signed, carried over, installed, taken back. */
import type { FoundOnSticks, Inspection, OnStick } from '#shared/packs/install/pack-calls.ts';
import { middleOf } from '../support/e2e/finger.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOfType } from '../support/e2e/memory.ts';
import { openOfficeDesk, type OfficeDesk } from '../support/packs/office-desk.ts';

let desk: OfficeDesk;
test.use({ started: { with: async () => ({ drivesDirectory: (desk = await openOfficeDesk()).drives }) } });
test.afterEach(() => desk.close());

const opens = async (staff: { opensSetting: (title: string) => Promise<void>; taps: (name: string) => Promise<void> }) => {
  await staff.taps('Настройки');
  await staff.opensSetting('Обновить содержание');
};

async function buildPack(): Promise<void> {
  expect(await desk.pack('new', 'centre')).toMatchObject({ code: 0 });
  await desk.edit('centre/content/check-in.yaml', 'Пособие и учёт', 'Учёт и пособие');
  await desk.edit('centre/content/topics/register.md', /^title: .*$/m, 'title: Как встать на учёт у нас');
  expect(await desk.pack('check', 'centre')).toMatchObject({ code: 0 });
  expect(await desk.pack('keygen', 'centr', '--no-password')).toMatchObject({ code: 0 });
  expect(await desk.pack('build', 'centre', '--key', 'centr.key', '--out', 'nashi-teksty.pack')).toMatchObject({ code: 0 });
}

test('a changed topic and menu line come to the kiosk on a stick, and go back with one touch', async ({
  staff,
  visitor,
  kiosk,
}) => {
  await buildPack();
  await staff.isIn();
  await opens(staff);
  await staff.sees(/Вставьте флешку/);
  await desk.toStick('centr.pub');
  await desk.toStick('nashi-teksty.pack');

  await test.step('an unknown key is refused in words; the key is added from the stick', async () => {
    await staff.taps('Посмотреть: nashi-teksty.pack');
    await staff.seesScreen('Этот пакет не поставим');
    await staff.sees(/ключом, которого киоск не знает/);
    await staff.taps('К списку пакетов');
    await staff.taps('Ключи');
    await staff.taps('Добавить: centr.pub');
    await staff.sees('Сохранено.');
    await staff.taps('Готово');
  });

  await test.step('what changes, as a visitor sees it', async () => {
    await staff.taps('Посмотреть: nashi-teksty.pack');
    await staff.seesScreen('Что изменится');
    await expect(staff.row('Меню и вопросы перед талоном')).toContainText('изменено');
    await expect(staff.row('Тема «Как встать на учёт у нас»')).toContainText('изменено');
    await staff.taps('Как увидит посетитель');
    await staff.seesScreen('Как увидит посетитель');
    await staff.taps('Учёт и пособие');
    await staff.sees(/Как встать на учёт у нас/);
    await staff.taps('Назад');
    await staff.taps('К изменениям');
  });

  await test.step('installed; the stick may go', async () => {
    await desk.pullStick();
    await staff.taps('Поставить');
    await staff.seesScreen('Содержание обновлено');
    await staff.taps('Готово');
    await staff.leavesTheScreen();
    await visitor.begins();
    await visitor.taps('Взять талон');
    await visitor.sees('Учёт и пособие');
    await visitor.ends();
  });

  await test.step('and back', async () => {
    await staff.comesIn();
    await opens(staff);
    await staff.taps('Вернуть прежнее');
    await staff.sees(/Вернули: Содержание из программы/);
    await staff.leavesTheScreen();
    await visitor.begins();
    await visitor.taps('Взять талон');
    await visitor.sees('Пособие и учёт');
  });

  await expect.poll(() => eventsOfType(kiosk, 'pack.refused')).toMatchObject([{ code: 'key-unknown' }]);
  await expect.poll(() => eventsOfType(kiosk, 'pack.installed')).toMatchObject([{ pack: { id: 'centre', version: 1 } }]);
  await expect.poll(() => eventsOfType(kiosk, 'pack.returned')).toMatchObject([{ pack: null }]);
});

const on = ([found]: readonly OnStick[]): OnStick => ({ drive: found?.drive ?? '', file: found?.file ?? '' });

test('a page that dies before it recorded an installation costs the record nothing', async ({ staff, kiosk, page }) => {
  await buildPack();
  await staff.isIn();
  await desk.toStick('centr.pub');
  await desk.toStick('nashi-teksty.pack');
  const asks = async (name: string, args: object): Promise<unknown> => {
    const answer = (await kiosk.machine.dispatch(name, args)) as { readonly value: unknown };
    return answer.value;
  };
  const { packs, keys } = (await asks('packs.find', {})) as FoundOnSticks;
  await asks('packs.add-key', on(keys));
  const { token } = (await asks('packs.inspect', on(packs))) as Inspection;
  // The machine answers, and the page that asked is gone.
  await asks('packs.install', { token });
  expect(await eventsOfType(kiosk, 'pack.installed')).toEqual([]);

  for (let start = 0; start < 2; start++) {
    await page.reload();
    await expect.poll(async () => (await eventsOfType(kiosk, 'kiosk.started')).length).toBe(start + 2);
    await expect.poll(() => eventsOfType(kiosk, 'pack.installed')).toMatchObject([{ pack: { id: 'centre', version: 1 } }]);
  }
});

test('a finger that strikes twice asks whether a key is to be withdrawn, and does not withdraw it', async ({ staff, page }) => {
  await buildPack();
  await desk.toStick('centr.pub');
  await staff.isIn();
  await opens(staff);
  await staff.taps('Ключи');
  await staff.taps('Добавить: centr.pub');
  await staff.sees('Сохранено.');
  const { x, y } = await middleOf(staff.control('Отозвать: centr'));
  await staff.waits(600);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.touchscreen.tap(x, y);
  await expect(staff.control('Точно отозвать: centr')).toBeVisible();
  await page.clock.runFor(150);
  await page.touchscreen.tap(x, y);
  await page.clock.runFor(600);
  await expect(staff.control('Точно отозвать: centr')).toBeVisible();
  await page.touchscreen.tap(x, y);
  await staff.sees(/отозван/);
});
