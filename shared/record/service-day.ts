/**
 * Days and hours as the centre's wall clock shows them, whatever zone the machine itself is set to. A day taken from UTC breaks
 * every ticket given around UTC midnight (bcgov/queue-management#626).
 */
interface ZonedTime {
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

/** Making a formatter costs about 50 times as much as using one, and a browser's first one a hundred times as much again. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * @param at milliseconds since 1970 UTC
 * @param timeZone IANA name of the centre's zone
 * @returns `YYYY-MM-DD`
 */
export function serviceDay(at: number, timeZone: string): string {
  return zoned(at, timeZone).day;
}

/** @param day `YYYY-MM-DD`; @returns «23.11.2026» */
export function russianDay(day: string): string {
  return day.split('-').toReversed().join('.');
}

/**
 * @param at milliseconds since 1970 UTC
 * @param timeZone IANA name of the centre's zone
 * @returns 0…23
 */
export function hourOf(at: number, timeZone: string): number {
  return zoned(at, timeZone).hour;
}

/**
 * @param at milliseconds since 1970 UTC
 * @param timeZone IANA name of the centre's zone
 * @returns day, hour and minute as the clock on the wall shows them
 */
export function wallClock(at: number, timeZone: string): ZonedTime {
  return zoned(at, timeZone);
}

/** By Temporal, where there is one: browsers know it, Node does from version 26 on. */
function zoned(at: number, timeZone: string): ZonedTime {
  if (typeof Temporal === 'undefined') return zonedByIntl(at, timeZone);
  const clock = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(timeZone);
  return { day: clock.toPlainDate().toString(), hour: clock.hour, minute: clock.minute };
}

function zonedByIntl(at: number, timeZone: string): ZonedTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(at)) parts[type] = value;
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return { day: `${year.padStart(4, '0')}-${month}-${day}`, hour: Number(hour), minute: Number(minute) };
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const options = {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const made = new Intl.DateTimeFormat('en-US', options);
  formatters.set(timeZone, made);
  return made;
}
