/** A change that would mislead visitors is refused with its file and line, in words for an administrator. */
import { expect, test } from 'vitest';
import { parseContent } from '#shared/packs/read/parse-content.ts';
import { readContentFolder } from '../../../../electron/packs/read-content.ts';
import { readYaml } from '../../../../electron/packs/yaml-text.ts';

const shipped = await readContentFolder('assets/content');

/** What is told about the shipped content after one replacement in one file; `null` takes the file away. */
function told(file: string, from: string | null, to = ''): string[] {
  const files = new Map(shipped.texts);
  const text = files.get(file) ?? '';
  if (from === null) files.delete(file);
  else {
    if (!text.includes(from)) throw new Error(`nothing to replace in ${file}: ${from}`);
    files.set(file, text.replace(from, to));
  }
  const parsed = parseContent({ ...shipped, texts: files }, readYaml);
  return parsed.ok ? [] : parsed.problem.findings.map(({ file: where, line, text: what }) => `${where}:${line}: ${what}`);
}

test('the shipped content has the 18 topics, and each stands under a need of the menu', () => {
  const parsed = parseContent(shipped, readYaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem.findings));
  const { topics, menu } = parsed.value.content;
  expect(topics).toHaveLength(18);
  expect(topics.filter(({ needs }) => Object.keys(needs).length === 0)).toEqual([]);
  for (const entry of menu.filter(({ choices }) => choices.length > 0))
    expect(topics.filter(({ needs }) => needs[entry.id] !== undefined).length).toBeGreaterThan(1);
});

test('facts without proof stay empty: nobody reads a guess', () => {
  const parsed = parseContent(shipped, readYaml);
  if (!parsed.ok) throw new Error('bad content');
  const filled = Object.values(parsed.value.content.facts).filter(({ value }) => value !== null);
  expect(filled.every(({ as_of, source }) => as_of !== null && source !== null)).toBe(true);
  expect(parsed.value.content.places.every(({ address, phone }) => address === null && phone === null)).toBe(true);
});

test('a shipped fact bears the day of its source: «Сведения на …» is true of it', () => {
  const parsed = parseContent(shipped, readYaml);
  if (!parsed.ok) throw new Error('bad content');
  const DAY_MS = 86_400_000;
  const daysBefore = Object.entries(parsed.value.content.facts).flatMap(([id, { as_of: asOf, source }]) => {
    const [, day, month, year] = /(\d{2})\.(\d{2})\.(\d{4})/.exec(source ?? '') ?? [];
    return asOf === null ? [] : [{ id, days: (Date.parse(`${year}-${month}-${day}`) - Date.parse(asOf)) / DAY_MS }];
  });
  // What is in force from a day on is told some days later.
  expect(daysBefore.filter(({ days }) => !(days >= 0 && days <= 31))).toEqual([]);
});

const TOPIC = 'topics/benefit.md';
test.each([
  [
    'a menu line to a topic that is not there',
    'check-in.yaml',
    'topic: benefit',
    'topic: benefits',
    /check-in\.yaml:\d+: нет темы «benefits»/,
  ],
  [
    'an answer to a topic that is not there',
    'check-in.yaml',
    'topic: docs }\n\n',
    'topic: dosc }\n\n',
    /check-in\.yaml:\d+: нет темы «dosc»/,
  ],
  [
    'a menu entry that is not there',
    TOPIC,
    'needs: { benefit: 2 }',
    'needs: { money: 2 }',
    /benefit\.md:\d+: в меню нет «money»/,
  ],
  ['a choice that is not there', TOPIC, 'choice: payment', 'choice: paiment', /benefit\.md:7: в меню «benefit» нет «paiment»/],
  [
    'a fact that is not there',
    TOPIC,
    '{fact:benefit.min}',
    '{fact:benefit.least}',
    /benefit\.md:\d+: в facts\.yaml нет «benefit\.least»/,
  ],
  ['a fact without a name before it', TOPIC, '**Первые три месяца:** от', 'От', /начинается с \*\*названия:\*\*/],
  ['a place that is not there', 'route.yaml', 'place: shelter', 'place: hotel', /route\.yaml:\d+: в places\.yaml нет «hotel»/],
  ['a topic on the route that is not there', 'route.yaml', 'topic: docs', 'topic: paper', /route\.yaml:\d+: нет темы «paper»/],
  ['a topic taken away', 'topics/psych.md', null, '', /нет темы «psych»/],
  [
    'a title too long',
    TOPIC,
    'title: Пособие по безработице',
    `title: ${'Пособие '.repeat(6)}`,
    /benefit\.md:3: title: длиннее 40 знаков/,
  ],
  ['a misspelt key', TOPIC, 'trust:', 'trast:', /лишнее: trast/],
  [
    'a trade in a field that is not there',
    'resume.yaml',
    'field: sewing',
    'field: sowing',
    /resume\.yaml:\d+: .*нет отрасли «sowing»/,
  ],
  ['a wage that goes down', 'resume.yaml', 'to: 40000', 'to: 20000', /resume\.yaml:\d+: .*«to» не больше «from»/],
  ['an id that is not the name of the file', TOPIC, 'id: benefit', 'id: benefits', /не совпадает с именем файла/],
  ['a section left out', TOPIC, '## Кому', '## Для кого', /нет такого раздела: «Для кого»/],
  ['steps without numbers', TOPIC, '1. Встаньте на учёт.', '- Встаньте на учёт.', /в разделе «Шаги» нужны шаги/],
  ['a value without a date', 'facts.yaml', "as_of: '2026-02-01'", 'as_of: null', /facts\.yaml:\d+: .*нет даты/],
  ['an alias, which could stand for gigabytes', 'facts.yaml', 'format: 1', 'format: &a 1\nx: *a', /facts\.yaml:1: /],
  ['one key twice', 'facts.yaml', 'format: 1', 'format: 1\nformat: 1', /facts\.yaml:\d+: файл не читается/],
  ['an address that is not the web', 'topics/find-job.md', 'https://trudvsem.ru', 'javascript:alert(1)', /link\.url/],
  [
    'a survey question that is not there',
    'survey.yaml',
    'short: [heard,',
    'short: [herd,',
    /survey\.yaml:\d+: short\.0: нет вопроса «herd»/,
  ],
  [
    'a place of a topic that is not there',
    'topics/contract.md',
    'places: [socprot]',
    'places: [socport]',
    /contract\.md:27: в places\.yaml нет «socport»/,
  ],
  [
    'a paper of the route that is not there',
    'route.yaml',
    'papers: [passport, snils]',
    'papers: [passport, snlis]',
    /route\.yaml:\d+: в check-in\.yaml нет бумаги «snlis»/,
  ],
])('%s', (_name, file, from, to, expected) => {
  expect(told(file, from, to)).toContainEqual(expect.stringMatching(expected));
});

test.each(['topics/benefit.md', 'check-in.yaml', 'facts.yaml'])(
  'the invisible mark that an editor of Windows puts in front of %s is no fault',
  (file) => {
    const text = shipped.texts.get(file) ?? '';
    const parsed = parseContent({ ...shipped, texts: new Map([...shipped.texts, [file, `\uFEFF${text}`]]) }, readYaml);
    expect(parsed).toMatchObject({ ok: true });
  },
);

test('of two clips for one topic one is told, and one that no topic has', () => {
  const media = ['images/spare.png', 'speech/benefit.mp3', 'speech/benefit.wav', 'speech/nothing.mp3', 'speech/Пособие.mp3'];
  const parsed = parseContent({ ...shipped, media }, readYaml);
  expect(parsed.ok ? [] : parsed.problem.findings.map(({ file, text }) => `${file}: ${text}`)).toEqual([
    'images/spare.png: ни одна тема не показывает этого файла: впишите его в image: или уберите',
    'speech/benefit.mp3: у темы «benefit» две записи; оставьте одну',
    'speech/nothing.mp3: нет темы «nothing»',
    'speech/Пособие.mp3: запись зовут так же, как её тему: speech/register.mp3',
  ]);
});

test('a file that the kiosk does not know is told, not ignored', () => {
  const parsed = parseContent({ ...shipped, texts: new Map([...shipped.texts, ['fact.yaml', 'format: 1']]) }, readYaml);
  expect(parsed.ok ? [] : parsed.problem.findings).toEqual([
    { file: 'fact.yaml', line: 1, rule: 'file', text: 'такого файла киоск не знает' },
  ]);
});
