/** One screen of the résumé, answered: what is pressed and typed follows from what the person has to tell. */
import { expect } from '@playwright/test';
import type { Draft, Title } from '#shared/resume/draft.ts';
import type { Ask } from '#shared/resume/flow.ts';
import { titlesNamed } from '#shared/resume/phrases.ts';
import { marksOf } from '../../../renderer/features/resume/asks/marks.ts';
import { picksOf } from '../../../renderer/features/resume/asks/picks.ts';
import { typedAnswer } from '../../../renderer/features/resume/typing/typed-answers.ts';
import { resume as words } from '../../../renderer/strings/resume/guide.ts';
import type { Hand } from './hand.ts';
import type { Sight } from './sight.ts';
import { data } from './walk.ts';

type Answering = (hand: Hand, ask: Ask, sight: Sight, told: Draft) => Promise<Sight>;

/** @returns the screen that came after it */
export const answerOn: Answering = (hand, ask, sight, told) => {
  if (sight.field !== null) return types(hand, ask, sight, told);
  if (ask.of === 'wanted') return wishes(hand, ask, sight, told);
  if (ask.of === 'reach') return tellsHowToReach(hand, ask, sight, told);
  if (ask.of === 'job-title' || ask.of === 'school-profession') return names(hand, ask, sight, told);
  if (ask.of === 'school-paper') return saysWhatPaper(hand, ask, sight, told);
  const year = yearTold(ask, told);
  if (year !== undefined) return hand.goesBy(year ?? words.skip);
  return marksOf(ask.of, ask.index, told, data) === null ? picks(hand, ask, sight, told) : marks(hand, ask, sight, told);
};

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

const types: Answering = async (hand, { of, index }, _sight, told) => {
  const text = typedAnswer(of)?.value(told, index) ?? '';
  if (text === '') return hand.goesBy(words.skip);
  await hand.types(text);
  return hand.confirms(words.next);
};

const picks: Answering = async (hand, ask, _sight, told) => {
  const rows = picksOf(ask.of, ask.index, told, data)?.rows ?? [];
  const chosen = rows.find(({ isChosen, opens }) => isChosen === true && opens === undefined);
  if (chosen !== undefined) return hand.goesBy(plain(chosen.label));
  const keys = rows.find(({ opens }) => opens === 'typing');
  if (keys === undefined || (typedAnswer(ask.of)?.value(told, ask.index) ?? '') === '') return hand.goesBy(words.skip);
  return types(hand, ask, await hand.goesBy(keys.label), told);
};

/** What is marked already stays; own words are typed. */
const marks: Answering = async (hand, ask, sight, told) => {
  const { options = [], values = [] } = marksOf(ask.of, ask.index, told, data) ?? {};
  const wanted = new Set(options.filter(({ value }) => values.includes(value)).map(({ label }) => plain(label)));
  const rows = sight.controls.filter(({ kind }) => kind === 'mark');
  for (const { name, isOn } of rows) if (wanted.has(name) !== isOn) await hand.presses(name);
  const own = [...wanted].filter((label) => rows.every(({ name }) => name !== label));
  for (const text of own) {
    await hand.goesBy(words.ownWords);
    await hand.types(text);
    await hand.confirms(words.next);
  }
  if (ask.of === 'job-duties' && told.jobs[ask.index + 1] !== undefined) return hand.goesBy(words.job.more);
  return goesOn(hand, wanted.size > 0);
};

const saysWhatPaper: Answering = async (hand, { index }, _sight, told) => {
  const hasPaper = told.schools[index]?.hasPaper ?? null;
  if (hasPaper !== null) await hand.presses(hasPaper ? words.school.hasPaper : words.school.noPaper);
  return told.schools[index + 1] === undefined ? goesOn(hand, hasPaper !== null) : hand.goesBy(words.school.more);
};

const tellsHowToReach: Answering = async (hand, _ask, _sight, told) => {
  const ofList = data.reach.filter(({ onPaper }) => told.reach.includes(onPaper));
  const typed = [
    { of: 'email', label: words.reach.email, text: told.email },
    { of: 'through', label: words.reach.through, text: told.through },
  ] as const;
  for (const { of, label, text } of typed) if (text !== '') await types(hand, { of, index: 0 }, await hand.goesBy(label), told);
  for (const { title } of ofList) await hand.presses(title);
  return goesOn(hand, told.email !== '' || told.through !== '' || ofList.length > 0);
};

/** Trades of one field are marked together: who wants two of them opens it once. */
const wishes: Answering = async (hand, _ask, _sight, told) => {
  let left = [...told.wanted];
  for (let [title] = left; title !== undefined; [title] = left) {
    if (title.trade === null) {
      await bringsOwnWords(hand, title);
      left = left.slice(1);
      continue;
    }
    const field = fieldOf(title);
    await hand.goesBy(field.title);
    while (left[0] !== undefined && isOf(field.id, left[0])) {
      await hand.presses(left[0].text);
      left = left.slice(1);
    }
    if (left.length > 0) await hand.goesBy('Назад');
  }
  return hand.goesBy(words.next);
};

/** One title: offered if it was named before, else found in the lists or typed. */
const names: Answering = async (hand, { of, index }, sight, told) => {
  const title = of === 'job-title' ? told.jobs[index]?.title : professionOf(told.schools[index]?.profession ?? '');
  if (title == null) return hand.goesBy(of === 'job-title' && told.jobs.length === 0 ? words.job.first : words.skip);
  const jobs = of === 'job-title' ? told.jobs.slice(0, index) : told.jobs;
  const isNamed = titlesNamed({ wanted: told.wanted, jobs }).some(({ text }) => text === title.text);
  expect(sight.controls.some(({ name }) => name === title.text)).toBe(isNamed);
  if (isNamed) return hand.goesBy(title.text);
  await hand.goesBy(of === 'job-title' ? words.wanted.other : words.wanted.otherProfession);
  if (title.trade === null) return bringsOwnWords(hand, title);
  await hand.goesBy(fieldOf(title).title);
  return hand.goesBy(title.text);
};

async function bringsOwnWords(hand: Hand, { text }: Title): Promise<Sight> {
  await hand.goesBy(words.wanted.search);
  await hand.types(text);
  const found = await hand.sees();
  // Where the keys leave no room, what was found has a screen of its own.
  if (!found.controls.some(({ name }) => name === words.search.own(text))) await hand.goesBy(words.search.show);
  return hand.goesBy(words.search.own(text));
}

function goesOn(hand: Hand, isAnswered: boolean): Promise<Sight> {
  return hand.goesBy(isAnswered ? words.next : words.skip);
}

/** @returns undefined where no year is asked, null where none is told */
function yearTold({ of, index }: Ask, { jobs, schools }: Draft): string | null | undefined {
  if (of !== 'job-from' && of !== 'job-to' && of !== 'school-year') return undefined;
  const year = of === 'school-year' ? schools[index]?.year : of === 'job-from' ? jobs[index]?.from : jobs[index]?.to;
  if (year === 'now') return words.job.now;
  return year == null ? null : String(year);
}

function professionOf(text: string): Title | null {
  if (text === '') return null;
  return { trade: data.trades.find(({ title }) => title === text)?.id ?? null, text };
}

function fieldOf({ trade, text }: Title) {
  const field = data.fields.find(({ id }) => isOf(id, { trade, text }));
  if (field === undefined) throw new Error(`no field has «${text}»`);
  return field;
}

function isOf(field: string, { trade }: Title): boolean {
  return data.trades.some((one) => one.id === trade && one.field === field);
}
