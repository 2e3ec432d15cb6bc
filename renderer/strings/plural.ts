const rules = new Intl.PluralRules('ru');

/** Russian number with its noun: `plural(3, 'человек', 'человека', 'человек')` → «3 человека» with a no-break space. */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = { one, few, many, other: few, zero: many, two: few }[rules.select(count)];
  return `${count}\u00A0${form}`;
}

export const people = (count: number): string => plural(count, 'человек', 'человека', 'человек');
/** «ждёт 1 человек», «ждут 2 человека», «ждёт 21 человек». */
export const peopleWait = (count: number): string => `${rules.select(count) === 'one' ? 'ждёт' : 'ждут'} ${people(count)}`;
/** «Осталась 21 секунда», «Осталось 20 секунд». */
export const secondsLeft = (count: number): string =>
  `${rules.select(count) === 'one' ? 'Осталась' : 'Осталось'} ${plural(count, 'секунда', 'секунды', 'секунд')}`;
/** How long: «1 минуту», «2 минуты». */
export const forMinutes = (count: number): string => plural(count, 'минуту', 'минуты', 'минут');
/** How long, to the second: «2 минуты», «90 секунд». */
export const forLong = (seconds: number): string =>
  seconds % 60 === 0 ? forMinutes(seconds / 60) : plural(seconds, 'секунду', 'секунды', 'секунд');
/** After «около», «через»: «15 минут», «21 минуты». */
export const aboutMinutes = (count: number): string => plural(count, 'минуты', 'минут', 'минут');
