import type { RefObject } from 'preact';
import { useAreaRoom } from '../screen/room/use-area-room.ts';

/** Twelve keys with their gaps side by side (search.css; with the gap to what is found) and four rows of them (U-31, A-7), mm. */
const KEYS_WIDE_MM = 188;
const KEYS_HIGH_MM = 61;
/** A row of what was found: a main target and its gap, mm; or two lines of text, em. */
const ROW_MM = 23;
const ROW_EM = 3.1;
/** The field above the keys, the line that counts, a readable title, em. */
const FIELD_EM = 3.6;
const COUNT_EM = 2;
const TITLE_EM = 16;
/** More than that at once helps nobody. */
const MOST_ROWS = 5;

/** Rows of results that stand on the same screen as the keys; 0 = they get a screen of their own. */
export function useSearchRoom(element: RefObject<HTMLElement | null>): number {
  return useAreaRoom(element, 'rows', 0, ({ width, height, em, mm }) => rowsIn(width, height, em, mm));
}

/** All in CSS px. */
export function rowsIn(width: number, height: number, em: number, mm: number): number {
  const row = Math.max(ROW_MM * mm, ROW_EM * em);
  const isBeside = width >= KEYS_WIDE_MM * mm + TITLE_EM * em;
  const keys = KEYS_HIGH_MM * mm + FIELD_EM * em;
  if (height < keys) return 0;
  const left = isBeside ? height : height - keys;
  const rows = Math.floor((left - COUNT_EM * em) / row);
  return rows < 2 ? 0 : Math.min(MOST_ROWS, rows);
}
