/** What somebody mistyped is told in Russian and where it stands: the people who read it are no programmers. */
import { expect, test } from 'vitest';
import { parseContent } from '#shared/packs/read/parse-content.ts';
import { readContentFolder } from '../../../../electron/packs/read-content.ts';
import { readYaml } from '../../../../electron/packs/yaml-text.ts';

const shipped = await readContentFolder('assets/content');

function told(file: string, from: string | RegExp, to: string): string {
  const text = shipped.texts.get(file) ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace in ${file}: ${from}`);
  const parsed = parseContent({ ...shipped, texts: new Map(shipped.texts).set(file, changed) }, readYaml);
  if (parsed.ok) throw new Error('it was taken');
  return parsed.problem.findings.map(({ line, text: what }) => `${line}: ${what}`).join('\n');
}

test.each([
  [
    'a tab',
    'check-in.yaml',
    '    letter: А',
    '\tletter: А',
    '8: файл не читается как YAML: отступ сделан табуляцией; нужны пробелы',
  ],
  [
    'a quote that is not closed',
    'check-in.yaml',
    "title: 'Другой город, вахта'",
    "title: 'Другой город, вахта",
    '17: файл не читается как YAML: не закрыта кавычка или скобка, или нет двоеточия',
  ],
  [
    'a colon in a text',
    'check-in.yaml',
    'title: Ищу работу',
    'title: Ищу: работу',
    '9: файл не читается как YAML: сбит отступ, или в тексте есть двоеточие: такой текст берут в кавычки',
  ],
  [
    'a list whose last line was taken out',
    'resume.yaml',
    /^reach:\n(?:  .*\n)+/m,
    'reach:\n',
    '447: reach: нет значения, или это не список (пустой пишут так: [])',
  ],
  ['a name twice', 'check-in.yaml', 'tint: mint', 'icon: heart', '12: файл не читается как YAML: одно имя стоит дважды'],
  [
    'a number for a text',
    'check-in.yaml',
    'title: Ищу работу',
    'title: 2026',
    '9: menu.0.title: нет значения, или это не текст (число и день берут в кавычки)',
  ],
  ['nothing for a text', 'check-in.yaml', 'title: Ищу работу', "title: ''", '9: menu.0.title: пусто'],
  ['a Latin letter', 'check-in.yaml', 'letter: А', 'letter: A', '8: menu.0.letter: одна русская заглавная буква'],
  [
    'a name in Russian',
    'check-in.yaml',
    '- id: work',
    '- id: работа',
    '7: menu.0.id: только латинские строчные буквы, цифры и дефис, до 40 знаков',
  ],
  ['a letter on two buttons', 'check-in.yaml', 'letter: Б', 'letter: А', '24: menu.1.letter: «А» стоит дважды'],
  [
    'a dead paper',
    'check-in.yaml',
    'needed: [passport]',
    'needed: [pasport]',
    '20: menu.0.documents.needed.0: нет бумаги «pasport»',
  ],
  [
    'a day in another form',
    'facts.yaml',
    "as_of: '2026-02-01'",
    'as_of: 01.02.2026',
    '10: facts.benefit.min.as_of: день пишут так: 2026-02-01',
  ],
  [
    'a kind of question that is not there',
    'survey.yaml',
    'kind: faces',
    'kind: face',
    '13: questions.0.kind: бывает только: faces, nps, chips',
  ],
  ['a question twice', 'survey.yaml', '- id: fits', '- id: heard', '18: questions.1.id: «heard» стоит дважды'],
  ['hours that end before they begin', 'survey.yaml', 'from: 7, to: 20', 'from: 20, to: 7', '8: open: конец раньше начала'],
  ['hours that end as they begin', 'survey.yaml', 'from: 7, to: 20', 'from: 7, to: 7', '8: open: конец раньше начала'],
  ['a route of no question', 'route.yaml', 'question: need', 'question: nead', '3: в check-in.yaml нет вопроса «nead»'],
  [
    'a word for a list',
    'topics/register.md',
    'needs: { benefit: 1 }',
    'needs: benefit',
    '23: needs: нет значения, или это не набор строк «имя: значение»',
  ],
  [
    'an address of another kind',
    'topics/register.md',
    'https://trudvsem.ru',
    'http://trudvsem.ru',
    '26: link.url: адрес начинается с https://, в нём нет пробелов и знаков ? # %',
  ],
])('%s', (_what, file, from, to, expected) => {
  expect(told(file, from, to)).toBe(expected);
});
