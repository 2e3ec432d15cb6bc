/** One topic on one sheet: the words of the screen, boxes to tick, the day of its facts. */
import type { Content } from 'pdfmake/interfaces';
import type { Paper } from '#shared/printing/printer.ts';
import { joinParts } from '#shared/services/fact-lines.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import { services, type SheetTexts } from '../../strings/services.ts';
import { contentWidthPt, paperDocument, type PaperDocument } from '../paper-document.ts';
import { rule, tickList } from '../paper-parts.ts';
import { numbered, paragraph, runIn, section, sheetScale, sheetTitle, type PaperLine, type SheetScale } from './sheet-parts.ts';

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
  const scale = sheetScale(paper, linesOf(data));
  const width = contentWidthPt(paper);
  const paragraphs = (lines: readonly PaperLine[]): Content[] => lines.map((line) => paragraph(line, scale.gap));
  return paperDocument(paper, texts.topicTitle, scale.text, [
    sheetTitle(data.title, scale),
    { ...paragraph(data.brief, scale.gap), fontSize: scale.head },
    ...runIn(texts.who, data.who, scale),
    ...section(texts.steps, numbered(paragraphs(data.steps), scale), scale),
    ...section(
      texts.papers,
      [
        tickList(
          data.papers.map((line) => unbroken(joinParts(line))),
          width,
          scale.text,
        ),
        { text: texts.comeAnyway, margin: [0, scale.gap / 3, 0, 0] },
      ],
      scale,
    ),
    ...runIn(texts.where, data.where, scale),
    ...section(texts.time, paragraphs(data.time), scale),
    ...runIn(texts.mistake, data.mistake, scale),
    rule(width, scale.gap),
    footer(data, paper, scale, texts),
  ]);
}

function footer(data: TopicPaperData, paper: Paper, scale: SheetScale, texts: SheetTexts): Content {
  const words: Content = {
    fontSize: scale.small,
    stack: [
      ...(data.notes.length === 0 ? [] : [unbroken(data.notes.join(' '))]),
      ...(data.link === null ? [] : [`${texts.link} ${data.link.url.replace('https://', '')}`]),
      unbroken(`${texts.printed(data.date)} ${texts.noName}`),
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

function linesOf({ brief, who, steps, papers, where, time, mistake }: TopicPaperData): string[] {
  return [brief, ...who, ...steps, ...papers, ...where, ...time, ...mistake].map(joinParts);
}
