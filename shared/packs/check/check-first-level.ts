/** Menu, questions, tickets: what everybody in the hall may see. */
import { sentencesOf, wordsOf } from '#shared/reading/measure.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../read/finding.ts';
import { PLACES_FILE, STRINGS_FILE, type ContentFiles } from '../read/parse-content.ts';
import { bannedWords, isUnseen, lowered, markingWords, officialese, UNSEEN } from './wording.ts';
import { READING } from './check-topic.ts';

/** @param files to find the line again in which a text stands */
export function checkFirstLevel(content: Content, files: ContentFiles): readonly Finding[] {
  const texts: (readonly [file: string, text: string])[] = [
    ...content.menu.flatMap((entry) => [entry.title, entry.hint, ...entry.choices.map(({ title }) => title)]),
    ...content.questions.flatMap(({ text, why, answers }) => [
      text,
      why,
      ...answers.flatMap(({ text: answer, note, staff }) => [answer, ...[note, staff].filter((said) => said !== undefined)]),
    ]),
    ...content.documents.flatMap(({ title, onTicket, ifMissing }) => [
      title,
      ifMissing,
      ...(onTicket === undefined ? [] : [onTicket]),
    ]),
  ].map((text) => ['check-in.yaml', text] as const);
  const routeSteps = Object.values(content.route?.answers ?? {}).flatMap(({ steps }) => steps);
  texts.push(...routeSteps.map(({ text }) => ['route.yaml', text] as const));
  // They stand on the sheet beside the step that leads there.
  const onTheWay = content.places.filter(({ id }) => routeSteps.some(({ place }) => place === id));
  texts.push(...onTheWay.map(({ name }) => [PLACES_FILE, name] as const));
  for (const text of surveyTexts(content)) texts.push(['survey.yaml', text]);
  // A name is not chosen for its plain words.
  for (const [key, text] of Object.entries(content.strings))
    if (text !== undefined && key !== 'centre.name') texts.push([STRINGS_FILE, text]);
  // What stands on a résumé is read by strangers: it marks nobody.
  for (const text of resumeTexts(content)) texts.push(['resume.yaml', text]);
  return texts.flatMap(([file, text]) => inText(file, text, files));
}

function surveyTexts({ survey }: Content): readonly string[] {
  if (survey === null) return [];
  const { opening, closing, freeText, questions } = survey;
  return [
    opening,
    closing,
    ...(freeText === undefined ? [] : [freeText.text]),
    ...questions.flatMap((question) => {
      if (question.kind === 'chips') return [question.text, ...question.chips.map(({ text }) => text)];
      const { text, low, high } = question;
      if (question.kind === 'nps') return [text, low, high];
      const { between = [], other, why } = question;
      const spare = other === undefined ? [] : [other];
      return [text, low, ...between, high, ...spare, ...(why?.chips ?? []).map((chip) => chip.text)];
    }),
  ];
}

function resumeTexts({ resume }: Content): readonly string[] {
  if (resume === null) return [];
  const { fields, trades, ways, districts, employers, places, schools, grades, licences, about, gaps, reach } = resume;
  return [
    ...[fields, trades, ways, districts, employers, places, schools, grades, licences, about, reach]
      .flat()
      .map(({ title }) => title),
    ...[...schools, ...reach].map(({ onPaper }) => onPaper),
    ...trades.flatMap(({ phrases }) => phrases),
    ...gaps.map(({ text }) => text),
  ];
}

function inText(file: string, text: string, files: ContentFiles): Finding[] {
  const findings: Finding[] = [];
  const line = lineWith(files.get(file) ?? '', text.split('\n')[0] ?? '');
  const find = (rule: Finding['rule'], message: string): void => void findings.push({ file, line, rule, text: message });
  if (isUnseen(text)) find('form', UNSEEN);
  const low = lowered(text);
  const marking = markingWords.exec(low)?.[0];
  if (marking !== undefined) find('marking-word', `слово «${marking}…» отмечает человека при всех: «${text}»`);
  for (const [pattern, instead] of bannedWords)
    if (pattern.test(low)) find('banned-word', `«${text}» пугает или винит; лучше: ${instead}`);
  for (const [pattern, instead] of officialese)
    if (pattern.test(low)) find('officialese', `«${text}» — канцелярит; лучше: ${instead}`);
  for (const sentence of sentencesOf(text))
    if (wordsOf(sentence).length > READING.longestSentence) find('readability', `слишком длинное предложение: «${sentence}»`);
  return findings;
}

function lineWith(fileText: string, text: string): number {
  const index = fileText.split('\n').findIndex((line) => line.includes(text));
  return index === -1 ? 1 : index + 1;
}
