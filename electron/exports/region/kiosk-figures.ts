/** What a region compares: one line for each kiosk, and one for all of them. */
import { LONG_WAIT_MINUTES } from '#shared/reports/ticket-sums.ts';
import { indexOf, npsOf, type IndexFigure, type Indicators, type NpsFigure } from '#shared/survey/indicators.ts';
import { countOf, meanOf, type Marks } from '#shared/survey/marks.ts';
import { EASE_QUESTION } from '#shared/survey/steps.ts';
import type { Region } from './load-tables.ts';

export interface Figures {
  readonly visits: number;
  readonly tickets: number;
  readonly waits: number;
  readonly longWaits: number;
  readonly surveys: number;
  readonly flagged: number;
  readonly index: Indicators['index'];
  readonly nps: NpsFigure | null;
  readonly ces: { readonly mean: number; readonly people: number } | null;
}

/** @returns figures by kiosk; the empty name stands for all */
export async function figuresOf({ ask }: Region): Promise<ReadonlyMap<string, Figures>> {
  const grouped = 'group by grouping sets ((kiosk), ())';
  const name = "coalesce(kiosk, '') as name";
  const visits = await ask(`select ${name}, count(*) as n from visits ${grouped}`);
  // Whole minutes: 15 stands for anything up to 16, which is longer than 15.
  const tickets = await ask(
    `select ${name}, count(*) as n, count(wait_minutes) as waits,
       count(*) filter (wait_minutes >= ${LONG_WAIT_MINUTES}) as longWaits from tickets ${grouped}`,
  );
  const surveys = await ask(
    `select ${name}, count(distinct survey) as n, count(distinct survey) filter (flags is not null) as flagged from survey ${grouped}`,
  );
  const marks = await ask(
    `select ${name}, indicator, question, mark, count(*) as n from survey where mark is not null
       group by grouping sets ((kiosk, indicator, question, mark), (indicator, question, mark))`,
  );
  const kiosks = new Set([...visits, ...tickets, ...surveys].map((row) => String(row['name'])));
  return new Map(
    [...kiosks].map((kiosk) => [
      kiosk,
      {
        visits: numberOf(visits, kiosk, 'n'),
        tickets: numberOf(tickets, kiosk, 'n'),
        waits: numberOf(tickets, kiosk, 'waits'),
        longWaits: numberOf(tickets, kiosk, 'longWaits'),
        surveys: numberOf(surveys, kiosk, 'n'),
        flagged: numberOf(surveys, kiosk, 'flagged'),
        ...indicatorsFrom(marks.filter((row) => row['name'] === kiosk)),
      },
    ]),
  );
}

type Answer = Readonly<Record<string, unknown>>;

function numberOf(rows: readonly Answer[], kiosk: string, column: string): number {
  return Number(rows.find((row) => row['name'] === kiosk)?.[column] ?? 0);
}

function indicatorsFrom(rows: readonly Answer[]): Pick<Figures, 'index' | 'nps' | 'ces'> {
  const marksOf = (isWanted: (row: Answer) => boolean): Marks[] => {
    const byQuestion = new Map<unknown, number[]>();
    for (const row of rows.filter(isWanted)) {
      const marks = byQuestion.get(row['question']) ?? [];
      // The content may have moved a question to another indicator meanwhile: its marks then come in several rows.
      marks[Number(row['mark'])] = (marks[Number(row['mark'])] ?? 0) + Number(row['n']);
      byQuestion.set(row['question'], marks);
    }
    return [...byQuestion.values()];
  };
  const of = (indicator: string): Marks[] => marksOf((row) => row['indicator'] === indicator);
  const [recommend = []] = of('i4');
  const [ease = []] = marksOf((row) => row['question'] === EASE_QUESTION);
  const mean = meanOf(ease);
  return {
    index: {
      i1: faces(of('i1')),
      i2: faces(of('i2')),
      i3: faces(of('i3')),
      i4: of('i4').length === 0 ? null : indexOf(of('i4'), 'nps'),
    },
    nps: npsOf(recommend),
    ces: mean === null ? null : { mean, people: countOf(ease) },
  };
}

function faces(marks: readonly Marks[]): IndexFigure | null {
  return marks.length === 0 ? null : indexOf(marks, 'faces');
}
