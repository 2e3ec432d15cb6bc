/** A centre's own words, a picture and a voice come on a stick; with the old content they are gone. */
import { extname } from 'node:path';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { clipNames, realClip } from '../support/media/clips.ts';
import { png } from '../support/packs/media.ts';
import { openOfficeDesk, type OfficeDesk } from '../support/packs/office-desk.ts';

const TOPIC = 'Встать на учёт как безработный';
const CALLED = 'Сотрудник идёт. Обычно это до 3 минут.';
const PICTURE = 'Холмы, над ними светлое небо';

let desk: OfficeDesk;
test.use({ started: { with: async () => ({ drivesDirectory: (desk = await openOfficeDesk()).drives }) } });
test.afterEach(() => desk.close());

async function bringPack(): Promise<void> {
  await desk.pack('new', 'centre');
  await desk.put('centre/content/strings.yaml', `format: 1\nstrings:\n  staff.called: ${CALLED}\n`);
  await desk.edit('centre/content/topics/register.md', 'trust:', `image: images/register.png\nimageText: ${PICTURE}\ntrust:`);
  await desk.put('centre/content/images/register.png', png({ width: 900, height: 600 }));
  await desk.put('centre/content/speech/register.ogg', realClip('opusenc.ogg'));
  // Every kind a centre may record in; each is looked through.
  const topics = ['find-job', 'benefit', 'career', 'skills', 'interview', 'training', 'temp'];
  for (const [index, name] of clipNames.filter((clip) => clip !== 'opusenc.ogg').entries())
    await desk.put(`centre/content/speech/${topics[index]}${extname(name)}`, realClip(name));
  expect(await desk.pack('check', 'centre')).toMatchObject({ code: 0 });
  await desk.pack('keygen', 'centr', '--no-password');
  expect(await desk.pack('build', 'centre', '--key', 'centr.key', '--out', 'golos.pack')).toMatchObject({ code: 0 });
  await desk.toStick('centr.pub');
  await desk.toStick('golos.pack');
}

test('a voice is heard when asked for, a picture is seen, a text is the centre’s own; and back', async ({ staff, visitor }) => {
  const { page } = visitor;
  const picture = page.locator('figure', { hasText: PICTURE }).locator('canvas');
  await bringPack();
  const opensPacks = async (): Promise<void> => {
    await staff.taps('Настройки');
    await staff.opensSetting('Обновить содержание');
  };
  const opensTopic = async (): Promise<void> => {
    await visitor.begins();
    await visitor.taps('Узнать об услугах');
    await visitor.taps('Пособие и учёт');
    await visitor.taps(TOPIC);
    await visitor.seesScreen(TOPIC);
  };
  const colours = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return new Set(data).size;
    });

  await test.step('installed after a look at everything', async () => {
    await staff.isIn();
    await opensPacks();
    await staff.taps('Ключи');
    await staff.taps('Добавить: centr.pub');
    await staff.sees('уже добавлен');
    await expect(staff.control('Добавить: centr.pub')).toBeHidden();
    await staff.taps('Готово');
    await staff.taps('Посмотреть: golos.pack');
    await staff.seesScreen('Что изменится');
    await staff.taps('Поставить');
    await staff.seesScreen('Содержание обновлено');
    await staff.taps('Готово');
    await staff.leavesTheScreen();
  });

  await test.step('the picture is drawn; the voice starts and stops by touch, and with the screen', async () => {
    await opensTopic();
    await visitor.taps('Прочитать вслух');
    await visitor.sees('Остановить');
    await visitor.taps('Остановить');
    await visitor.taps('Прочитать вслух');
    await visitor.sees('Остановить');
    await visitor.taps('Назад');
    await visitor.taps(TOPIC);
    await expect(visitor.control('Прочитать вслух')).toBeVisible();
    while (!(await picture.isVisible())) await visitor.taps('Ещё');
    await expect.poll(colours).toBeGreaterThan(20);
    await visitor.taps('Позвать сотрудника');
    await visitor.sees(CALLED);
    await visitor.ends();
  });

  await test.step('with the old content they are gone', async () => {
    await staff.comesIn();
    await opensPacks();
    await staff.taps('Вернуть прежнее');
    await staff.sees(/Вернули: Содержание из программы/);
    await staff.leavesTheScreen();
    await opensTopic();
    await expect(visitor.control('Прочитать вслух')).toBeHidden();
    await expect(picture).toHaveCount(0);
  });
});
