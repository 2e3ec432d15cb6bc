/** Months of a centre that many people rate: made up, the same each time, as the kiosk itself would have recorded them. */
import type { EventBody, RecordedEvent, SurveyAnswer } from '#shared/record/events.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { chanceFrom } from '../drills/random.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** As many events as one append may bring. */
const BATCH = 1000;
const OPEN_MINUTES = 9 * 60;
const GRAIN = 1_000_000;
/** 09:00 in Yekaterinburg, after midnight UTC. */
const OPENS_AT_MS = 4 * 60 * MINUTE_MS;
const PURPOSES = ['work', 'benefit', 'training', 'resume', 'support', 'ask', null] as const;
const FACES = ['heard', 'fits', 'easy', 'clear', 'respect', 'comfort'] as const;
const TOPICS = ['benefit', 'find-job', 'training', 'first-steps', 'docs', 'psych'] as const;

export interface MadeYear {
  readonly surveys: number;
  /** All in all; what surveys leave over are visits, topics and résumés. */
  readonly events: number;
  readonly days: number;
  /** Milliseconds since 1970: the last day is that one. */
  readonly now: number;
}

export function madeYear({ surveys, events: total, days, now }: MadeYear): RecordedEvent[] {
  const chance = chanceFrom(20_261_123);
  const random = (): number => chance.number(GRAIN) / GRAIN;
  const lastDay = Math.floor(now / DAY_MS) * DAY_MS;
  const bodiesBySurvey = total - surveys * 2;
  const events: RecordedEvent[] = [];
  const add = (at: number, body: EventBody): void => {
    const seq = events.length + 1;
    events.push({ v: 1, seq, id: idOf('e', seq), at, day: new Date(at).toISOString().slice(0, 10), body });
  };
  for (let index = 0; index < surveys; index += 1) {
    const day = lastDay - (days - 1 - Math.floor((index * days) / surveys)) * DAY_MS;
    const at = day + OPENS_AT_MS + Math.floor(random() * OPEN_MINUTES) * MINUTE_MS;
    const progress = index / surveys;
    const surveyId = idOf('a', index);
    add(at, {
      type: 'survey.started',
      surveyId,
      form: 'full',
      purpose: PURPOSES[Math.floor(random() * PURPOSES.length)] ?? null,
    });
    // What is left of the events is spread evenly, so that the sum comes out exactly.
    const more = Math.floor(((index + 1) * bodiesBySurvey) / surveys) - Math.floor((index * bodiesBySurvey) / surveys);
    for (let one = 0; one < more; one += 1) add(at, oneMore(surveyId, one, progress, random));
    const flags = random() < 0.02 ? [{ rule: 'burst', reason: 'Оценок за 4 минуты: 4' }] : [];
    add(at, { type: 'survey.ended', surveyId, isComplete: random() < 0.8, flags });
  }
  return events;
}

/** The first is always an answer, later ones are mostly. @param progress 0…1 through the time: things get better */
function oneMore(surveyId: string, index: number, progress: number, random: () => number): EventBody {
  const kind = random();
  if (index > 0 && kind < 0.05) return { type: 'topic.read', topic: TOPICS[Math.floor(random() ** 2 * TOPICS.length)] ?? 'docs' };
  if (index > 0 && kind < 0.1) return { type: 'session.started', sessionId: idOf('b', Math.floor(random() * GRAIN)) };
  if (index > 0 && kind < 0.11) return { type: 'resume.printed', pages: 1, layout: 'by-years', outcome: 'printed' };
  const question = FACES[Math.floor(random() * FACES.length)] ?? 'easy';
  const better = random() < 0.35 + 0.3 * progress;
  const answers: readonly [string, SurveyAnswer][] = [
    [question, { kind: 'mark', mark: better ? 5 : 1 + Math.floor(random() * 5) }],
    [question, { kind: 'mark', mark: better ? 5 : 2 + Math.floor(random() * 4) }],
    ['recommend', { kind: 'mark', mark: better ? 10 : 3 + Math.floor(random() * 8) }],
    [
      'improve',
      { kind: 'chips', chips: [['queue', 'words', 'vacancies', 'documents'][Math.floor(random() ** 2 * 4)] ?? 'queue'] },
    ],
    ['comfort-why', { kind: 'chips', chips: [['waiting', 'seats', 'noise'][Math.floor(random() ** 2 * 3)] ?? 'noise'] }],
  ];
  const [name, answer] = answers[Math.floor(random() * answers.length)] ?? ['easy', { kind: 'other' } as const];
  return { type: 'survey.answered', surveyId, question: name, answer };
}

/** Writes them through the journal's own code. */
export async function writeEvents(directory: string, events: readonly RecordedEvent[], now: number): Promise<void> {
  const journal = await openJournal({ directory, now: () => now });
  if (!journal.ok) throw new Error(journal.problem.code);
  for (let from = 0; from < events.length; from += BATCH) {
    const answer = await journal.value.append(events.slice(from, from + BATCH));
    if (!answer.ok) throw new Error(answer.problem.code);
  }
  await journal.value.close();
}

/** In the form of a UUID, version 7. */
function idOf(kind: string, index: number): string {
  return `${kind.repeat(8)}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}
