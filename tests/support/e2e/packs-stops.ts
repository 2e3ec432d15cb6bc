/** A walk past the packs, with a pack that has everything: a picture, a voice, words of its own. Starts inside the staff area. */
import { png, wav } from '../packs/media.ts';
import { openOfficeDesk } from '../packs/office-desk.ts';
import type { Stop } from './stops.ts';

const FILE = 'golos.pack';
const NEED = 'Поддержка и бумаги';
const TOPIC = 'Поговорить с психологом';
const CHOICE = 'Психолог';

/** @returns a folder of sticks; on one of them the pack and its key */
export async function sticksWithPack(): Promise<string> {
  const desk = await openOfficeDesk();
  const said = [
    await desk.pack('new', 'centre'),
    await desk.put(
      'centre/content/strings.yaml',
      'format: 1\nstrings:\n  staff.called: Сотрудник идёт. Обычно это до 3 минут.\n',
    ),
    await desk.edit('centre/content/topics/psych.md', 'trust:', 'image: images/psych.png\nimageText: Холмы\ntrust:'),
    await desk.put('centre/content/images/psych.png', png({ width: 900, height: 600 })),
    await desk.put('centre/content/speech/psych.wav', wav(120)),
    await desk.pack('keygen', 'centr', '--no-password'),
    await desk.pack('build', 'centre', '--key', 'centr.key', '--out', FILE),
  ];
  if (said.some((answer) => answer !== undefined && answer.code !== 0)) throw new Error(JSON.stringify(said));
  await desk.toStick('centr.pub');
  await desk.toStick(FILE);
  return desk.drives;
}

export const packsStops: readonly Stop[] = [
  {
    name: 'staff-packs',
    reach: async ({ staff }) => {
      await staff.taps('Настройки');
      await staff.opensSetting('Обновить содержание');
      await staff.sees(FILE);
    },
  },
  {
    name: 'staff-pack-keys',
    isAlike: true,
    reach: async ({ staff }) => {
      await staff.taps('Ключи');
      await staff.taps('Добавить: centr.pub');
      await staff.sees('уже добавлен');
    },
  },
  {
    name: 'staff-pack-changes',
    isAlike: true,
    reach: async ({ staff }) => {
      await staff.taps('Готово');
      await staff.taps(`Посмотреть: ${FILE}`);
      await staff.seesScreen('Что изменится');
    },
  },
  { name: 'staff-pack-preview', reach: ({ staff }) => staff.taps('Как увидит посетитель') },
  { name: 'staff-pack-entry', reach: ({ staff }) => staff.taps(NEED) },
  {
    name: 'staff-pack-questions',
    isAlike: true,
    reach: async ({ staff }) => {
      await staff.pagesTo(CHOICE);
      await staff.taps(CHOICE);
    },
  },
  {
    name: 'staff-pack-route',
    isAlike: true,
    reach: async ({ staff }) => {
      await staff.taps('Назад');
      await staff.taps('Назад');
      await staff.pagesTo('«Мой маршрут»');
      await staff.taps('«Мой маршрут»');
    },
  },
  {
    name: 'staff-pack-resume',
    isAlike: true,
    reach: async ({ staff }) => {
      await staff.taps('Назад');
      await staff.pagesTo('Подсказки для резюме');
      await staff.taps('Подсказки для резюме');
    },
  },
  {
    name: 'staff-pack-lists',
    isAlike: true,
    reach: async ({ staff }) => {
      await staff.pagesTo('Другие списки');
      await staff.taps('Другие списки');
    },
  },
  {
    name: 'staff-pack-survey',
    isAlike: true,
    reach: async ({ staff }) => {
      await staff.taps('Назад');
      await staff.taps('Назад');
      await staff.pagesTo('Опрос');
      await staff.taps('Опрос');
    },
  },
  {
    name: 'staff-pack-strings',
    isAlike: true,
    reach: async ({ staff }) => {
      await staff.taps('Назад');
      await staff.pagesTo('Свои слова центра');
      await staff.taps('Свои слова центра');
    },
  },
  {
    name: 'topic-with-picture-and-voice',
    reach: async ({ staff, visitor }) => {
      await staff.taps('Назад');
      await staff.taps('К изменениям');
      await staff.taps('Поставить');
      await staff.seesScreen('Содержание обновлено');
      await staff.leavesTheScreen();
      await visitor.begins();
      await visitor.taps('Узнать об услугах');
      await visitor.taps(NEED);
      await visitor.taps(TOPIC);
      await visitor.seesScreen(TOPIC);
    },
  },
];
