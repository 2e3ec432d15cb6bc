/** Group commit: appends that arrive while the disk is busy share the next write and the next fsync. */
import type { JournalHead } from '#shared/kiosk-api.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { admit } from './admit.ts';
import type { Catalogue } from './catalogue.ts';
import { writeProblem, type Files, type WriteProblem } from './disk/files.ts';
import { insertLines, runsOfOneDay } from './insert-lines.ts';
import type { BaseProblem, Journal } from './journal.ts';
import type { JournalLine } from './lines/line.ts';
import { readAfter } from './read-events.ts';
import { createTurns } from '#shared/record/turns.ts';
import { writeLines } from './write-lines.ts';

type BaseAnswer = Result<JournalHead, BaseProblem>;
type Answer = Awaited<ReturnType<Journal['append']>>;

interface Waiting {
  readonly events: readonly RecordedEvent[];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (bug: unknown) => void;
}

export interface CommitDeps {
  readonly catalogue: Catalogue;
  readonly files: Files;
  readonly head: JournalHead;
  /** After each commit: the state of health may be another. */
  readonly onSettled: () => void;
}

export interface Commits {
  readonly append: Journal['append'];
  readonly head: () => JournalHead;
  /** Why the last write failed; the next append tries again. */
  readonly problem: () => WriteProblem | undefined;
  /** Work on the files that moves where the journal ends: the head that it answers counts from then on. */
  readonly moving: (work: (head: JournalHead) => Promise<BaseAnswer>) => Promise<BaseAnswer>;
  /** Runs `work` when all that was asked for is written, and nothing is appended meanwhile. */
  readonly between: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createCommits({ catalogue, files, head: firstHead, onSettled }: CommitDeps): Commits {
  let head = firstHead;
  let problem: WriteProblem | undefined;
  let failure: WriteProblem | undefined;
  let waiting: Waiting[] = [];
  /** Calls whose lines for a gap could not be written. */
  const notReturned = new WeakSet<Waiting>();
  const takeTurn = createTurns();

  async function commitWaiting(): Promise<void> {
    const calls = waiting;
    waiting = [];
    try {
      const refused = await writeAll(calls);
      for (const call of calls) call.resolve(answerTo(call, refused));
      if (calls.length > 0) onSettled();
    } catch (bug) {
      for (const call of calls) call.reject(bug);
    }
  }

  function answerTo(call: Waiting, refused: ReadonlySet<Waiting>): Answer {
    if (refused.has(call)) return err({ code: 'out-of-step', head });
    const isWritten = (call.events.at(-1)?.seq ?? 0) <= head.seq;
    return problem === undefined || (isWritten && !notReturned.has(call)) ? ok(head) : err(problem);
  }

  async function writeAll(calls: readonly Waiting[]): Promise<ReadonlySet<Waiting>> {
    const refused = new Set<Waiting>();
    const fresh: JournalLine[] = [];
    failure = undefined;
    for (const call of calls) {
      const known = await linesAround(call);
      if (known === undefined) continue;
      const admitted = admit(
        call.events,
        fresh.at(-1) ?? head,
        catalogue.base.mark,
        (seq) => known.get(seq) ?? fresh.find((line) => line.seq === seq),
      );
      if (admitted === undefined) refused.add(call);
      else {
        fresh.push(...admitted.fresh);
        for (const run of admitted.returned)
          if (!(await attempt(() => insertLines(catalogue, files, run)))) notReturned.add(call);
      }
    }
    for (const run of runsOfOneDay(fresh)) if (!(await attempt(() => writeFresh(run)))) break;
    problem = failure;
    return refused;
  }

  async function writeFresh(run: readonly JournalLine[]): Promise<void> {
    await writeLines(
      catalogue,
      files,
      catalogue.entries.findLast(({ facts }) => facts?.last?.seq === head.seq),
      run,
    );
    const last = run.at(-1);
    if (last !== undefined) head = { seq: last.seq, hash: last.hash };
  }

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      failure = writeProblem(error);
      return false;
    }
  }

  /**
   * The lines that stand in the events' places and next to them; none when all of them are new, which is the common case.
   * @returns undefined when reading them failed: this call is refused with what was thrown, those that share its commit go on
   */
  async function linesAround({ events, reject }: Waiting): Promise<ReadonlyMap<number, JournalLine> | undefined> {
    const first = events[0]?.seq ?? 0;
    if (first > head.seq) return new Map();
    try {
      const lines = await readAfter(catalogue, files, { after: first - 2, limit: events.length + 2 });
      return new Map(lines.map((line) => [line.seq, line]));
    } catch (error) {
      reject(error);
      return undefined;
    }
  }

  return {
    head: () => head,
    problem: () => problem,
    append: (events) =>
      new Promise((resolve, reject) => {
        waiting.push({ events, resolve, reject });
        takeTurn(commitWaiting).catch(reject);
      }),
    moving: (work) =>
      takeTurn(async () => {
        const answer = await work(head);
        if (answer.ok) head = answer.value;
        onSettled();
        return answer;
      }),
    between: takeTurn,
  };
}
