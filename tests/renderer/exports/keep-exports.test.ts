/** The page records what the machine made, once, and never while the journal cannot take it. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { ExportMade } from '#shared/exports/export-calls.ts';
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { EventBody } from '#shared/record/events.ts';
import { ok } from '#shared/result.ts';
import { createExportsKeeper } from '../../../renderer/exports/keep-exports.ts';
import type { RecordHealth } from '../../../renderer/record/record.ts';

const made: ExportMade = { number: 1, fromSeq: 1, toSeq: 9, why: 'nightly', sha256: '0'.repeat(64) };

function page(health: Partial<RecordHealth> = {}, isAllOffered = true) {
  const recorded: EventBody[] = [];
  const asked: unknown[] = [];
  const due = async (args: unknown) => {
    asked.push(args);
    return ok({ made: recorded.some((body) => body.type === 'export.made') ? [] : [made] });
  };
  const keep = createExportsKeeper({
    kiosk: { call: { 'exports.due': due } as unknown as Kiosk['call'] },
    record: {
      health: signal<RecordHealth>({ database: 'sound', journal: { state: 'sound' }, pending: 0, isPersisted: true, ...health }),
      isSuperseded: signal(false),
      offerAll: async () => isAllOffered,
      record: async (body) => void recorded.push(body),
    },
  });
  return { keep, recorded, asked };
}

test('an export that the journal does not know is recorded once, also when asked twice at a time', async () => {
  const { keep, recorded } = page();
  await Promise.all([keep(), keep()]);
  await keep();
  expect(recorded).toEqual([{ type: 'export.made', ...made }]);
});

test('while events wait for the journal nothing is asked: the same export would be recorded again and again', async () => {
  const { keep, recorded, asked } = page({ pending: 3 });
  await keep();
  expect([recorded, asked]).toEqual([[], []]);
});

test('a page that could not offer all that it holds says so: lines that the journal lost may still come back', async () => {
  const { keep, asked } = page({}, false);
  await keep();
  expect(asked).toEqual([{ isDatabaseWhole: false }]);
});
