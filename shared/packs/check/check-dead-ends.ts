/**
 * Sound by form, and a dead end for whoever stands before it: a question without answers, two answers that go on and off together, a tile
 * with nothing behind it, a text that nobody can reach. Told here and not by the schemas: what is installed already must stay readable.
 */
import { dateSchema } from '../format/manifest.ts';
import { indicatorIds } from '../indicator-ids.ts';
import type { Finding, FindingRule } from '../read/finding.ts';
import {
  CHECK_IN_FILE,
  FACTS_FILE,
  PLACES_FILE,
  RESUME_FILE,
  ROUTE_FILE,
  SURVEY_FILE,
  type ParsedContent,
} from '../read/parse-content.ts';
import type { YamlPath } from '../read/read-yaml.ts';
import { repeated } from '../schema-parts.ts';
import type { SurveyQuestion } from '../survey.ts';

type Tell = (file: string, path: YamlPath, rule: FindingRule, text: string) => void;

export function checkDeadEnds(parsed: ParsedContent): readonly Finding[] {
  const findings: Finding[] = [];
  const tell: Tell = (file, path, rule, text) => void findings.push({ file, line: parsed.lineIn(file, path), rule, text });
  inCheckIn(parsed, tell);
  inSurvey(parsed, tell);
  inResume(parsed, tell);
  inDays(parsed, tell);
  const { route } = parsed.content;
  if (route !== null && Object.keys(route.answers).length === 0)
    tell(ROUTE_FILE, ['answers'], 'schema', 'в маршруте нет ни одного ответа');
  return [...findings, ...unreachable(parsed)];
}

function inCheckIn({ content: { menu, questions } }: ParsedContent, tell: Tell): void {
  for (const [index, { answers }] of questions.entries())
    twice(idsOf(answers), (at, id) =>
      tell(CHECK_IN_FILE, ['questions', index, 'answers', at, 'id'], 'schema', `ответ «${id}» стоит дважды`),
    );
  for (const [index, { triage, choices, documents }] of menu.entries()) {
    const asked = (ids: readonly string[], path: YamlPath): void =>
      twice(ids, (at, id) => tell(CHECK_IN_FILE, [...path, at], 'schema', `вопрос «${id}» задают дважды`));
    asked(triage, ['menu', index, 'triage']);
    for (const [at, choice] of choices.entries()) asked(choice.triage ?? [], ['menu', index, 'choices', at, 'triage']);
    const { needed, useful } = documents;
    twice([...needed, ...useful], (at, id) =>
      tell(
        CHECK_IN_FILE,
        ['menu', index, 'documents', at < needed.length ? 'needed' : 'useful'],
        'schema',
        `бумага «${id}» названа дважды`,
      ),
    );
  }
}

function inSurvey({ content: { survey } }: ParsedContent, tell: Tell): void {
  if (survey === null) return;
  for (const [index, question] of survey.questions.entries()) {
    const chips = question.kind === 'faces' ? question.why?.chips : question.kind === 'chips' ? question.chips : undefined;
    const path = question.kind === 'faces' ? ['why', 'chips'] : ['chips'];
    twice(idsOf(chips ?? []), (at, id) =>
      tell(SURVEY_FILE, ['questions', index, ...path, at, 'id'], 'schema', `ответ «${id}» стоит дважды`),
    );
  }
  for (const indicator of indicatorIds)
    if (!survey.questions.some((question) => indicatorOf(question) === indicator))
      tell(SURVEY_FILE, ['questions'], 'unused', `нет вопроса с показателем ${indicator}: в отчётах его не будет`);
}

/** A recommendation under another indicator is told by `checkSurvey`. */
const indicatorOf = ({ kind, indicator }: SurveyQuestion): string => (kind === 'nps' ? 'i4' : indicator);

/** Each of these is the whole of a question's answers; the others can be typed, or are not asked when they are empty. */
const ASKED = ['travelMinutes', 'wages', 'schools', 'about', 'gaps'] as const;

function inResume({ content: { resume } }: ParsedContent, tell: Tell): void {
  if (resume === null) return;
  for (const list of ASKED)
    if (resume[list].length === 0) tell(RESUME_FILE, [list], 'schema', `список «${list}» пуст: вопрос останется без ответов`);
  for (const [index, { id, title }] of resume.fields.entries())
    if (!resume.trades.some(({ field }) => field === id))
      tell(RESUME_FILE, ['fields', index], 'schema', `в отрасли «${title}» нет ни одной работы`);
}

function inDays({ content: { facts, places } }: ParsedContent, tell: Tell): void {
  const day = (file: string, path: YamlPath, text: string | null): void => {
    if (text !== null && !dateSchema.safeParse(text).success) tell(file, path, 'schema', `нет такого дня: ${text}`);
  };
  for (const [id, fact] of Object.entries(facts))
    for (const key of ['as_of', 'valid_until'] as const) day(FACTS_FILE, ['facts', id, key], fact[key]);
  for (const [index, { as_of: asOf }] of places.entries()) day(PLACES_FILE, ['places', index, 'as_of'], asOf);
}

/** Lists and search show what stands under a need; an answer before the ticket may offer a topic behind it. */
function unreachable({ content: { menu, questions }, topicFiles }: ParsedContent): Finding[] {
  const offered = [...menu.flatMap(({ choices }) => choices), ...questions.flatMap(({ answers }) => answers)];
  return topicFiles.flatMap(({ file, topic, lineOf }): Finding[] =>
    Object.keys(topic.needs).length > 0 || offered.some((one) => one.topic === topic.id)
      ? []
      : [{ file, line: lineOf(['needs']), rule: 'unused', text: 'тему нигде не найти: назовите в needs пункт меню' }],
  );
}

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

function twice(ids: readonly string[], tell: (index: number, id: string) => void): void {
  for (const index of repeated(ids)) tell(index, ids[index] ?? '');
}
