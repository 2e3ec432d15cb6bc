import { describe, expect, it } from 'vitest';
import { contentWidthPt, MIN_TEXT_PT, PT_PER_MM } from '../../../renderer/printing/paper-document.ts';
import { ticketDocument, type TicketPaperData } from '../../../renderer/printing/ticket-document.ts';
import { paperTexts } from '../../../renderer/strings/paper.ts';
import { hasPoppler, makePdfInNode, poppler, ticketOnPaper } from '../../support/printing/paper-in-node.ts';

if (!hasPoppler)
  console.log('skipped: what stands on the printed ticket (pdftotext is not installed: apt-get install poppler-utils)');

const pdf = (data: TicketPaperData, paper: 'roll-80' | 'a4' = 'roll-80') =>
  makePdfInNode(ticketDocument(data, paper, paperTexts.ticket));

/** Lines as a reader sees them: no-break and repeated spaces count as one. */
function lines(bytes: Uint8Array): string[] {
  const text = poppler('pdftotext', bytes, ['-layout'], ['-']);
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[\s\u00A0\f]+/g, ' ').trim())
    .filter((line) => line !== '');
}

const longest: TicketPaperData = {
  ...ticketOnPaper,
  label: 'Щ\u00A01060',
  place: 'зал 2, второй этаж, у окна «Справки № 14», места справа — 5',
  ahead: 121,
  waitMinutes: 180,
  documents: {
    needed: ['паспорт', 'СНИЛС', 'счёт или карта', 'бумага от врача, ИПРА', 'документы об учёбе и др.'],
    useful: ['трудовая', 'водительские права', 'военный билет', 'свидетельства детей', 'диплом', 'ИНН', 'полис'],
  },
  hasPrivateRoomMark: true,
  hasPriorityMark: true,
  centreName: 'Областное казённое учреждение «Центр занятости населения города Челябинска», отдел «Калининский» № 7',
};

describe.skipIf(!hasPoppler)('a ticket on paper', () => {
  it('says exactly what the visitor needs, and nothing else', async () => {
    expect(lines(await pdf(ticketOnPaper))).toEqual([
      'Талон',
      'Д 047',
      'Пройдите:',
      'зал 1, места слева',
      'Вас позовут по номеру.',
      'Перед вами Ждать',
      '3 человека около 15 минут',
      'Пока ждёте: зарядка — у окна,',
      'вода — справа.',
      'Возьмите с собой:',
      'паспорт СНИЛС',
      'Чего-то нет? Всё равно идите.',
      '23.11.2026 10:42',
      'Имя на талоне не нужно.',
      'Кадровый центр «Работа России»',
    ]);
  });

  it('leaves out what is not known instead of guessing', async () => {
    const bare = {
      ...ticketOnPaper,
      place: null,
      ahead: 0,
      waitMinutes: null,
      waitingNote: '',
      documents: { needed: [], useful: [] },
      centreName: '',
    };
    expect(lines(await pdf(bare))).toEqual([
      'Талон',
      'Д 047',
      'Вас позовут по номеру.',
      'Перед вами',
      'никого',
      '23.11.2026 10:42',
      'Имя на талоне не нужно.',
    ]);
  });

  it('keeps «ё № « » —» of settings and content, on both papers', async () => {
    for (const paper of ['roll-80', 'a4'] as const) {
      const text = lines(await pdf(longest, paper)).join(' ');
      expect(text).toContain('зал 2, второй этаж, у окна «Справки № 14», места справа — 5');
      expect(text).toContain('счёт или карта');
      expect(text).toContain(
        'Областное казённое учреждение «Центр занятости населения города Челябинска», отдел «Калининский» № 7',
      );
    }
  });

  it('is one page of its own length: 80 mm wide, or one A4 sheet, also at its longest', async () => {
    expect(poppler('pdfinfo', await pdf(longest, 'a4'))).toMatch(/Pages: +1\n[^]*\(A4\)/);
    const [shortHeight, longHeight] = [
      sizeMm(await pdf({ ...ticketOnPaper, documents: { needed: [], useful: [] } })),
      sizeMm(await pdf(longest)),
    ].map((size) => {
      expect(size.width).toBeCloseTo(80, 0);
      return size.height;
    });
    expect(longHeight).toBeGreaterThan((shortHeight ?? 0) + 20);
  });

  it('carries its own face, cut down to the letters used, so it looks the same on any printer', async () => {
    const bytes = await pdf(longest);
    const fonts = poppler('pdffonts', bytes).split('\n').slice(2).filter(Boolean);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+GolosText-\w+ .* yes yes yes /);
    expect(bytes.length).toBeLessThan(30 * 1024);
  });

  it('names itself without a word about the visitor', async () => {
    const info = poppler('pdfinfo', await pdf(ticketOnPaper));
    expect(info).toMatch(/Title: +Талон\n/);
    expect(info).not.toMatch(/047|Subject|Keywords|Author/);
  });
});

describe('the size of type on a ticket (A-6e)', () => {
  it.each(['roll-80', 'a4'] as const)(
    'on %s: number at least 48 pt and across most of the sheet, nothing below 10 pt',
    (paper) => {
      for (const data of [ticketOnPaper, longest]) {
        const definition = ticketDocument(data, paper, paperTexts.ticket);
        const sizes = fontSizes(definition);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(MIN_TEXT_PT);
        const number = Math.max(...sizes);
        expect(number).toBeGreaterThanOrEqual(48);
        expect(number * 2.6).toBeGreaterThan(contentWidthPt(paper) * (data === longest ? 0.65 : 0.8));
      }
    },
  );

  it('is black only: a thermal head dithers every grey', () => {
    const colours = JSON.stringify(ticketDocument(longest, 'roll-80', paperTexts.ticket)).match(/"(?:color|lineColor)":"[^"]*"/g);
    expect(new Set(colours)).toEqual(new Set(['"color":"#000000"']));
  });

  it('crosses to the worker: plain data without functions', () => {
    const definition = ticketDocument(longest, 'roll-80', paperTexts.ticket);
    expect(structuredClone(definition)).toEqual(definition);
  });
});

function sizeMm(bytes: Uint8Array): { width: number; height: number } {
  const [, width, height] = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(poppler('pdfinfo', bytes)) ?? [];
  return { width: Number(width) / PT_PER_MM, height: Number(height) / PT_PER_MM };
}

function fontSizes(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'fontSize' ? [Number(value)] : fontSizes(value)));
}
