/** Letting go as a page may rely on it, whichever shell it runs in. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Boot, Kiosk } from '#shared/kiosk-api.ts';
import { addDays } from '#shared/reports/periods.ts';
import type { KioskLink } from '../support/electron/link.ts';
import { links } from '../support/machine/links.ts';
import { startTestMachine, type TestMachine } from '../support/machine/test-machine.ts';
import { event, issued } from '../support/record/events.ts';

/** As the settings have it. */
const KEEP_DAYS = 90;
const DAYS = KEEP_DAYS + 10;
const FIRST_DAY = '2026-08-16';
const NOW = Date.parse('2026-11-23T20:40:00+05:00');

describe.each(links)('a page in the $name shell', (shell) => {
  let machine: TestMachine;
  let link: KioskLink;
  let kiosk: Kiosk;
  let boot: Boot;

  beforeEach(async () => {
    machine = await startTestMachine({ overrides: { now: () => NOW } });
    link = await shell.open(machine.machine);
    kiosk = link.kiosk;
    const answer = await kiosk.call['kiosk.hello']({});
    if (!answer.ok) throw new Error(answer.problem.code);
    boot = answer.value;
    const events = Array.from({ length: DAYS }, (_, index) => issued(index + 1, 1, 'Д', addDays(FIRST_DAY, index)));
    await kiosk.call['journal.append']({ writer: boot.writer, events });
    const due = await kiosk.call['exports.due']({ isDatabaseWhole: true });
    const [made] = due.ok ? due.value.made : [];
    if (made === undefined) throw new Error('no export was made');
    const recorded = event(DAYS + 1, { type: 'export.made', ...made }, addDays(FIRST_DAY, DAYS - 1));
    await kiosk.call['journal.append']({ writer: boot.writer, events: [recorded] });
  });
  afterEach(async () => {
    await link.close();
    await machine.close();
  });

  const letGo = (writer = boot.writer) => kiosk.call['journal.let-go']({ writer, missing: [] });

  test('what is exported and older than 90 days of work goes, and what it told stays', async () => {
    expect(boot.journal.base).toMatchObject({ seq: 0, isKnown: true });
    expect(await letGo()).toMatchObject({ ok: true, value: { seq: DAYS - KEEP_DAYS, isKnown: true } });
    expect(await kiosk.call['journal.read']({ after: 0, limit: 1 })).toMatchObject({ value: [{ seq: DAYS - KEEP_DAYS + 1 }] });
    const base = await kiosk.call['journal.base']({});
    expect(base).toMatchObject({ ok: true, value: { summary: { tickets: [], counters: { length: DAYS - KEEP_DAYS } } } });
    expect(await kiosk.call['kiosk.state']({})).toMatchObject({ value: { keptSince: addDays(FIRST_DAY, DAYS - KEEP_DAYS) } });
    expect(await kiosk.call['exports.due']({ isDatabaseWhole: true })).toEqual({ ok: true, value: { made: [] } });
  });

  test('a page that was replaced lets nothing go, and one that knows of other gaps neither', async () => {
    expect(await kiosk.call['journal.let-go']({ writer: boot.writer, missing: [{ from: 3, to: 3 }] })).toMatchObject({
      value: { seq: 0 },
    });
    await kiosk.call['kiosk.hello']({});
    expect(await letGo()).toEqual({ ok: false, problem: { code: 'superseded' } });
    expect((await readdir(join(machine.dataDirectory, 'journal'))).filter((name) => name.endsWith('.jsonl'))).toHaveLength(DAYS);
  });

  test('a base that the journal did not lose is not taken over', async () => {
    await letGo();
    const base = await kiosk.call['journal.base']({});
    if (!base.ok) throw new Error(base.problem.code);
    const foreign = { ...base.value, seq: 50 };
    expect(await kiosk.call['journal.begin']({ writer: boot.writer, base: foreign })).toMatchObject({
      problem: { code: 'out-of-step', head: { seq: DAYS + 1 } },
    });
    expect(await kiosk.call['journal.begin']({ writer: boot.writer + 1, base: foreign })).toMatchObject({
      problem: { code: 'superseded' },
    });
  });
});
