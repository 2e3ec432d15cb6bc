/** What an administrator is told before a change may be signed. */
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkContent } from '#shared/packs/check/check-content.ts';
import { readabilityTable } from '../../../support/packs/readability-table.ts';
import { describeFinding } from '#shared/packs/read/finding.ts';
import { parseContent } from '#shared/packs/read/parse-content.ts';
import { readContentFolder } from '../../../../electron/packs/read-content.ts';
import { readYaml } from '../../../../electron/packs/yaml-text.ts';

const shipped = await readContentFolder('assets/content');
const LONG_WORDS =
  'Материальное обеспечение нетрудоустроенного населения организациями предусматривает последовательное сопровождение соответствующего трудоустройства на время';
const TABLE = 'docs/readability.ru.md';

test('the shipped content passes', () => {
  expect(checkContent(shipped, readYaml)).toEqual([]);
});

test.each([
  ['topics/benefit.md', 'Встаньте на учёт.', 'Вы обязаны встать на учёт.', 'banned-word'],
  ['topics/benefit.md', 'Встаньте на учёт.', 'Осуществите постановку в соответствии с планом.', 'officialese'],
  [
    'topics/benefit.md',
    'Встаньте на учёт.',
    'Встаньте на учёт и сразу дайте нам номер счёта в банке, потом приходите к нам на встречи каждый месяц.',
    'readability',
  ],
  ['topics/benefit.md', 'Деньги на время', LONG_WORDS, 'readability'],
  ['topics/probation.md', 'Личный план помощи', 'Пробация и помощь', 'marking-word'],
  ['topics/probation.md', 'Тем, кто освободился', 'Бывшие заключённые, кто освободился', 'banned-word'],
  ['check-in.yaml', 'Первые шаги', 'После освобождения', 'marking-word'],
  ['check-in.yaml', 'Подскажем, как получить новый.', 'Вы забыли паспорт.', 'banned-word'],
  ['check-in.yaml', 'staff: впервые', 'staff: после колонии', 'marking-word'],
  ['route.yaml', 'Встаньте на учёт.', 'Отметьтесь в инспекции.', 'marking-word'],
  ['survey.yaml', 'негде сесть', 'сотрудник обязан сесть', 'banned-word'],
  ['survey.yaml', 'мне ничего не предлагали', 'мне отказано', 'banned-word'],
  ['survey.yaml', 'помощь с документами', 'помощь после колонии', 'marking-word'],
  ['resume.yaml', 'Профессиональное училище', 'Училище при колонии', 'marking-word'],
  ['check-in.yaml', 'icon: bus }', 'icon: buss }', 'unused'],
  ['topics/benefit.md', 'icon: wallet', 'icon: walet', 'unused'],
  ['resume.yaml', "title: 'Челябинская область'", "title: 'Колония, Копейск'", 'marking-word'],
  ['resume.yaml', "title: '6-й разряд'", "title: 'Из колонии'", 'marking-word'],
  ['resume.yaml', "title: 'Центральный'", "title: 'У колонии'", 'marking-word'],
  ['places.yaml', 'Ночлег и помощь с жильём', 'Центр пробации', 'marking-word'],
])('in %s «%s» → «%s» is found: %s', (file, from, to, rule) => {
  const text = shipped.texts.get(file) ?? '';
  expect(text).toContain(from);
  const found = checkContent({ ...shipped, texts: new Map([...shipped.texts, [file, text.replace(from, to)]]) }, readYaml);
  const line = text.slice(0, text.indexOf(from)).split('\n').length;
  const mine = found.filter((finding) => finding.rule === rule);
  expect(mine).not.toEqual([]);
  expect(mine[0]?.file).toBe(file);
  // A whole topic's figure is told at its title.
  expect([line, 3]).toContain(mine[0]?.line);
});

test.each([
  ['topics/benefit.md', 'Встаньте на учёт.', 'Возьмите выданный вам талон.'],
  ['topics/benefit.md', 'Встаньте на учёт.', 'Проверьте созданную вами запись.'],
  ['check-in.yaml', 'Подскажем, как получить новый.', 'Обсудим, как получить новый.'],
])('in %s «%s» → «%s» is plain and marks nobody', (file, from, to) => {
  const text = shipped.texts.get(file) ?? '';
  expect(text).toContain(from);
  expect(checkContent({ ...shipped, texts: new Map([...shipped.texts, [file, text.replace(from, to)]]) }, readYaml)).toEqual([]);
});

test.each([
  [
    'a face under the recommendation',
    'id: respect\n    kind: faces\n    indicator: i3',
    'id: respect\n    kind: faces\n    indicator: i4',
    '«respect»: показатель i4 считают',
  ],
  ['a recommendation among faces', 'kind: nps\n    indicator: i4', 'kind: nps\n    indicator: i3', '«recommend»: у вопроса 0–10'],
  [
    'a second recommendation',
    'id: respect\n    kind: faces\n    indicator: i3',
    'id: respect\n    kind: nps\n    indicator: i4',
    '«recommend»: вопрос 0–10 бывает один',
  ],
])('%s is told, because its figure would be wrong', (_what, from, to, told) => {
  const text = shipped.texts.get('survey.yaml') ?? '';
  expect(text).toContain(from);
  const changed = text.replace(from, to);
  const found = checkContent({ ...shipped, texts: new Map([...shipped.texts, ['survey.yaml', changed]]) }, readYaml);
  const id = /«(.*?)»/.exec(told)?.[1];
  const line = changed.split('\n').indexOf(`  - id: ${id}`) + 1;
  expect(found.map(describeFinding)).toEqual([expect.stringContaining(`survey.yaml:${line}: ${told}`)]);
});

test('a clip for a topic that would mark who listens is told', () => {
  const found = checkContent({ ...shipped, media: ['speech/probation.mp3', 'speech/register.mp3'] }, readYaml);
  expect(found.map(describeFinding)).toEqual([expect.stringContaining('speech/probation.mp3:1: запись слышит весь зал')]);
});

test('a fact that no topic shows is told with its line', () => {
  const topic = shipped.texts.get('topics/psych.md') ?? '';
  const without = topic.replace('{fact:psych.hours}', '{fact:helpline.phone}');
  const found = checkContent({ ...shipped, texts: new Map([...shipped.texts, ['topics/psych.md', without]]) }, readYaml);
  const facts = shipped.texts.get('facts.yaml') ?? '';
  const line = facts.slice(0, facts.indexOf('  psych.hours:')).split('\n').length;
  expect(found.map(describeFinding)).toEqual([
    `facts.yaml:${line}: факт нигде не показан: «psych.hours»; поставьте {fact:psych.hours} в тему или уберите его`,
  ]);
});

const without = (list: string) => new RegExp(`^${list}:(?:.*\\n)(?:(?:  .*|#.*)?\\n)*?(?=\\S|$(?![^]))`, 'm');

test.each([
  ['topics/register.md', 'needs: { benefit: 1 }', 'needs: {}', null],
  ['topics/official.md', /^needs: .*$/m, 'needs: {}', 'topics/official.md:7: тему нигде не найти: назовите в needs пункт меню'],
  [
    'topics/official.md',
    /^title: .*$/m,
    "title: ' '",
    'topics/official.md:3: здесь пусто, больше одной строки или невидимый знак',
  ],
  ['check-in.yaml', 'title: Ищу работу', 'title: "\\u200B"', ': здесь пусто, больше одной строки или невидимый знак'],
  ['check-in.yaml', 'title: Ищу работу', 'title: "Ищу\\nработу"', ': здесь пусто, больше одной строки или невидимый знак'],
  [
    'check-in.yaml',
    'triage: [first-visit]',
    'triage: [first-visit, first-visit]',
    'check-in.yaml:18: вопрос «first-visit» задают дважды',
  ],
  ['check-in.yaml', 'useful: [snils,', 'useful: [passport, snils,', 'check-in.yaml:21: бумага «passport» названа дважды'],
  ['check-in.yaml', '{ id: at-home,', '{ id: with-me,', ': ответ «with-me» стоит дважды'],
  ['survey.yaml', 'id: seats', 'id: waiting', 'survey.yaml:54: ответ «waiting» стоит дважды'],
  ['survey.yaml', 'id: words', 'id: queue', ': ответ «queue» стоит дважды'],
  ['survey.yaml', /indicator: i1/g, 'indicator: all', 'survey.yaml:11: нет вопроса с показателем i1: в отчётах его не будет'],
  ['route.yaml', /answers:[^]*/, 'answers: {}\n', 'route.yaml:5: в маршруте нет ни одного ответа'],
  ['facts.yaml', "as_of: '2026-02-01'", "as_of: '2026-02-31'", 'facts.yaml:10: нет такого дня: 2026-02-31'],
  ['places.yaml', 'as_of: null', "as_of: '2026-13-01'", ': нет такого дня: 2026-13-01'],
  ['resume.yaml', without('gaps'), 'gaps: []\n', ': список «gaps» пуст: вопрос останется без ответов'],
  ['resume.yaml', without('wages'), 'wages: []\n', ': список «wages» пуст: вопрос останется без ответов'],
  ['resume.yaml', without('reach'), 'reach: []\n', null],
  ['resume.yaml', /field: land/g, 'field: care', 'resume.yaml:14: в отрасли «Село и лес» нет ни одной работы'],
])('in %s %s → %s', (file, from, to, expected) => {
  const text = shipped.texts.get(file) ?? '';
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const found = checkContent({ ...shipped, texts: new Map([...shipped.texts, [file, changed]]) }, readYaml).map(describeFinding);
  if (expected === null) expect(found).toEqual([]);
  else expect(found).toContainEqual(expect.stringContaining(expected));
});

/** `KEEP_READABILITY=1 npx vitest run tests/shared/packs/check` writes the table anew. */
test('the table in docs is true', async () => {
  const parsed = parseContent(shipped, readYaml);
  if (!parsed.ok) throw new Error('bad content');
  const table = readabilityTable(parsed.value.topicFiles);
  if (process.env['KEEP_READABILITY'] !== undefined) await writeFile(TABLE, table);
  expect(await readFile(TABLE, 'utf8')).toBe(table);
});
