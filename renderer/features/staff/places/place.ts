import { staff as words } from '../../../strings/staff.ts';

export interface Place {
  readonly kind: keyof typeof words.settings.placeKinds;
  readonly number: number;
}

/** «зал 1», or null for none. */
export function placeOf({ kind, number }: Place): string | null {
  return kind === 'none' ? null : `${words.settings.placeKinds[kind].toLowerCase()} ${number}`;
}

/** Reads back what `placeOf` wrote; a text written by hand in the settings file starts as «Нет» and is kept until changed. */
export function readPlace(text: string | undefined): Place {
  const [, word, number] = /^(\S+) (\d+)$/.exec(text ?? '') ?? [];
  const kind = (['hall', 'window', 'room', 'floor'] as const).find(
    (key) => words.settings.placeKinds[key].toLowerCase() === word,
  );
  return kind === undefined ? { kind: 'none', number: 1 } : { kind, number: Number(number) };
}
