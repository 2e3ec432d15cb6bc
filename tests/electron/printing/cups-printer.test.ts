import { describe, expect, it } from 'vitest';
import { createCupsPrinter } from '../../../electron/printing/cups-printer.ts';
import { createMemoryCups } from '../../support/printing/memory-cups.ts';

const order = (jobKey: string) => ({ jobKey, pdf: new Uint8Array(), paper: 'roll-80', copies: 1 }) as const;

function setUp() {
  const cups = createMemoryCups();
  const connect = (name: string | null = null) =>
    createCupsPrinter({ name, ask: cups.ask, userName: 'kiosk', wait: async () => {} });
  return { cups, connect, printer: connect() };
}

describe('a CUPS printer', () => {
  it('lets the back end tell the device before it wipes a cancelled job: no ghost ticket, nothing in the spool (U-21)', async () => {
    const { cups, printer } = setUp();
    await printer.print(order('ticket-1'));
    await printer.cancel('ticket-1');
    expect(cups.ghosts).toEqual([]);
    expect(cups.jobs.size).toBe(0);
  });

  it('wipes a job that was slow to die later, and still makes no ghost', async () => {
    const { cups, printer } = setUp();
    cups.slowness = 100;
    await printer.print(order('ticket-1'));
    await printer.cancel('ticket-1');
    expect([...cups.jobs.values()]).toEqual([{ name: 'ticket-1', state: 5 }]);
    cups.slowness = 0;
    await printer.status();
    await printer.status();
    expect(cups.jobs.size).toBe(0);
    expect(cups.ghosts).toEqual([]);
  });

  it('cancels a job as soon as the print system is back', async () => {
    const { cups, printer } = setUp();
    await printer.print(order('ticket-1'));
    cups.isDead = true;
    await printer.cancel('ticket-1');
    cups.isDead = false;
    cups.slowness = 0;
    await printer.status();
    await printer.status();
    expect(cups.jobs.size).toBe(0);
  });

  it.each([null, 'Kiosk'])(
    'takes out a document that the print system took while it hung (queue: %s): no ghost ticket (U-21)',
    async (name) => {
      const { cups, connect } = setUp();
      const printer = connect(name);
      cups.hangsAtNextJob = true;
      expect(await printer.print(order('ticket-1'))).toMatchObject({ ok: false, problem: { fault: 'offline' } });
      expect([...cups.jobs.values()]).toEqual([{ name: 'ticket-1', state: 5 }]);

      cups.hangsAtNextJob = false;
      cups.slowness = 0;
      await printer.status();
      await printer.status();
      expect(cups.jobs.size).toBe(0);
      expect(cups.ghosts).toEqual([]);
    },
  );

  it('calls a job printed for good once it is, although the print system has forgotten it', async () => {
    const { cups, printer } = setUp();
    await printer.print(order('ticket-1'));
    cups.jobs.set(1, { name: 'ticket-1', state: 9 });
    expect(await printer.job('ticket-1')).toEqual({ state: 'printed' });
    expect(cups.jobs.size).toBe(0);
    await printer.cancel('ticket-1');
    expect(await printer.job('ticket-1')).toEqual({ state: 'printed' });
  });

  it('believes paper that came out while it was being cancelled', async () => {
    const { cups, printer } = setUp();
    await printer.print(order('ticket-1'));
    cups.jobs.set(1, { name: 'ticket-1', state: 9 });
    await printer.cancel('ticket-1');
    expect(await printer.job('ticket-1')).toEqual({ state: 'printed' });
  });

  it('names its own jobs after a restart, those in the queue and those whose paper is out, and no others', async () => {
    const { cups, connect, printer } = setUp();
    const uuid = '018f0000-0000-7000-8000-000000000001';
    for (const name of [`ticket-${uuid}-1`, `sheet-${uuid}`, 'report.docx', 'ticket-to-the-moon'])
      await printer.print(order(name));
    cups.jobs.set(2, { name: `sheet-${uuid}`, state: 9 });
    expect(await connect().openJobs()).toEqual([`ticket-${uuid}-1`, `sheet-${uuid}`]);
    cups.isDead = true;
    expect(await connect().openJobs()).toBeNull();
  });

  it('finds its job by name after a restart', async () => {
    const { cups, connect, printer } = setUp();
    await printer.print(order('ticket-1'));
    await printer.print(order('ticket-2'));
    cups.reasons = ['media-jam-error'];
    expect(await connect().job('ticket-2')).toEqual({ state: 'held', fault: 'jam' });
    expect(await connect().job('ticket-3')).toEqual({ state: 'unknown' });
  });
});
