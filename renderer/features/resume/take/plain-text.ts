/** The résumé as plain text, in the order of the page: for a phone, an e-mail, a field of a site. */
import type { Resume } from '#shared/resume/resume.ts';
import { sectionsOf, type Entry, type Section } from '../../../printing/resume/sections.ts';

export function plainText(resume: Resume): string {
  const { name, wanted, contacts } = resume;
  const top = [name, wanted.join(', '), contacts.phone, contacts.email, contacts.through, contacts.place];
  const parts = [
    top.filter((line) => line !== ''),
    ...sectionsOf(resume).map((section) => [section.title.toLocaleUpperCase('ru'), ...linesOf(section)]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll('\u00A0', ' ');
}

function linesOf(section: Section): readonly string[] {
  switch (section.kind) {
    case 'entries':
      return [...section.entries.flatMap(entryLines), ...(section.note === '' ? [] : [section.note])];
    case 'list':
      return section.items.map((item) => `- ${item}`);
    case 'facts':
      return section.facts.map(({ label, text }) => `${label}: ${text}`);
    case 'text':
      return [section.text];
  }
}

function entryLines({ years, title, text, points }: Entry): readonly string[] {
  return [[years, title, text].filter((part) => part !== '').join(', '), ...points.map((point) => `- ${point}`)];
}

/** Cyrillic takes two bytes a letter; a code of this size is read by a phone from an arm's length (version 14 of 40). */
export const MOST_BYTES_A_CODE = 450;

/** The text in as few codes as stay readable, cut between lines, a line only where it is longer than a code. */
export function codeTexts(text: string, mostBytes = MOST_BYTES_A_CODE): readonly string[] {
  const codes: string[] = [];
  let now = '';
  for (const line of text
    .trim()
    .split('\n')
    .flatMap((one) => cut(one, mostBytes))) {
    const longer = now === '' ? line : `${now}\n${line}`;
    if (bytesOf(longer) > mostBytes) {
      codes.push(now);
      now = line;
    } else now = longer;
  }
  return [...codes, now].map((code) => code.trim()).filter((code) => code !== '');
}

function cut(line: string, mostBytes: number): readonly string[] {
  const pieces: string[] = [''];
  for (const letter of line) {
    const last = pieces.at(-1) ?? '';
    if (bytesOf(last + letter) > mostBytes) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
