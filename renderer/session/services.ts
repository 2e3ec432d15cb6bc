/** What screens may reach, handed down by the app. Features get it with `useServices()`; nothing is a global. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Boot, Kiosk } from '#shared/kiosk-api.ts';
import type { Content } from '#shared/packs/content.ts';
import type { KioskFeature } from '#shared/queue/check-in.ts';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { EndReason } from '#shared/session/session.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { StaffAccess } from '#shared/staff/access.ts';
import type { Navigator } from '../navigation/navigator.ts';
import type { Route } from '../navigation/route.ts';
import type { Printing } from '../printing/printing.ts';
import type { KioskRecord } from '../record/record.ts';
import type { Visit } from './visit.ts';

export interface Services {
  readonly kiosk: Kiosk;
  readonly boot: Boot;
  readonly record: KioskRecord;
  readonly printing: Printing;
  readonly navigator: Navigator;
  readonly content: Content;
  readonly settings: ReadonlySignal<Settings>;
  /** null until the machine has told; a fault is known before anyone asks for paper (U-18, U-20). */
  readonly printer: ReadonlySignal<PrinterStatus | null>;
  /** The same of the device that sheets come from. */
  readonly sheetPrinter: ReadonlySignal<PrinterStatus | null>;
  /** Turns true on this page when the first PIN is set (L-15). */
  readonly isPinSet: Signal<boolean>;
  /** Who came into the staff area last; screens show what that person may do, the machine sees to it. */
  readonly staffAccess: Signal<StaffAccess>;
  /** Where staff were when their area closed by itself: they find it again (L-15). */
  readonly staffPlace: Signal<Route | null>;
  readonly visit: ReadonlySignal<Visit>;
  readonly features: ReadonlySet<KioskFeature>;
  readonly endVisit: (how: EndReason) => void;
  /** Time stands still while paper is on its way (U-24). @returns a function that lets it run again */
  readonly holdTime: () => () => void;
  readonly callStaff: (screen: string) => Promise<void>;
  /** Records exports that the journal does not know yet; makes the nightly one when it is due. */
  readonly recordExports: () => Promise<void>;
  readonly now: () => number;
  readonly newId: () => string;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('a screen was rendered outside ServicesProvider');
  return services;
}
