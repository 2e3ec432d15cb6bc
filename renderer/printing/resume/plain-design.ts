/** «Простой»: black only, headings over a thin line, years at the left. */
import type { Content, ContentColumns } from 'pdfmake/interfaces';
import type { Resume } from '#shared/resume/resume.ts';
import type { ResumePaperTexts } from '../../strings/resume/paper.ts';
import { PT_PER_MM } from '../paper-document.ts';
import { contactLines, nameSize, type Part, penLine, points, sideBySide, titleLines, unbroken, widthOf } from './resume-parts.ts';
import type { ResumeScale } from './scale.ts';
import { listed, type Entry, type Section } from './sections.ts';

const INK = '#000000';
const RULE_PT = 0.75;
/** «2014 – сейчас» in the largest size, in em of the text. */
const YEARS_EM = 8.2;

export function plainDesign(
  resume: Resume,
  sections: readonly Section[],
  scale: ResumeScale,
  texts: ResumePaperTexts,
): Content[] {
  return [
    resume.name === ''
      ? penLine(texts.nameToWrite, 110 * PT_PER_MM, scale)
      : { text: unbroken(resume.name), fontSize: nameSize(resume, scale), bold: true, lineHeight: 1.02, characterSpacing: -0.2 },
    {
      text: unbroken(listed(resume.wanted)),
      fontSize: scale.wanted,
      margin: [0, scale.text * 0.5, 0, scale.text * 0.5],
    },
    ...contactLines(resume, scale, texts),
    ...sections.flatMap((section) => sectionContent(section, scale)),
  ];
}

function sectionContent(section: Section, scale: ResumeScale): Content[] {
  const [first, ...rest] = rowsOf(section, scale);
  // A heading never stands alone at the foot of a page.
  return [{ stack: [heading(section.title, scale), ...(first === undefined ? [] : [first])], unbreakable: true }, ...rest];
}

function heading(title: string, scale: ResumeScale): Content {
  return {
    stack: [
      { text: title, bold: true, fontSize: scale.heading, lineHeight: 1.05 },
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: widthOf(scale), y2: 0, lineWidth: RULE_PT }],
        margin: [0, scale.text * 0.1, 0, scale.text * 0.45],
      },
    ],
    margin: [0, scale.sectionGap, 0, 0],
  };
}

function rowsOf(section: Section, scale: ResumeScale): Content[] {
  switch (section.kind) {
    case 'entries':
      return [
        ...section.entries.map((entry, index) => entryRow(entry, scale, index, section.isShort)),
        ...(section.note === '' ? [] : [noteRow(section, scale)]),
      ];
    case 'list':
      return [points(section.items, scale, INK, widthOf(scale), true)];
    case 'facts':
      return section.facts.map(({ label, text }) => ({
        ...beside({ text: label }, { text: unbroken(text) }, scale),
        margin: [0, scale.pointGap, 0, 0],
      }));
    case 'text':
      return [{ text: unbroken(section.text) }];
  }
}

function entryRow(entry: Entry, scale: ResumeScale, index: number, isShort: boolean): Content {
  const { years, title, text, points: duties } = entry;
  const duty = duties.length === 0 ? [] : [points(duties, scale, INK, widthOf(scale) - scale.text * YEARS_EM)];
  return {
    ...beside({ text: years }, { stack: [...titleLines(title, text, isShort), ...duty] }, scale),
    margin: [0, index === 0 ? 0 : isShort ? scale.pointGap : scale.entryGap, 0, 0],
    unbreakable: true,
  };
}

function noteRow({ entries, note }: Extract<Section, { kind: 'entries' }>, scale: ResumeScale): Content {
  return { text: unbroken(note), margin: [0, entries.length === 0 ? 0 : scale.entryGap, 0, 0] };
}

function beside(left: Part, right: Part, scale: ResumeScale): ContentColumns {
  return sideBySide(left, scale.text * YEARS_EM, right, widthOf(scale));
}
