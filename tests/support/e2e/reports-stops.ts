/** A walk past the reports of a kiosk that many people have rated; starts inside the staff area. */
import type { Stop } from './stops.ts';

/** By hour is drawn as by purpose, the kiosk's work as the reasons. */
const parts = ['По неделям', 'Было и стало', 'Причины', 'По темам'] as const;

export const reportsStops: readonly Stop[] = [
  {
    name: 'reports',
    reach: async ({ staff }) => {
      await staff.taps('Отчёты');
      await staff.pagesTo('Квартал');
      await staff.taps('Квартал');
    },
  },
  ...parts.map((part, index): Stop => ({
    name: `report-${index + 1}`,
    reach: async ({ staff }) => {
      if (index > 0) await staff.taps('Назад');
      await staff.pagesTo(part);
      await staff.taps(part);
      await staff.seesScreen(part);
    },
  })),
];
