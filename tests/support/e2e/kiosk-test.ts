/** The kiosk for a journey: its own server and data, a visitor and a member of staff at the screen, and a watch for silent faults. */
import { test as base, expect } from '@playwright/test';
import { startKioskServer, type KioskServer, type KioskServerOptions } from '../machine/kiosk-server.ts';
import { watchFor } from './silent-faults.ts';
import { StaffMember } from './staff-member.ts';
import { Visitor } from './visitor.ts';

interface Journey {
  /** What this test's kiosk is started with, made anew for each test. */
  readonly started: { readonly with: () => KioskServerOptions | Promise<KioskServerOptions> };
  /** What may go wrong on purpose: texts of page errors that the test provokes. */
  readonly expectedFaults: readonly RegExp[];
  readonly kiosk: KioskServer;
  readonly visitor: Visitor;
  readonly staff: StaffMember;
}

export const test = base.extend<Journey>({
  started: [{ with: () => ({}) }, { option: true }],
  expectedFaults: [[], { option: true }],
  kiosk: async ({ started }, use) => {
    const kiosk = await startKioskServer(await started.with());
    await use(kiosk);
    await kiosk.close();
  },
  page: async ({ page, expectedFaults }, use) => {
    const faults = await watchFor(page);
    await use(page);
    expect(faults().filter((fault) => !expectedFaults.some((expected) => expected.test(fault)))).toEqual([]);
  },
  visitor: async ({ page, kiosk }, use) => {
    await use(new Visitor(page, kiosk));
  },
  staff: async ({ page, kiosk }, use) => {
    await use(new StaffMember(page, kiosk));
  },
});

export { expect };
