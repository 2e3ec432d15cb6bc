/** «С цветом»: a quiet accent. Headings stand at the left in the house's teal, what they head beside them. Good in grey, too. */
import type { Content } from 'pdfmake/interfaces';
import type { Resume } from '#shared/resume/resume.ts';
import type { ResumePaperTexts } from '../../strings/resume/paper.ts';
import { PT_PER_MM } from '../paper-document.ts';
import { contactLines, nameSize, penLine, points, sideBySide, SOFT_INK, titleLines, unbroken, widthOf } from './resume-parts.ts';
import type { ResumeScale } from './scale.ts';
import { listed, type Entry, type Section } from './sections.ts';

/** look: teal; on white 10 : 1, and dark enough for a printer without colour. */
const ACCENT = '#0A484E';
const BAR = { widthPt: 30 * PT_PER_MM, heightPt: 3.2 };
/** «удостоверения» in bold, in em of the text. */
const HEADINGS_EM = 9.4;
const GAP_EM = 1.4;
/** «2024 – сейчас» */
const SHORT_YEARS_EM = 8;

export function accentDesign(
  resume: Resume,
  sections: readonly Section[],
  scale: ResumeScale,
  texts: ResumePaperTexts,
): Content[] {
  return [
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: BAR.widthPt, h: BAR.heightPt, color: ACCENT }],
      margin: [0, 0, 0, scale.text],
    },
    resume.name === ''
      ? penLine(texts.nameToWrite, 110 * PT_PER_MM, scale)
      : {
          text: unbroken(resume.name),
          fontSize: nameSize(resume, scale),
          bold: true,
          lineHeight: 1.02,
          color: ACCENT,
          characterSpacing: -0.2,
        },
    {
      text: unbroken(listed(resume.wanted)),
      fontSize: scale.wanted,
      bold: true,
      margin: [0, scale.text * 0.5, 0, scale.text * 0.5],
    },
    ...contactLines(resume, scale, texts),
    ...sections.flatMap((section, index) => sectionContent(section, scale, index === 0 ? scale.entryGap : 0)),
  ];
}

/** Each row is the two columns again, so that a heading always stands beside its first row, on the same page. */
function sectionContent(section: Section, scale: ResumeScale, above: number): Content[] {
  return rowsOf(section, scale).map((row, index): Content => ({
    ...sideBySide(
      { text: index === 0 ? section.title : '', bold: true, color: ACCENT },
      scale.text * HEADINGS_EM,
      { stack: [row] },
      widthOf(scale),
      scale.text * GAP_EM,
    ),
    margin: [0, index === 0 ? scale.sectionGap + above : 0, 0, 0],
    unbreakable: true,
  }));
}

function rowsOf(section: Section, scale: ResumeScale): Content[] {
  switch (section.kind) {
    case 'entries': {
      const entries = section.entries.map((entry, index) => entryRow(entry, scale, index, section.isShort));
      const gap = entries.length === 0 ? 0 : scale.entryGap;
      return section.note === '' ? entries : [...entries, { text: unbroken(section.note), margin: [0, gap, 0, 0] }];
    }
    case 'list':
      return [points(section.items, scale, ACCENT, rightWidth(scale), true)];
    case 'facts':
      return section.facts.map(({ label, text }, index) => ({
        text: [{ text: `${label}: `, color: SOFT_INK }, unbroken(text)],
        margin: [0, index === 0 ? 0 : scale.pointGap, 0, 0],
      }));
    case 'text':
      return [{ text: unbroken(section.text) }];
  }
}

function entryRow(entry: Entry, scale: ResumeScale, index: number, isShort: boolean): Content {
  const { years, title, text, points: duties } = entry;
  if (isShort) return shortRow(entry, scale, index);
  const where = [years, text].filter((part) => part !== '').join('   ·   ');
  return {
    stack: [
      { text: unbroken(title), bold: true },
      ...(where === '' ? [] : [{ text: unbroken(where), color: SOFT_INK }]),
      ...(duties.length === 0 ? [] : [points(duties, scale, ACCENT, rightWidth(scale))]),
    ],
    margin: [0, index === 0 ? 0 : scale.entryGap, 0, 0],
  };
}

/** Years first, as in a list. */
function shortRow({ years, title, text }: Entry, scale: ResumeScale, index: number): Content {
  const what = { stack: titleLines(title, text, true) };
  const row =
    years === '' ? what : sideBySide({ text: years, color: SOFT_INK }, scale.text * SHORT_YEARS_EM, what, rightWidth(scale));
  return { stack: [row], margin: [0, index === 0 ? 0 : scale.pointGap, 0, 0] };
}

function rightWidth(scale: ResumeScale): number {
  return widthOf(scale) - scale.text * (HEADINGS_EM + GAP_EM);
}
