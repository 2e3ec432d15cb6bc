/** «Мой маршрут» on one sheet: up to five first steps with a box each, where to go, what to take. */
import type { Content } from 'pdfmake/interfaces';
import type { Paper } from '#shared/printing/printer.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import { services, type SheetTexts } from '../../strings/services.ts';
import { contentWidthPt, paperDocument, type PaperDocument } from '../paper-document.ts';
import { rule, tickList } from '../paper-parts.ts';
import { section, sheetScale, sheetTitle } from './sheet-parts.ts';

export interface RoutePaperStep {
  readonly text: string;
  /** «Социальный фонд», then what is known of it: address, telephone, hours; or that staff will tell. */
  readonly place: readonly string[];
}

/** No name, and not why these steps: only what to do (D-4). */
export interface RoutePaperData {
  readonly steps: readonly RoutePaperStep[];
  readonly papers: readonly string[];
  readonly date: string;
  readonly centreName: string;
}

export function routeDocument(data: RoutePaperData, paper: Paper, texts: SheetTexts = services.paper): PaperDocument {
  const scale = sheetScale(paper, [...data.steps.flatMap(({ text, place }) => [text, ...place]), ...data.papers]);
  const width = contentWidthPt(paper);
  return paperDocument(paper, texts.routeTitle, scale.text, [
    sheetTitle(texts.routeHeading, scale),
    { text: texts.routeLead, margin: [0, 0, 0, scale.gap] },
    ...data.steps.map((step, index): Content => ({
      columns: [
        { width: scale.head * 1.9, stack: [tickList([''], scale.head * 1.9, scale.head)] },
        {
          width: '*',
          stack: [
            { text: unbroken(`${index + 1}. ${step.text}`), bold: true, fontSize: scale.head },
            ...step.place.map((line) => ({ text: unbroken(line) })),
          ],
        },
      ],
      margin: [0, 0, 0, scale.gap],
    })),
    ...section(
      texts.papers,
      data.papers.length === 0 ? [] : [tickList(data.papers.map(unbroken), width, scale.text), texts.comeAnyway],
      scale,
    ),
    rule(width, scale.gap),
    {
      fontSize: scale.small,
      stack: [unbroken(`${texts.printed(data.date)} ${texts.noName}`), ...(data.centreName === '' ? [] : [data.centreName])],
    },
  ]);
}
