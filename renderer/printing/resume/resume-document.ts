/** A résumé as pdfmake definitions: two designs, two layouts, from roomy to tight. Pure; nothing of it is kept (U-27). */
import type { Content } from 'pdfmake/interfaces';
import type { Resume } from '#shared/resume/resume.ts';
import { resumePaper, type ResumePaperTexts } from '../../strings/resume/paper.ts';
import { FACE, PT_PER_MM, type PaperDocument, type PaperDrafts } from '../paper-document.ts';
import { accentDesign } from './accent-design.ts';
import { plainDesign } from './plain-design.ts';
import { resumeScales, type ResumeScale } from './scale.ts';
import { sectionsOf } from './sections.ts';

export type Design = 'plain' | 'accent';
export const designs: readonly Design[] = ['plain', 'accent'];

const drawn = { plain: plainDesign, accent: accentDesign } as const;

export function resumeDrafts(resume: Resume, design: Design, texts: ResumePaperTexts = resumePaper): PaperDrafts {
  const sections = sectionsOf(resume, texts);
  return {
    drafts: resumeScales.map((scale) => sheet(scale, drawn[design](resume, sections, scale, texts), texts)),
    pageWords: texts.page,
  };
}

/** A4 on whatever paper the kiosk has: nobody takes a résumé to an employer on a roll. */
function sheet(scale: ResumeScale, content: Content[], texts: ResumePaperTexts): PaperDocument {
  const { side, top, bottom } = scale.marginMm;
  return {
    pageSize: 'A4',
    pageMargins: [side * PT_PER_MM, top * PT_PER_MM, side * PT_PER_MM, bottom * PT_PER_MM],
    info: { title: texts.documentTitle, creator: 'Первый шаг', producer: 'Первый шаг' },
    language: 'ru',
    displayTitle: true,
    compress: true,
    defaultStyle: { font: FACE, fontSize: scale.text, lineHeight: scale.lineHeight, color: '#000000' },
    content,
  };
}
