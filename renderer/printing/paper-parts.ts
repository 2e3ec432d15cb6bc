/** Small drawn parts of paper documents: vectors, so that no face needs the glyph. Sizes in points. */
import type { Column, Content } from 'pdfmake/interfaces';

const HAIRLINE_PT = 0.75;
const OUTLINE_PT = 1.1;
/** Average advance of Golos Regular with some reserve, in em: decides one column or two. */
const LETTER_EM = 0.62;

/** A thin line across the sheet with air above and below. */
export function rule(width: number, gap: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: HAIRLINE_PT }], margin: [0, gap, 0, gap] };
}

/** «◦»: would like to talk in a separate room. Neutral to everyone else in the hall. */
export function privateRoomMark(textPt: number): Column {
  const radius = textPt * 0.7;
  const centre = { type: 'ellipse', x: radius + 1, y: radius + 1, lineWidth: OUTLINE_PT } as const;
  return {
    width: 'auto',
    canvas: [
      { ...centre, r1: radius, r2: radius },
      { ...centre, r1: radius * 0.35, r2: radius * 0.35 },
    ],
  };
}

/** «П»: asked to be let forward and will show a paper. */
export function priorityMark(textPt: number, letter: string): Column {
  const side = textPt * 1.4;
  return {
    width: side + 2,
    stack: [
      { canvas: [{ type: 'rect', x: 1, y: 1, w: side, h: side, r: side / 4, lineWidth: OUTLINE_PT }] },
      { text: letter, bold: true, lineHeight: 1, alignment: 'center', relativePosition: { x: 0, y: 1 - textPt * 1.36 } },
    ],
  };
}

/** Empty boxes to tick by hand, in two columns when every label is short enough. */
export function tickList(labels: readonly string[], width: number, textPt: number): Content {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const boxed = textPt * 1.7;
  const columns = longest * textPt * LETTER_EM + boxed <= width / 2 && labels.length > 1 ? 2 : 1;
  const perColumn = Math.ceil(labels.length / columns);
  const lists = Array.from({ length: columns }, (_, index) => labels.slice(index * perColumn, (index + 1) * perColumn));
  return { columns: lists.map((list) => ({ width: '*', stack: list.map((label) => tickBox(label, textPt)) })) };
}

function tickBox(label: string, textPt: number): Content {
  const side = textPt * 0.95;
  return {
    columns: [
      {
        width: textPt * 1.7,
        canvas: [{ type: 'rect', x: 0.6, y: textPt * 0.16, w: side, h: side, r: side / 6, lineWidth: OUTLINE_PT }],
      },
      { width: '*', text: label },
    ],
    margin: [0, textPt * 0.16, 0, textPt * 0.16],
  };
}
