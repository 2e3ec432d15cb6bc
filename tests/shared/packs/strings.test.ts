/** A centre's own words: a closed list, each no longer than its place. */
import { centreName } from '#shared/packs/centre-name.ts';
import { expect, test } from 'vitest';
import { checkContent } from '#shared/packs/check/check-content.ts';
import { describeFinding } from '#shared/packs/read/finding.ts';
import { parseContent } from '#shared/packs/read/parse-content.ts';
import { stringLimits } from '#shared/packs/strings.ts';
import { queue } from '../../../renderer/strings/queue.ts';
import { services } from '../../../renderer/strings/services.ts';
import { visit } from '../../../renderer/strings/visit.ts';
import { readContentFolder } from '../../../electron/packs/read-content.ts';
import { readYaml } from '../../../electron/packs/yaml-text.ts';

const shipped = await readContentFolder('assets/content');
const withStrings = (lines: readonly string[]) => ({
  ...shipped,
  texts: new Map([...shipped.texts, ['strings.yaml', ['format: 1', 'strings:', ...lines.map((line) => `  ${line}`)].join('\n')]]),
});
const told = (...lines: readonly string[]): string[] => checkContent(withStrings(lines), readYaml).map(describeFinding);

test('a centre says how long its staff take; all else stays as it is', () => {
  const parsed = parseContent(withStrings(['staff.called: Сотрудник идёт. Обычно это до 5 минут.']), readYaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  expect(parsed.value.content.strings).toEqual({ 'staff.called': 'Сотрудник идёт. Обычно это до 5 минут.' });
  expect(told('staff.called: Сотрудник идёт. Обычно это до 5 минут.')).toEqual([]);
});

test('without the file there are none', () => {
  const parsed = parseContent(shipped, readYaml);
  expect(parsed.ok && parsed.value.content.strings).toEqual({});
});

test.each([
  ['a key that is not in the list', 'home.titel: Привет', /^strings\.yaml:4: strings: лишнее: home\.titel$/],
  ['the name of an object’s own parts', '__proto__: Привет', /^strings\.yaml:4: /],
  [
    'a text too long for its tile',
    `home.ticket: ${'Талон '.repeat(5).trim()}`,
    /^strings\.yaml:4: strings\.home\.ticket: .*24 знаков$/,
  ],
  ['an empty text', "home.ticket: ''", /^strings\.yaml:4: /],
  ['a number', 'home.ticket: 5', /^strings\.yaml:4: /],
  ['a word that blames', 'home.route-hint: Вы забыли бумаги? Спросите', /^strings\.yaml:4: .*пугает или винит/],
  ['a word that marks', 'home.lead: Тем, кто освободился', /^strings\.yaml:4: .*отмечает человека/],
  ['officialese', 'ticket.yours: Необходимо ожидать вызова.', /^strings\.yaml:4: .*канцелярит/],
])('%s is told with its line', (_what, line, expected) => {
  expect(told('home.rate: Оценить нас', line)).toContainEqual(expect.stringMatching(expected));
});

test('the kiosk’s own words keep to the limits that centres are given', () => {
  const own: Partial<Record<keyof typeof stringLimits, string>> = {
    'attract.heading': visit.attract.heading,
    'attract.first-line': visit.attract.lines[0],
    'attract.second-line': visit.attract.lines[1],
    'attract.start': visit.attract.start,
    'home.services': services.tile.title,
    'home.services-hint': services.tile.hint,
    'home.route-hint': services.routeTile.hint,
    'staff.called': visit.chrome.staffCalled,
    'ticket.yours': queue.ticket.yours,
    'privacy.clears': visit.stillThere.lead,
  };
  for (const [key, text] of Object.entries(own))
    expect(text.length, key).toBeLessThanOrEqual(stringLimits[key as keyof typeof stringLimits]);
});

test('a centre is called as it calls itself, and as set on the kiosk where its pack says nothing', () => {
  const settings = { centre: { name: 'Центр занятости населения' } };
  expect(centreName({ strings: { 'centre.name': 'Отдел «Калининский»' } }, settings)).toBe('Отдел «Калининский»');
  expect(centreName({ strings: {} }, settings)).toBe('Центр занятости населения');
  // A name is official; the words around it are not.
  expect(told('home.rate: Оценить нас', 'centre.name: Областное казённое учреждение, осуществление содействия')).toEqual([]);
});
