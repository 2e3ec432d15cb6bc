/** The file for programs is what the schema says it is, for everybody. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { jsonResume } from '#shared/resume/json-resume.ts';
import type { Resume } from '#shared/resume/resume.ts';
import { emptyResume, people } from '../../support/resume/people.ts';

interface Validator {
  readonly validate: (file: unknown, done: (errors: readonly { readonly stack: string }[] | null, ok?: unknown) => void) => void;
}
const { validate } = createRequire(import.meta.url)('@jsonresume/schema') as Validator;

function findings(file: unknown): Promise<readonly string[]> {
  return new Promise((resolve) => {
    validate(file, (errors) => resolve((errors ?? []).map(({ stack }) => stack)));
  });
}

const everybody: readonly (readonly [string, Resume])[] = Object.entries({ ...people, nobody: emptyResume });

test.each(everybody)('%s: keeps to the JSON Resume schema', async (_name, resume) => {
  expect(await findings(JSON.parse(jsonResume(resume)))).toEqual([]);
});

test('the schema is really asked', async () => {
  expect(await findings({ basics: { name: 5 }, work: [{ startDate: 'давно' }] })).not.toEqual([]);
});

test('what was told is in it, and what was not told is not', () => {
  const file: unknown = JSON.parse(jsonResume(people['driver-with-twelve-jobs']));
  expect(file).toMatchObject({
    basics: {
      name: 'Хөснөтдинов-Преображенский Айдар Ҡасим улы',
      phone: '89220000000',
      label: 'Водитель категории С, Водитель-экспедитор',
    },
    certificates: expect.arrayContaining([{ name: 'Водительские права: CE' }]) as unknown,
  });
  const { work } = file as { readonly work: readonly Readonly<Record<string, unknown>>[] };
  expect(work).toHaveLength(12);
  expect(work[0]).toMatchObject({ position: 'Водитель', name: 'ООО «Южуралтранс»', startDate: '2024' });
  expect(work[0]).not.toHaveProperty('endDate');
  expect(work[7]).not.toHaveProperty('name');
  expect(JSON.parse(jsonResume(emptyResume))).not.toHaveProperty('basics.name');
});

test('each thing somebody says of themselves is a sentence, and so is the gap', () => {
  const about = ['Работаю аккуратно', 'Не спорю, решаю спокойно'];
  const file: unknown = JSON.parse(jsonResume({ ...emptyResume, about, gap: 'Перерыв в работе. Выйти могу сразу.' }));
  expect(file).toHaveProperty(
    'basics.summary',
    'Работаю аккуратно. Не спорю, решаю спокойно. Перерыв в работе. Выйти могу сразу.',
  );
});

test('an address that is none is left out, the rest stays', () => {
  const contacts = { phone: '', email: 'спросить у сестры', through: '', place: '' };
  expect(JSON.parse(jsonResume({ ...emptyResume, contacts }))).not.toHaveProperty('basics.email');
});

const fileOf = (contacts: Partial<Resume['contacts']>): unknown =>
  JSON.parse(jsonResume({ ...emptyResume, contacts: { ...emptyResume.contacts, ...contacts } }));

test('nothing is added that was not told, and who passes a message on is not lost', () => {
  expect(fileOf({})).not.toHaveProperty('basics.location');
  expect(fileOf({ place: 'Миасс' })).toHaveProperty('basics.location', { address: 'Миасс' });
  expect(fileOf({ through: 'Сестра, 8 900 000-00-00' })).toHaveProperty('meta.through', 'Сестра, 8 900 000-00-00');
});
