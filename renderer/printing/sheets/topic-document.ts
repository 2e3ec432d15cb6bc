/** One topic on one sheet: the words of the screen, boxes to tick, the day of its facts. */
import type { Content } from 'pdfmake/interfaces';
import type { Paper } from '#shared/printing/printer.ts';
import { joinParts } from '#shared/services/fact-lines.ts';
import { services, type SheetTexts } from '../strings/services.ts';
import { contentWidthPt, paperDocument, type PaperDocument } from './paper-document.ts';
import { rule, tickList } from './paper-parts.ts';
import { numbered, paragraph, section, sheetScales, type PaperLine } from './sheet-parts.ts';

/** Nothing of a person may ever be a field here (D-4): the sheet is the same for everybody. */
export interface TopicPaperData {
  readonly title: string;
  readonly brief: PaperLine;
  readonly who: readonly PaperLine[];
  readonly steps: readonly PaperLine[];
  readonly papers: readonly PaperLine[];
  readonly where: readonly PaperLine[];
  readonly time: readonly PaperLine[];
  readonly mistake: readonly PaperLine[];
  /** «Сведения на 01.02.2026.», «Порядок и бумаги уточнит сотрудник.» */
  readonly notes: readonly string[];
  readonly link: { readonly title: string; readonly url: string } | null;
  /** «23.11.2026» in the centre's time zone. */
  readonly date: string;
  readonly centreName: string;
}

/** A phone reads it from 20 cm. */
const CODE_PT = 78;

export function topicDocument(data: TopicPaperData, paper: Paper, texts: SheetTexts = services.paper): PaperDocument {
  const scale = sheetScales[paper];
  const width = contentWidthPt(paper);
  const paragraphs = (lines: readonly PaperLine[]): Content[] => lines.map((line) => paragraph(line, scale.gap));
  return paperDocument(paper, texts.topicTitle, scale.text, [
    { text: data.title, bold: true, fontSize: scale.title, lineHeight: 1.1, margin: [0, 0, 0, scale.gap / 2] },
    { ...paragraph(data.brief, scale.gap), fontSize: scale.head },
    ...section(texts.who, paragraphs(data.who), scale),
    ...section(texts.steps, numbered(paragraphs(data.steps), scale), scale),
    ...section(
      texts.papers,
      [tickList(data.papers.map(joinParts), width, scale.text), { text: texts.comeAnyway, margin: [0, scale.gap / 3, 0, 0] }],
      scale,
    ),
    ...section(texts.where, paragraphs(data.where), scale),
    ...section(texts.time, paragraphs(data.time), scale),
    ...section(texts.mistake, paragraphs(data.mistake), scale),
    rule(width, scale.gap),
    footer(data, paper, texts),
  ]);
}

function footer(data: TopicPaperData, paper: Paper, texts: SheetTexts): Content {
  const scale = sheetScales[paper];
  const words: Content = {
    fontSize: scale.small,
    stack: [
      ...data.notes,
      ...(data.link === null ? [] : [`${texts.link} ${data.link.url.replace('https://', '')}`]),
      `${texts.printed(data.date)} ${texts.noName}`,
      ...(data.centreName === '' ? [] : [data.centreName]),
    ],
  };
  if (data.link === null) return words;
  const code: Content = { qr: data.link.url, fit: CODE_PT, eccLevel: 'M' };
  if (paper === 'roll-80') return [words, { ...code, margin: [0, scale.gap, 0, 0] }];
  return {
    columns: [
      { width: '*', stack: [words] },
      { width: CODE_PT, stack: [code] },
    ],
    columnGap: scale.gap,
  };
}
