/** Words that the schemas of all content files share. */
import * as z from 'zod/mini';

/** Ids that are named elsewhere: short, lower-case, no personal data. */
export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'только латинские строчные буквы, цифры и дефис, до 40 знаков'));

/** A text of one line, at most so many characters. */
export const line = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** A calendar day of the centre, `YYYY-MM-DD`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'день пишут так: 2026-02-01'));

/** Facts are grouped by dots: `benefit.min`. */
export const factId = z
  .string()
  .check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'латинские буквы и цифры, между ними точка или дефис'), z.maxLength(60));

/** The only addresses that may stand in content: a phone opens them, the kiosk never does. */
export const webAddress = z
  .string()
  .check(
    z.regex(/^https:\/\/[a-z0-9.-]+(\/[\w./-]*)?$/, 'адрес начинается с https://, в нём нет пробелов и знаков ? # %'),
    z.maxLength(120),
  );

/** Places of what stands a second time in a list where each may stand once. */
export function repeated(values: readonly string[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) === index ? [] : [index]));
}

/** Every file says for which reader it was written. */
export const format = z.literal(1);
