/**
 * A process to be killed: appends one event after the other to the journal of `argv[2]` and says each `seq` on its standard output
 * once the journal has accepted it.
 */
import { writeSync } from 'node:fs';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { event } from './events.ts';

const opened = await openJournal({ directory: process.argv[2] ?? '', now: () => Date.now() });
if (!opened.ok) throw new Error(opened.problem.code);
for (let next = opened.value.head().seq + 1; ; next += 3) {
  const answer = await opened.value.append([event(next), event(next + 1), event(next + 2)]);
  if (!answer.ok) throw new Error(answer.problem.code);
  writeSync(1, `${answer.value.seq}\n`);
}
