/** Figures as people read them. */
import { russianDay } from '#shared/record/service-day.ts';
import type { Period } from '#shared/reports/periods.ts';
import type { GroupFigures } from '#shared/reports/report.ts';
import { estimateOf, figureIds, type Change, type FigureId } from '#shared/reports/trend.ts';
import type { Figures } from '#shared/reports/report.ts';
import { reports as words } from '../../strings/reports.ts';

const whole = new Intl.NumberFormat('ru', { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const signedOneDigit = new Intl.NumberFormat('ru', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const signed = new Intl.NumberFormat('ru', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });

export function rounded(value: number): string {
  return whole.format(value);
}

export function tenths(value: number): string {
  return oneDigit.format(value);
}

/** An index as «84», the NPS as «+46». */
export function figureText(id: FigureId, value: number): string {
  return id === 'nps' ? signed.format(value) : whole.format(value);
}

/** Under a figure: on whom it stands, and what else its indicator is known by: T2B, CES, the mean, promoters less critics. */
export function figureLines({ index, nps, ces }: Figures, id: FigureId): readonly string[] {
  const say = words.figures;
  if (id === 'nps')
    return nps === null ? [say.tooFew] : [say.people(nps.people), say.promoters(rounded(nps.promoters), rounded(nps.critics))];
  const figure = index[id];
  if (figure === null) return [say.tooFew];
  const people = say.people(figure.people);
  if (id === 'i4') return [people, say.outOfTen(tenths(figure.mean))];
  return [people, id === 'i2' && ces !== null ? say.effort(tenths(ces.mean)) : say.topShare(rounded(figure.topShare))];
}

/** «420 оценок», «Подход 84», «Лёгкость —» where too few told; null: the group is too small to be shown. */
export function groupCells({ surveys, figures }: GroupFigures): readonly string[] | null {
  if (surveys === null) return null;
  const told = figureIds.map((id) => {
    const estimate = estimateOf(figures, id);
    return `${words.figures.short[id]} ${estimate === null ? '—' : figureText(id, estimate.value)}`;
  });
  return [words.groups.surveys(surveys), ...told];
}

/** «было 74 ± 3,0, стало 81 ± 3,1, разница +7,0, от +2,7 до +11,3» */
export function changeText(id: FigureId, { before, after, comparison }: Change): string {
  const say = words.compare;
  const parts = [
    ...(before === null ? [] : [say.was(figureText(id, before.value), tenths(before.margin))]),
    ...(after === null ? [] : [say.is(figureText(id, after.value), tenths(after.margin))]),
  ];
  if (comparison.verdict !== 'too-few') {
    const [change, from, to] = [comparison.change, comparison.from, comparison.to].map((value) => signedOneDigit.format(value));
    parts.push(say.change(change ?? '', from ?? '', to ?? ''));
  }
  return parts.join(', ');
}

/** Under a line: «07.09» and «29.11»; with their years, short, where these differ: a year of weeks would read as one week. */
export function endsText({ from, to }: Period): Period {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const text = (day: string): string => {
    const short = russianDay(day).slice(0, 5);
    return isOneYear ? short : `${short}.${day.slice(2, 4)}`;
  };
  return { from: text(from), to: text(to) };
}
