/** Names a ticket's print job the same way before and after a restart. @param attempt counts from 1 */
export function jobKeyOf(ticketId: string, attempt: number): string {
  return `ticket-${ticketId}-${attempt}`;
}
