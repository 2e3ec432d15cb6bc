/** Answers whatever question is on the screen as one person would, from «Начать» to the check page. */
import { expect } from '@playwright/test';
import type { Draft } from '#shared/resume/draft.ts';
import { type Ask, type AskName, QUESTION_COUNT, questionNumber } from '#shared/resume/flow.ts';
import { answerLines } from '../../../renderer/features/resume/check/answer-lines.ts';
import { resume as words } from '../../../renderer/strings/resume/guide.ts';
import { answerOn } from './screen-answers.ts';
import type { Hand } from './hand.ts';
import type { Sight } from './sight.ts';
import { data, THIS_YEAR } from './walk.ts';

const asks = new Map<string, AskName>(
  (Object.keys(words.questions) as AskName[]).flatMap((of) => {
    const { heading, typing } = words.questions[of];
    return [[heading, of] as const, ...(typing === undefined ? [] : [[typing, of] as const])];
  }),
);
asks.set(words.job.another, 'job-title').set(words.school.another, 'school-kind');

/** @returns «job-title 0», in the order they were asked */
export async function answersAll(hand: Hand, told: Draft): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let sight = await hand.sees(); sight.heading !== words.check.heading;) {
    const ask = askOn(sight, asked);
    expect(asked).not.toContain(`${ask.of} ${ask.index}`);
    asked.push(`${ask.of} ${ask.index}`);
    // Nothing on any screen asks about it, or marks who was there (domain §3.3, §3.4).
    expect(sight.text).not.toMatch(/судим|колони|заключён|освобожд|осуждён/i);
    expect(sight.text).toContain(words.progress(questionNumber(ask.of) ?? 0, QUESTION_COUNT));
    sight = await answerOn(hand, ask, sight, told);
  }
  return asked;
}

function askOn({ heading }: Sight, asked: readonly string[]): Ask {
  const of = asks.get(heading);
  if (of === undefined) throw new Error(`nobody knows the question «${heading}»`);
  const first = /^(job|school)-/.exec(of)?.[1] === 'job' ? 'job-title' : 'school-kind';
  if (!/^(job|school)-/.test(of)) return { of, index: 0 };
  const before = asked.filter((one) => one.startsWith(first)).length;
  return { of, index: of === first ? before : before - 1 };
}

/** What is only asked from the check page: where somebody lives, and how the page begins. */
export async function changesOnCheck(hand: Hand, told: Draft): Promise<void> {
  for (const of of ['home', 'layout'] as const) {
    const isTold = of === 'home' ? told.home !== '' : told.layout !== null;
    if (!isTold) continue;
    const sight = await hand.goesBy(words.check.spoken(words.check.change, words.questions[of].line));
    const back = await answerOn(hand, { of, index: 0 }, sight, told);
    expect(back.heading).toBe(words.check.heading);
  }
}

/** «Назад» shows each answer as it was left, and what was typed as it was typed (U-3, U-8). */
export async function looksBack(hand: Hand, { name, phone }: Draft): Promise<void> {
  for (const heading of [words.questions.reach.heading, words.questions.phone.typing, words.questions.name.heading])
    expect((await hand.goesBy('Назад')).heading).toBe(heading);
  expect((await hand.sees()).field).toBe(name);
  expect((await hand.goesBy(words.next)).field).toBe(phone);
  await hand.goesBy(words.next);
  await hand.goesBy(words.skip);
}

/** All answers stand on the check page, line by line; what others should not read is masked (U-7, U-28). */
export async function readsAnswers(hand: Hand, told: Draft): Promise<void> {
  const { heading, text } = await hand.sees();
  expect(heading).toBe(words.check.heading);
  for (const { label, value, masked } of answerLines(told, data, THIS_YEAR)) {
    const shown = (masked ?? value) || words.check.empty;
    expect(text).toContain(`${label}${shown}`.replaceAll(/\s+/g, ' '));
    if (masked !== undefined && masked !== value) expect(text).not.toContain(value);
  }
}
