/**
 * What fitted last time. The same blocks in the same room need no second measuring, and measuring is most of the time between a touch
 * and the next screen on a slow kiosk. Nothing that anybody said is kept: a salted hash, and where pages break.
 */
import type { Page } from './break-pages.ts';
import type { Fit, Places } from './fit.ts';
import { mark } from './mark.ts';

/** Screens a day shows again and again; what was not shown for longest goes first. */
const MOST_REMEMBERED = 150;

/** What `fit` writes on the frame. */
const MARKS = ['data-density', 'data-snug', 'data-spares', 'data-paged', 'data-below'] as const;

interface Remembered {
  readonly marks: readonly (string | null)[];
  /** Blocks as positions among all elements of the content. */
  readonly positions: readonly number[];
  readonly pages: readonly Page[];
  /** Sizes there were with the first page shown: told apart from these, it has to be measured anew. */
  readonly sizes: string;
}

const remembered = new Map<string, Remembered>();
const salt = Math.random().toString(36);

/**
 * What the layout of the blocks depends on apart from sizes, as a short mark: they themselves, and the words around them (the rest of
 * what stands around them shows in the size of their area). To be asked while every block is shown.
 */
export function layoutKey({ frame, content }: Places): string {
  return hash(`${salt}${shell(document.documentElement)}|${shell(frame)}|${frame.textContent}|${content.innerHTML}`);
}

function shell(element: Element): string {
  const own = [...element.attributes].filter(({ name }) => !MARKS.some((one) => one === name));
  return own.map(({ name, value }) => `${name}=${value}`).join(' ');
}

/** @param sizes as they are with the first page shown */
export function remember(key: string, { frame, content }: Places, { blocks, pages }: Fit, sizes: string): void {
  const all = new Map([...content.querySelectorAll('*')].map((element, position) => [element, position]));
  remembered.delete(key);
  remembered.set(key, {
    marks: MARKS.map((name) => frame.getAttribute(name)),
    positions: blocks.map((block) => all.get(block) ?? -1),
    pages,
    sizes,
  });
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}

/** Puts the frame as it was then. @returns nothing when it was never fitted, or when the blocks are not those */
export function recall(key: string, { frame, content }: Places): (Fit & { readonly sizes: string }) | undefined {
  const known = remembered.get(key);
  if (known === undefined) return undefined;
  remembered.delete(key);
  remembered.set(key, known);
  const all = content.querySelectorAll<HTMLElement>('*');
  const blocks = known.positions.flatMap((position) => all[position] ?? []);
  if (blocks.length !== known.positions.length) return undefined;
  for (const [index, name] of MARKS.entries()) mark(frame, name, known.marks[index] ?? null);
  return { blocks, pages: known.pages, sizes: known.sizes };
}

/** When the letters change their shape. */
export function forgetFits(): void {
  remembered.clear();
}

/** FNV-1a (Fowler, Noll, Vo) and the length; the sizes that are compared afterwards tell the rest apart. */
function hash(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ (text.codePointAt(index) ?? 0), 0x01_00_01_93);
  return `${text.length} ${sum}`;
}
