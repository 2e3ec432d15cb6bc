/** A real, small file system that runs full under a whole machine. Needs Linux and root. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Boot, JournalHead, MachineState } from '#shared/kiosk-api.ts';
import type { Result } from '#shared/result.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { events } from '../../support/record/events.ts';
import { canMount, mountMemory, unmount } from '../../support/machine/mounted.ts';
import { startTestMachine } from '../../support/machine/test-machine.ts';

const DISK_BYTES = 1_000_000;
const BATCH = 200;
const PIN = '402975';

it.skipIf(!canMount)('a full disk is told, nothing torn stays, and writing goes on when there is room', async () => {
  const disk = await mkdtemp(join(tmpdir(), 'small-disk-'));
  mountMemory(disk, `size=${DISK_BYTES}`);
  try {
    // What somebody else keeps there.
    await writeFile(join(disk, 'filler'), Buffer.alloc(DISK_BYTES / 2));
    const { machine } = await startTestMachine({ dataDirectory: join(disk, 'data') });
    const ask = async <T>(name: string, args: object) => (await machine.dispatch(name, args)) as Result<T>;
    const boot = await ask<Boot>('kiosk.hello', {});
    if (!boot.ok) throw new Error(boot.problem.code);
    const { writer } = boot.value;
    const all = events(1, 20 * BATCH);
    const append = (from: number) => ask<JournalHead>('journal.append', { writer, events: all.slice(from, from + BATCH) });
    let written = 0;
    let answer = await append(0);
    for (; answer.ok; answer = await append(written)) written = answer.value.seq;
    expect(answer).toMatchObject({ problem: { code: 'disk-full' } });
    expect(written).toBeGreaterThan(0);
    expect(await ask<MachineState>('kiosk.state', {})).toMatchObject({
      value: { journal: { head: { seq: written }, health: { state: 'not-writing', reason: 'disk-full' } } },
    });
    await ask('staff.set-first-pin', { pin: PIN });
    await ask('staff.unlock', { pin: PIN });
    expect(await ask('exports.make', { waiting: BATCH, isDatabaseWhole: true })).toMatchObject({
      problem: { code: 'disk-full' },
    });

    await rm(join(disk, 'filler'));
    expect(await append(written)).toMatchObject({ ok: true, value: { seq: written + BATCH } });
    await machine.close();
    const journal = await openJournal({ directory: join(disk, 'data', 'journal'), now: Date.now });
    if (!journal.ok) throw new Error(journal.problem.code);
    await journal.value.verified;
    expect(journal.value.health()).toEqual({ state: 'sound' });
    expect(await journal.value.read(0, 20 * BATCH)).toEqual(all.slice(0, written + BATCH));
    await journal.value.close();
  } finally {
    unmount(disk);
    await rm(disk, { recursive: true });
  }
});
