/** What poppler reads in a résumé's PDF, as programs that sort résumés do, held against what was told. */
import type { Resume } from '#shared/resume/resume.ts';
import { sectionsOf } from '../../../renderer/printing/resume/sections.ts';
import { resumePaper } from '../../../renderer/strings/resume/paper.ts';
import { poppler } from '../printing/paper-in-node.ts';

/** How to reach somebody stands among the first letters. */
const TOP_LETTERS = 250;

/** In the order of the file, as a parser reads it; no-break spaces as spaces. */
export function linesOf(pdf: Uint8Array): readonly string[] {
  return poppler('pdftotext', pdf, ['-raw'], ['-'])
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .split('\n')
    .map((line) => line.trim());
}

export function pagesOf(pdf: Uint8Array): number {
  return Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', pdf))?.[1]);
}

/** @returns what the paper says too much, too little, or in another order than it should; nothing where it is right */
export function faultsOn(pdf: Uint8Array, resume: Resume): readonly string[] {
  const lines = linesOf(pdf);
  const told = wordsOf(lines.join(' '));
  const chosen = wordsChosen(resume, pagesOf(pdf));
  return [
    ...without(chosen, told).map((word) => `is missing: ${word}`),
    ...without(told, chosen).map((word) => `was never told: ${word}`),
    ...tornLines(lines.join(' '), resume).map((line) => `is torn: ${line}`),
    ...orderFaults(lines.join(' '), resume),
  ];
}

/** Each duty, skill, place stands there whole. */
function tornLines(text: string, resume: Resume): readonly string[] {
  const parts = sectionsOf(resume).flatMap((section) => {
    if (section.kind === 'list') return section.items;
    if (section.kind === 'facts') return section.facts.map((fact) => fact.text);
    if (section.kind === 'text') return [section.text];
    return [section.note, ...section.entries.flatMap((entry) => [entry.title, entry.text, ...entry.points])];
  });
  return parts.filter((part) => !joined(text).includes(joined(part)));
}

/** A line may end behind a hyphen. */
function joined(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll('- ', '-');
}

/** Who, then how to reach them, then the sections under their own headings, jobs with their years, newest first. */
function orderFaults(text: string, resume: Resume): readonly string[] {
  const { name, contacts, jobs, layout } = resume;
  const titles = sectionsOf(resume).map(({ title }) => title);
  const places = titles.map((title) => text.indexOf(title));
  const first = layout === 'by-years' && jobs.length > 0 ? 'Опыт работы' : 'Умения';
  const work = text.slice(text.indexOf('Опыт работы'));
  const spans = [...work.matchAll(/\d{4}(?:–\d{4}| – сейчас)/g)].map(([span]) => span).slice(0, jobs.length);
  const years = jobs.map(({ from, to }) => resumePaper.years(from, to));
  return [
    ...(text.startsWith(name) ? [] : ['the name is not the first word']),
    ...(text.indexOf(contacts.phone) < TOP_LETTERS ? [] : ['the telephone stands too low']),
    ...(places.every((place, index) => place > (places[index - 1] ?? 0)) ? [] : [`headings: ${titles.join(', ')}`]),
    ...(titles[0] === first ? [] : [`begins with «${titles[0] ?? ''}»`]),
    ...(spans.join() === years.join() ? [] : [`years: ${spans.join()} instead of ${years.join()}`]),
    ...jobs
      .map(({ title, from, to }) => [title, resumePaper.years(from, to)] as const)
      .filter(([title, span]) => !work.includes(`${span} ${title}`) && !work.includes(`${title} ${span}`))
      .map(([title, span]) => `${title} stands apart from ${span}`),
  ];
}

/** Every word that may stand on the paper, from what was chosen and from our own labels. */
function wordsChosen(resume: Resume, pages: number): readonly string[] {
  const { name, wanted, contacts } = resume;
  const isReached = contacts.phone !== '' || contacts.email !== '' || contacts.through !== '';
  const top = [name === '' ? resumePaper.nameToWrite : name, ...wanted, ...Object.values(contacts)];
  const blank = isReached ? [] : [resumePaper.phoneToWrite];
  const rest = sectionsOf(resume).flatMap((section) => {
    if (section.kind === 'entries')
      return [
        section.title,
        section.note,
        ...section.entries.flatMap(({ years, title, text, points }) => [years, title, text, ...points]),
      ];
    if (section.kind === 'list') return [section.title, ...section.items];
    if (section.kind === 'facts') return [section.title, ...section.facts.flatMap(({ label, text }) => [label, text])];
    return [section.title, section.text];
  });
  const numbers = pages === 1 ? [] : Array.from({ length: pages }, (_, index) => `Страница ${index + 1} из ${pages}`);
  return [...top, ...blank, ...rest, ...numbers].flatMap(wordsOf);
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('ru').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Each word as often as it stands there more. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
