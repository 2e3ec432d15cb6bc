/**
 * The key that opens the staff area after a lock-out (L-15). Digits only, so that it is typed on the same pad as the PIN:
 * 20 digits are 66 bits, which nobody guesses at one scrypt each.
 */
import { randomInt } from 'node:crypto';

const GROUPS = 4;
const DIGITS_A_GROUP = 5;

/** @returns `01234-56789-01234-56789` */
export function newServiceKey(): string {
  return Array.from({ length: GROUPS }, newGroup).join('-');
}

function newGroup(): string {
  return String(randomInt(10 ** DIGITS_A_GROUP)).padStart(DIGITS_A_GROUP, '0');
}

/** The same key however it was typed: dashes and spaces do not count. */
export function plainServiceKey(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '');
}
