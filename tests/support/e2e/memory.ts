/** What is left of a journey: in the journal, on paper. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { EventBody, EventOf, EventType, RecordedEvent } from '#shared/record/events.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { KioskServer } from '../machine/kiosk-server.ts';
import { poppler } from '../printing/paper-in-node.ts';

/** As saved on the machine's disk. */
export async function settingsOf(kiosk: KioskServer): Promise<Settings> {
  const file = JSON.parse(await readFile(join(kiosk.dataDirectory, 'settings.json'), 'utf8')) as { readonly settings: Settings };
  return file.settings;
}

const ENOUGH = 5000;

export async function eventsOf(kiosk: KioskServer): Promise<readonly EventBody[]> {
  const answer = (await kiosk.machine.dispatch('journal.read', { after: 0, limit: ENOUGH })) as {
    readonly ok: true;
    readonly value: readonly RecordedEvent[];
  };
  return answer.value.map(({ body }) => body);
}

export async function eventsOfType<T extends EventType>(kiosk: KioskServer, type: T): Promise<readonly EventOf<T>[]> {
  return (await eventsOf(kiosk)).filter((body): body is EventOf<T> => body.type === type);
}

/** The words on each sheet that came out of the printer, oldest first; no-break spaces as spaces. */
export function papersOf(kiosk: KioskServer): readonly string[] {
  return kiosk.printer.printed.map(({ pdf }) => poppler('pdftotext', pdf, ['-layout'], ['-']).replaceAll(/\s+/g, ' ').trim());
}

/** For a printer that waits to be told: the job that is on its way comes out as soon as it has arrived. */
export async function paperComesOut({ printer }: KioskServer): Promise<void> {
  await expect.poll(() => printer.openJobs()).not.toEqual([]);
  printer.advance();
}
