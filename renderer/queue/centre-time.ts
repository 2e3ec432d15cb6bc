/** Clock texts in the centre's own zone, whatever the machine's is. @param at milliseconds since 1970 UTC */
export function centreDate(at: number, timeZone: string): string {
  return formatIn(timeZone, 'date').format(at);
}

export function centreTime(at: number, timeZone: string): string {
  return formatIn(timeZone, 'time').format(at);
}

const shapes = {
  date: { day: '2-digit', month: '2-digit', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A formatter takes longer to make than a whole list to format. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${shape} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat('ru', { timeZone, ...shapes[shape] });
  formats.set(key, format);
  return format;
}
