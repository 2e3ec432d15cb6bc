/**
 * A process to be killed: surveys, tickets and exports one after the other on the data directory `argv[2]`, with a new day behind each export,
 * of which the newest few are kept. It says each answer and each ticket on its standard output once the journal has accepted it: that is when
 * a visitor is told. It says exports too.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { EventBody } from '#shared/record/events.ts';
import { addDays } from '#shared/reports/periods.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { createExportKeeper } from '../../../electron/exports/export-keeper.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { readContent } from '../../../electron/packs/read-content.ts';
import { createRetention } from '../../../electron/retention/retention.ts';
import { chanceFrom } from '../drills/random.ts';
import { ticketBody } from './bodies.ts';

const FIRST_DAY = '2026-11-23';
const KEEP_DAYS = 3;
const [, , data = '', contentDirectory = '', seed = '1'] = process.argv;
const { number, oneOf } = chanceFrom(Number(seed));
const [content, journal] = [
  await readContent(contentDirectory),
  await openJournal({ directory: join(data, 'journal'), now: Date.now }),
];
if (!content.ok || !journal.ok) throw new Error('cannot open');
const log = { info: () => {}, warn: () => {}, error: () => {}, close: async () => {} };
const keeper = createExportKeeper({
  dataDirectory: data,
  journal: journal.value,
  content: () => content.value,
  settings: () => defaultSettings,
  appVersion: '0.0.0-drill',
  log,
  now: Date.now,
});
const retention = createRetention({ journal: journal.value, exports: keeper, keepDays: () => KEEP_DAYS, log });
const [newest] = await journal.value.read(journal.value.head().seq - 1, 1);
let today = newest?.day ?? FIRST_DAY;

async function happens(body: EventBody): Promise<void> {
  const seq = (journal.ok ? journal.value.head().seq : 0) + 1;
  const answer = journal.ok && (await journal.value.append([{ v: 1, seq, id: uuidv7(), at: Date.now(), day: today, body }]));
  if (!answer || !answer.ok) throw new Error('not written');
}

async function survey(): Promise<void> {
  const surveyId = uuidv7();
  await happens({ type: 'survey.started', surveyId, form: 'full', purpose: null });
  for (const question of ['heard', 'easy', 'respect']) {
    const mark = 1 + number(5);
    await happens({ type: 'survey.answered', surveyId, question, answer: { kind: 'mark', mark } });
    writeSync(1, `answer ${surveyId} ${question} ${mark}\n`);
  }
  await happens({ type: 'survey.ended', surveyId, isComplete: true, flags: [] });
}

async function ticket(): Promise<void> {
  const body = ticketBody();
  await happens(body);
  writeSync(1, `ticket ${body.ticketId}\n`);
  await happens({ type: 'ticket.called', ticketId: body.ticketId });
}

/** As the page does: whatever the journal does not know yet is recorded first. */
async function makesExport(): Promise<void> {
  for (const made of await keeper.makeIfDue(true)) await happens({ type: 'export.made', ...made });
  const made = await keeper.make({ why: 'asked', waiting: 0, isDatabaseWhole: true });
  if (made.ok) {
    await happens({ type: 'export.made', ...made.value });
    writeSync(1, `export ${made.value.number}\n`);
  }
  today = addDays(today, 1);
  await happens({ type: 'kiosk.started', appVersion: '0.0.0-drill', shell: 'browser' });
  await retention.letGo({ missing: [], isAllowed: () => true });
}

writeSync(1, 'ready\n');
for (;;) await oneOf([survey, survey, ticket, makesExport])();
