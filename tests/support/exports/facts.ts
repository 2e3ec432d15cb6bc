/** What stands at the head of some nightly export. */
import type { ExportFacts } from '#shared/exports/manifest.ts';

export const exportFacts: ExportFacts = {
  format: 1,
  kiosk: 'kiosk-a',
  key: '0123456789ABCDEF',
  centre: 'Центр',
  timeZone: 'Asia/Yekaterinburg',
  appVersion: '1.0.0',
  number: 3,
  why: 'nightly',
  day: '2026-11-26',
  fromSeq: 1,
  toSeq: 20,
  days: { from: '2026-11-26', to: '2026-11-26' },
  events: 20,
  missing: [],
  waiting: 0,
  history: null,
  previous: null,
};
