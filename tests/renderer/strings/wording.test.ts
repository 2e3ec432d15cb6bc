/** What no visitor may read (U-12), and how plain it must be (U-14): every text of renderer/strings, sentence by sentence. */
import { describe, expect, test } from 'vitest';
import { keyboard } from '../../../renderer/strings/keyboard.ts';
import { paperTexts } from '../../../renderer/strings/paper.ts';
import { queue } from '../../../renderer/strings/queue.ts';
import { resume } from '../../../renderer/strings/resume/guide.ts';
import { resumePaper } from '../../../renderer/strings/resume/paper.ts';
import { resumeScreens } from '../../../renderer/strings/resume/screens.ts';
import { services } from '../../../renderer/strings/services.ts';
import { survey } from '../../../renderer/strings/survey.ts';
import { visit } from '../../../renderer/strings/visit.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const banned =
  /неверн|недопустим|некорректн|вы забыли|запрещен|обязательное поле|(^|\s)(ой|упс)[\s!,.]|отказано|пожалуйста|^ошибка/i;
const marking = /судим|осужд|освобод|освобожд|заключ|колони|инспекц|пробац/i;
/** U-14: at most so many words a sentence. */
const MAX_WORDS = 15;
/** Domain §4.1: a button. The fixed controls are given whole in the look. */
const MAX_BUTTON = 24;

/** Every text; functions are asked with a number or a label, as the screens do. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsOf((value as (sample: unknown) => unknown)(sampleFor(path)), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

function sampleFor(path: string): unknown {
  if (path.endsWith('.wage')) return { from: 40_000, to: 60_000 };
  if (path.endsWith('.driving')) return ['B', 'C'];
  return /(remember|myTicket|stale|asOf|printed|remove|own|licence|spoken|years)$/.test(path) ? 'Д 047' : 3;
}

const texts = [
  ...textsOf(visit, 'visit'),
  ...textsOf(queue, 'queue'),
  ...textsOf(paperTexts, 'paper'),
  ...textsOf(services, 'services'),
  ...textsOf(survey, 'survey'),
  ...textsOf(resume, 'resume'),
  ...textsOf(resumeScreens, 'resumeScreens'),
  ...textsOf(resumePaper, 'resumePaper'),
  ...textsOf(keyboard, 'keyboard'),
];

describe('what a visitor reads', () => {
  test.each(texts)('%s blames, frightens and marks nobody', (_path, text) => {
    expect(text).not.toMatch(banned);
    expect(text).not.toMatch(marking);
  });

  test.each(texts)('%s is made of short sentences', (_path, text) => {
    for (const sentence of text.split(/[.!?…]/)) expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(MAX_WORDS);
  });

  test.each([
    queue.ticket.have,
    queue.ticket.notOut,
    queue.ticket.memorised,
    queue.ticket.reprint,
    queue.confirm.take,
    visit.stillThere.stay,
    services.topic.takeTicket,
    services.topic.print,
    services.sheet.again,
    services.route.show,
    services.needs.search,
    resume.start.again,
    resume.start.goOn,
    resume.wanted.search,
    resume.job.first,
    resume.job.more,
    resume.check.removeJob,
    resume.check.preview,
  ])('the button «%s» is short', (text) => {
    expect(text.length).toBeLessThanOrEqual(MAX_BUTTON);
  });

  test('the attract screen says it in at most 25 words (U-9)', () => {
    const said = [visit.attract.heading, ...visit.attract.lines, visit.attract.start].join(' ');
    expect(said.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(25);
  });

  test('short names of the fixed controls are part of the full ones (WCAG 2.5.3)', () => {
    for (const label of [visit.chrome.display, visit.chrome.callStaff, visit.chrome.end])
      expect(label.full).toContain(label.short);
  });
});

test('what a topic tells to press is a button under those very words', () => {
  const words = JSON.stringify(shippedContent.topics.map(({ sections }) => sections));
  const named = [...words.matchAll(/Нажмите «([^»]+)»/g)].map(([, name]) => name);
  expect(named).toEqual([services.topic.resumeHere]);
});
