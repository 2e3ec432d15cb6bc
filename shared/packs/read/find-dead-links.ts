/** Names that lead nowhere, between files. Inside check-in.yaml its own schema looks (check-in.ts). */
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import type { TopicFile } from './parse-topic-file.ts';
import type { YamlPath, YamlText } from './read-yaml.ts';

interface Lines {
  readonly checkIn: YamlText['lineOf'];
  readonly route: YamlText['lineOf'] | undefined;
}

export function findDeadLinks(content: Content, topicFiles: readonly TopicFile[], lines: Lines): readonly Finding[] {
  return [
    ...topicFiles.flatMap((topicFile) => inTopic(content, topicFile)),
    ...inCheckIn(content, lines.checkIn),
    ...(lines.route === undefined ? [] : inRoute(content, lines.route)),
  ];
}

function inTopic(content: Content, { file, topic, placed, lineOf }: TopicFile): Finding[] {
  const findings: Finding[] = [];
  const dead = (line: number, text: string): void => void findings.push({ file, line, rule: 'link', text });
  for (const need of Object.keys(topic.needs))
    if (!content.menu.some(({ id }) => id === need)) dead(lineOf(['needs', need]), `в меню нет «${need}»`);
  const entry = content.menu.find(({ id }) => id === topic.ticket.entry);
  if (entry === undefined) dead(lineOf(['ticket', 'entry']), `в меню нет «${topic.ticket.entry}»`);
  else if (topic.ticket.choice !== undefined && !entry.choices.some(({ id }) => id === topic.ticket.choice))
    dead(lineOf(['ticket', 'choice']), `в меню «${entry.id}» нет «${topic.ticket.choice}»`);
  for (const [index, place] of (topic.places ?? []).entries())
    if (!content.places.some(({ id }) => id === place)) dead(lineOf(['places', index]), `в places.yaml нет «${place}»`);
  for (const { line, inlines } of Object.values(placed).flat()) {
    const ids = inlines.flatMap((inline) => (inline.kind === 'fact' ? [inline.id] : []));
    for (const id of ids) if (!Object.hasOwn(content.facts, id)) dead(line, `в facts.yaml нет «${id}»`);
    // An unknown value takes the whole line with it; the bold beginning is what remains (fact-lines.ts).
    if (ids.length > 0 && inlines[0]?.kind !== 'bold') dead(line, 'строка с {fact:…} начинается с **названия:**');
  }
  return findings;
}

function inCheckIn({ menu, questions, topics }: Content, lineOf: YamlText['lineOf']): Finding[] {
  const named: { readonly topic?: string | undefined; readonly path: YamlPath }[] = [
    ...menu.flatMap(({ choices }, index) =>
      choices.map(({ topic }, at) => ({ topic, path: ['menu', index, 'choices', at, 'topic'] })),
    ),
    ...questions.flatMap(({ answers }, index) =>
      answers.map(({ topic }, at) => ({ topic, path: ['questions', index, 'answers', at, 'topic'] })),
    ),
  ];
  return named.flatMap(({ topic, path }): Finding[] =>
    topic === undefined || topics.some(({ id }) => id === topic)
      ? []
      : [{ file: 'check-in.yaml', line: lineOf(path), rule: 'link', text: `нет темы «${topic}»` }],
  );
}

function inRoute(content: Content, lineOf: YamlText['lineOf']): Finding[] {
  const { route } = content;
  if (route === null) return [];
  const findings: Finding[] = [];
  const dead = (path: YamlPath, text: string): void =>
    void findings.push({ file: 'route.yaml', line: lineOf(path), rule: 'link', text });
  const question = content.questions.find(({ id }) => id === route.question);
  if (question === undefined) dead(['question'], `в check-in.yaml нет вопроса «${route.question}»`);
  for (const [answer, { steps }] of Object.entries(route.answers)) {
    if (question !== undefined && !question.answers.some(({ id }) => id === answer))
      dead(['answers', answer], `у вопроса «${question.id}» нет ответа «${answer}»`);
    for (const [index, step] of steps.entries()) {
      const at: YamlPath = ['answers', answer, 'steps', index];
      if (step.place !== undefined && !content.places.some(({ id }) => id === step.place))
        dead(at, `в places.yaml нет «${step.place}»`);
      if (step.topic !== undefined && !content.topics.some(({ id }) => id === step.topic)) dead(at, `нет темы «${step.topic}»`);
      for (const paper of step.papers ?? [])
        if (!content.documents.some(({ id }) => id === paper)) dead(at, `в check-in.yaml нет бумаги «${paper}»`);
    }
  }
  return findings;
}
