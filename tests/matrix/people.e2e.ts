/**
 * Five people make their résumés on the screen and print them, and the sheets say what they chose (issue «résumé»). `npm test`: each
 * once, by finger and by keys in turn, in the layout that suits. `npm run test:screens`: each both ways and in both layouts.
 */
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Layout } from '#shared/resume/resume.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { noStaffSecrets } from '#shared/staff/secrets.ts';
import { createFolderPrinter } from '../../electron/printing/folder-printer.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOf, eventsOfType } from '../support/e2e/memory.ts';
import type { Visitor } from '../support/e2e/visitor.ts';
import { isThorough } from '../support/e2e/walk.ts';
import { answers } from '../support/resume/answers.ts';
import type { Hand } from '../support/resume/hand.ts';
import { KeyHand } from '../support/resume/key-hand.ts';
import { faultsOn } from '../support/resume/paper-text.ts';
import { people } from '../support/resume/people.ts';
import { answersAll, changesOnCheck, looksBack, readsAnswers } from '../support/resume/screen-walk.ts';
import { TouchHand } from '../support/resume/touch-hand.ts';
import { walk } from '../support/resume/walk.ts';

/** U-35, for who has one job and one school to tell, or none. */
const MOST_TAPS = 40;
const MOST_LETTERS = 150;
const typical = ['seamstress-trained-in-a-colony', 'first-job-at-18'];

const hands = { touch: TouchHand, keys: KeyHand } as const;
const names = Object.keys(people) as (keyof typeof people)[];
const walks = names.flatMap((name, index) =>
  (Object.keys(hands) as (keyof typeof hands)[])
    .filter((_way, turn) => isThorough || index % 2 !== turn)
    .map((way) => ({ name, way })),
);

const tray = mkdtempSync(join(tmpdir(), 'tray-'));
const withSheets = async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const settings = { ...defaultSettings, printing: { ...defaultSettings.printing, paper: 'a4' } };
  await writeFile(join(dataDirectory, 'settings.json'), JSON.stringify({ settings, staff: noStaffSecrets }));
  return { dataDirectory, overrides: { printer: createFolderPrinter(tray) } };
};
test.use({ started: { with: withSheets } });
test.describe.configure({ timeout: 240_000 });
test.afterAll(() => rm(tray, { recursive: true }));

for (const { name, way } of walks) {
  test(`${name}, by ${way}: the sheets say what was chosen`, async ({ visitor, page, kiosk }) => {
    const person = people[name];
    const told = walk(answers[name]).draft;
    const hand = new hands[way](page);
    await visitor.arrivesAndBegins();

    const start = await hand.goesBy('Составить резюме');
    // T-1, U-20: before the first question.
    for (const word of ['9 вопросов, около 10 минут', 'Ничего не храним', 'Если не трогать экран 2 минуты', 'Принтер готов.'])
      expect(start.text).toContain(word);
    await hand.goesBy('Начать');
    const asked = await answersAll(hand, told);
    expect(asked).toContain('wanted 0');
    const cost = { taps: hand.taps, letters: hand.letters };
    if (name === 'welder-with-a-gap') await looksBack(hand, told);
    await changesOnCheck(hand, told);
    await readsAnswers(hand, told);

    await hand.goesBy('Посмотреть лист');
    const printed: Layout[] = [person.layout];
    expect(faultsOn(await prints(hand, visitor), person)).toEqual([]);
    if (isThorough) {
      const other = person.layout === 'by-years' ? 'by-skills' : 'by-years';
      printed.push(other);
      await choosesAnotherLook(hand, other);
      expect(faultsOn(await prints(hand, visitor), { ...person, layout: other })).toEqual([]);
    }
    console.log(`${name}, by ${way}: ${cost.taps} taps, ${cost.letters} letters; with the paper ${hand.taps} taps`);
    if (typical.includes(name)) {
      expect(cost.taps).toBeLessThanOrEqual(MOST_TAPS);
      expect(cost.letters).toBeLessThanOrEqual(MOST_LETTERS);
    }

    await visitor.ends();
    const layouts = async () => (await eventsOfType(kiosk, 'resume.printed')).map(({ layout }) => layout);
    await expect.poll(layouts).toEqual(printed);
    const remembered = JSON.stringify(await eventsOf(kiosk));
    const own = [person.name, person.contacts.phone, ...person.wanted].filter((word) => word !== '');
    expect(own.filter((word) => remembered.includes(word))).toEqual([]);
    // The next person finds nothing of it (U-26).
    await visitor.begins();
    await hand.looks();
    expect((await hand.goesBy('Составить резюме')).text).not.toContain('Вернуться к ответам');
    expect((await hand.goesBy('Начать')).text).not.toMatch(/Вы выбрали|Убрать/);
  });
}

async function choosesAnotherLook(hand: Hand, layout: Layout): Promise<void> {
  for (const back of ['Сколько напечатать?', 'Вот ваше резюме']) expect((await hand.goesBy('Назад')).heading).toBe(back);
  await hand.goesBy('Другой вид');
  await hand.presses(layout === 'by-years' ? 'По годам' : 'По умениям');
  await hand.presses('С цветом');
  await hand.goesBy('Показать лист');
}

/** From the page on the screen to the sheet in the tray. */
async function prints(hand: Hand, visitor: Visitor): Promise<Uint8Array> {
  await hand.page.locator('canvas[data-drawn]').waitFor();
  const before = await readdir(tray);
  await hand.goesBy('Напечатать');
  await hand.goesBy('Печатать');
  await visitor.waitsUntilSees(/вышл?/);
  await hand.looks();
  const [sheet, ...more] = (await readdir(tray)).filter((file) => !before.includes(file));
  if (sheet === undefined || more.length > 0) throw new Error('one document comes out, no more and no less');
  return readFile(join(tray, sheet));
}
