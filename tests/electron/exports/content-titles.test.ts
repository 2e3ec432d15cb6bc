/** The workbook says in words what was chosen, in the words of its own question. */
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { whyId } from '#shared/packs/survey.ts';
import { eachTable, tables, type Row } from '#shared/exports/columns.ts';
import { contentTitles } from '../../../electron/exports/content-titles.ts';
import { createReportFile } from '../../../electron/exports/write/report-file.ts';
import { exportFacts } from '../../support/exports/facts.ts';
import { shippedContent } from '../../support/shipped-content.ts';

function rowOf(name: 'survey' | 'tickets', values: Readonly<Record<string, string>>): Row {
  return tables[name].columns.map((column) => values[column.name] ?? null);
}

/** The shipped content with one code in two places, as a centre's pack may have it. */
function contentWithOneCodeTwice() {
  const { survey, menu } = shippedContent;
  if (survey === null) throw new Error('no survey');
  const questions = survey.questions.map((question) => {
    if (question.kind === 'chips') return { ...question, chips: [{ id: 'other', text: 'другое в работе' }] };
    if (question.kind !== 'faces' || question.why === undefined) return question;
    return { ...question, why: { ...question.why, chips: [{ id: 'other', text: 'другое в зале' }] } };
  });
  const twice = menu.map((entry) => ({
    ...entry,
    choices: entry.choices.map((choice, index) =>
      index === 0 ? { ...choice, id: 'other', title: `Другое: ${entry.title}` } : choice,
    ),
  }));
  return { ...shippedContent, menu: twice, survey: { ...survey, questions } };
}

test('one code of two questions, or of two entries, is told in the words of its own', async () => {
  const content = contentWithOneCodeTwice();
  const report = createReportFile(contentTitles(content).titleOf);
  const [first, second] = content.menu;
  report.add({
    ...eachTable((): Row[] => []),
    tickets: [first, second].map((entry) => rowOf('tickets', { entry: entry?.id ?? '', choice: 'other' })),
    survey: [whyId('comfort'), 'improve'].map((question) => rowOf('survey', { question, kind: 'chips', chips: 'other' })),
  });
  const { sheets } = await readXlsx(await report.bytes(exportFacts, { tickets: 0, surveys: 0, visits: 0 }));
  const told = (name: 'survey' | 'tickets', title: string) => {
    const [header = [], ...rows] = sheets.find((sheet) => sheet.name === tables[name].title)?.rows ?? [];
    return rows.map((row) => row[header.indexOf(title)]);
  };
  expect(told('survey', 'Причины')).toEqual(['другое в зале', 'другое в работе']);
  expect(told('tickets', 'Уточнение')).toEqual([`Другое: ${first?.title ?? ''}`, `Другое: ${second?.title ?? ''}`]);
});
