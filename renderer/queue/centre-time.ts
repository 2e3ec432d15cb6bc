/** Clock texts in the centre's own zone, whatever the machine's is. @param at milliseconds since 1970 UTC */
export function centreDate(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('ru', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(at);
}

export function centreTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('ru', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
}
