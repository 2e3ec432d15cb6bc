/** Every topic and every route on one sheet that can be read without glasses: what poppler finds in the real PDF. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import { routeSheet, sheetOrder } from '../../../../renderer/features/services/sheet/sheet-order.ts';
import { hasPoppler, makePdfInNode, poppler } from '../../../support/printing/paper-in-node.ts';
import { shippedContent } from '../../../support/shipped-content.ts';

/** Points: the size asked for in the issue; A-6e asks for 10. */
const LEAST_TEXT_PT = 12;
const A4_PT = 'Page size:       595.28 x 841.89 pts (A4)';
/** `PAPER_IN=folder` keeps the PDFs to look at. */
const kept = process.env['PAPER_IN'];

const at = Date.UTC(2026, 10, 23, 6);
const signal = <T>(value: T) => ({ value });

async function sheet(of: string, options: { paper?: 'a4' | 'roll-80'; day?: string } = {}) {
  const { paper = 'a4', day = '2026-11-23' } = options;
  const settings = { ...defaultSettings, printing: { ...defaultSettings.printing, paper } };
  const order = sheetOrder(
    {
      content: shippedContent,
      settings: signal(settings),
      record: { day: signal(day) },
      now: () => at,
    },
    of,
  );
  if (order === null) throw new Error(`no sheet ${of}`);
  const pdf = await makePdfInNode(order.document);
  if (kept !== undefined) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${of.replaceAll(/[:,]/g, '-')}.${paper}.pdf`), pdf);
  }
  return {
    info: poppler('pdfinfo', pdf),
    text: poppler('pdftotext', pdf, ['-layout'], ['-']).replaceAll(/\s+/g, ' '),
    lines: poppler('pdftotext', pdf, ['-layout'], ['-'])
      .split('\n')
      .map((line) => line.trim()),
    sizes: sizesIn(JSON.stringify(order.document)),
  };
}

function sizesIn(definition: string): number[] {
  return [...definition.matchAll(/"fontSize":([\d.]+)/g)].map((match) => Number(match[1]));
}

describe.skipIf(!hasPoppler)('a topic on paper', () => {
  test.each(shippedContent.topics.map((topic) => [topic.title, topic] as const))(
    '%s: one page of A4, all of it',
    async (title, topic) => {
      const { info, text, sizes } = await sheet(topic.id);
      expect(info).toMatch(/Pages:\s+1\n/);
      expect(info).toContain(A4_PT);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT_PT);
      for (const [number, step] of topic.sections.steps.entries()) {
        const first = step[0]?.kind === 'text' ? step[0].text.split(' ').slice(0, 2).join(' ') : '';
        expect(text).toContain(`${number + 1}. ${first}`);
      }
      for (const word of [
        title.split(' ')[0] ?? '',
        'Что взять с собой',
        'Чего-то нет? Всё равно приходите.',
        'Напечатано 23.11.2026.',
      ])
        expect(text).toContain(word);
    },
  );

  test('a sum is printed with its day; past it, with the warning', async () => {
    expect((await sheet('benefit')).text).toMatch(/от 1 863 ₽ до 15 886 ₽ в месяц\..*Сведения на 01\.02\.2026\. Порядок/);
    expect((await sheet('benefit', { day: '2027-02-01' })).text).toContain(
      'от 1 863 ₽ до 15 886 ₽ в месяц. Потом ещё три — до 6 209 ₽. Сведения на 01.02.2026. Точно скажет сотрудник.',
    );
  });

  test('what nobody has confirmed is not printed as a fact', async () => {
    expect((await sheet('docs')).text).toContain('Пошлина за паспорт: это подскажет сотрудник.');
  });

  test('where a topic says nothing of the time, nothing stands about it', async () => {
    expect((await sheet('official')).text).not.toContain('Сколько времени');
    expect((await sheet('docs')).text).toContain('Сколько времени');
  });

  test('no line ends with a preposition, and no title with a word alone', async () => {
    const roll = await sheet('first-steps', { paper: 'roll-80' });
    expect(roll.lines.filter((line) => / (на|по|за|из|от|до|об|не|с|в|к|о|и)$/.test(line))).toEqual([]);
    const { lines } = await sheet('first-steps');
    expect(lines.slice(0, 2)).toEqual(['Первые шаги: документы,', 'жильё, работа']);
  });

  test('a roll is as wide as its paper', async () => {
    const { info, sizes } = await sheet('first-steps', { paper: 'roll-80' });
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toMatch(/Page size:\s+226\.7\d* x/);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT_PT);
  });
});

describe.skipIf(!hasPoppler)('«Мой маршрут» on paper', () => {
  const needs = Object.keys(shippedContent.route?.answers ?? {});
  const pairs = needs.flatMap((a, index) => needs.slice(index).map((b) => [...new Set([a, b])]));
  test.each(pairs.map((pair) => [pair.join(' and '), pair] as const))('%s: one page, up to five steps', async (_name, pair) => {
    const { info, text } = await sheet(routeSheet(pair));
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(text).toContain('Мои первые шаги');
    expect(text).toMatch(/1\. /);
    expect(text).not.toMatch(/ 6\. /);
  });

  test('does not say why: no answer stands on it, nothing marks a person', async () => {
    const { text } = await sheet(routeSheet(['housing', 'talk']));
    expect(text).not.toMatch(/судим|освобожд|осужд|инспекц|пробац|нужнее/i);
    expect(text).toContain('Имени на листе нет.');
  });
});
