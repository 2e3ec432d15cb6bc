/** The paper that people take to an employer: what poppler finds in the real PDF, as programs that sort résumés read it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Layout, Resume } from '#shared/resume/resume.ts';
import { designs, resumeDrafts, type Design } from '../../../../renderer/printing/resume/resume-document.ts';
import { resumePaper } from '../../../../renderer/strings/resume/paper.ts';
import { fitInNode, hasPoppler, poppler } from '../../../support/printing/paper-in-node.ts';
import { faultsOn, linesOf } from '../../../support/resume/paper-text.ts';
import { emptyResume, people } from '../../../support/resume/people.ts';

/** Issue «résumé»: text and size of one page. */
const LEAST_TEXT_PT = 10.5;
const MOST_BYTES_A_PAGE = 60_000;
const layouts: readonly Layout[] = ['by-years', 'by-skills'];
/** `PAPER_IN=folder` keeps the PDFs to look at. */
const kept = process.env['PAPER_IN'];

interface Paper {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly lines: readonly string[];
}
/** Made once, looked at by several tests. */
const papers = new Map<string, Promise<Paper>>();

function paper(resume: Resume, design: Design, name = ''): Promise<Paper> {
  const key = JSON.stringify([resume, design]);
  const made = papers.get(key) ?? makePaper(resume, design, name);
  papers.set(key, made);
  return made;
}

async function makePaper(resume: Resume, design: Design, name: string): Promise<Paper> {
  const { pdf, pages } = await fitInNode(resumeDrafts(resume, design));
  if (kept !== undefined && name !== '') {
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${name}.${resume.layout}.${design}.pdf`), pdf);
  }
  return { pdf, pages, lines: linesOf(pdf) };
}

const cases = Object.entries(people).flatMap(([name, resume]) =>
  layouts.flatMap((layout) =>
    designs.map((design) => [`${name}, ${layout}, ${design}`, name, { ...resume, layout }, design] as const),
  ),
);

describe.skipIf(!hasPoppler)('a résumé on paper', () => {
  test.each(cases)('%s: says what was chosen and nothing else, and is read in order', async (_case, name, resume, design) => {
    const { pdf, pages } = await paper(resume, design, name);
    expect(faultsOn(pdf, resume)).toEqual([]);
    expect(pdf.length / pages).toBeLessThanOrEqual(MOST_BYTES_A_PAGE);
    expect(pages).toBe(name === 'driver-with-twelve-jobs' && resume.layout === 'by-years' ? 2 : 1);
  });

  test('nothing is said twice: under a job or among the skills, and all of it somewhere', async () => {
    const person = people['seamstress-trained-in-a-colony'];
    for (const layout of layouts) {
      const text = (await paper({ ...person, layout }, 'plain')).lines.join('\n');
      for (const skill of ['Пошив спецодежды', 'Оверлок']) expect(text.split(skill)).toHaveLength(2);
    }
  });

  test.each(designs)('%s: its title says nothing about anybody; language, faces and sheet are set', async (design) => {
    const { pdf } = await paper(people['mother-after-leave'], design);
    const info = poppler('pdfinfo', pdf);
    expect(info).toMatch(/Title:\s+Резюме\n/);
    expect(info).toContain('(A4)');
    expect(info).not.toContain('Қасымжанова');
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes).toMatch(/\/Lang \(ru\)/);
    expect(bytes).toMatch(/\/DisplayDocTitle true/);
    const faces = poppler('pdffonts', pdf).split('\n').slice(2).filter(Boolean);
    expect(faces).toHaveLength(2);
    for (const face of faces) expect(face).toMatch(/^[A-Z]{6}\+GolosText-\S+\s.*\byes\s+yes\s+yes\b/);
  });

  test('nothing is smaller than 10.5 pt, however much there is to say', async () => {
    for (const resume of Object.values(people)) {
      for (const design of designs) {
        const sizes = [...JSON.stringify(resumeDrafts(resume, design)).matchAll(/"fontSize":([\d.]+)/g)].map(([, size]) =>
          Number(size),
        );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT_PT);
      }
    }
  });

  test.each(designs)('%s: letters of the peoples of the Urals come out', async (design) => {
    const letters = 'әөүҗңһ ӘӨҮҖҢҺ ҙҫҡғ ҘҪҠҒ ҷӣӯҳқұі ҶӢӮҲҚҰІ ёЁ';
    const { lines } = await paper({ ...emptyResume, name: letters, wanted: [letters] }, design);
    expect(lines.join(' ')).toContain(letters);
    expect(lines.join('')).not.toContain('\uFFFD');
  });

  test.each(designs)('%s: nothing leaves the sheet, not even a word without an end', async (design) => {
    const endless = 'Ш'.repeat(180);
    const { pdf } = await paper(
      {
        ...people['welder-with-a-gap'],
        name: endless,
        contacts: { phone: '8'.repeat(60), email: `${'a'.repeat(90)}@example.ru`, through: endless, place: endless },
        jobs: [{ title: endless, employer: endless, place: endless, from: 2020, to: null, duties: [endless] }],
        skills: [`${endless}ь`],
        gap: endless,
      },
      design,
    );
    const boxes = poppler('pdftotext', pdf, ['-bbox'], ['-']);
    const rights = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
    const bottoms = [...boxes.matchAll(/yMax="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...rights)).toBeLessThan(595);
    expect(Math.max(...bottoms)).toBeLessThan(842);
    const shown = linesOf(pdf).join('').match(/Ш/g)?.length ?? 0;
    expect(shown).toBe(180 * 9);
  });

  test.each(designs)('%s: a name and a telephone that were not told are lines for a pen', async (design) => {
    const { lines, pages } = await paper(emptyResume, design, 'empty');
    expect(lines).toEqual(expect.arrayContaining(['Имя и фамилия', 'Телефон']));
    expect(pages).toBe(1);
    expect((await paper(people['seamstress-trained-in-a-colony'], design)).lines).not.toContain('Телефон');
  });

  test.each(designs)('%s: no heading stands alone at the foot of a page', async (design) => {
    for (const count of [8, 10, 11]) {
      const jobs = people['driver-with-twelve-jobs'].jobs.slice(0, count);
      const { pdf, pages } = await paper({ ...people['driver-with-twelve-jobs'], jobs }, design);
      for (let page = 1; page < pages; page += 1) {
        const lines = poppler('pdftotext', pdf, ['-f', String(page), '-l', String(page), '-layout'], ['-'])
          .trim()
          .split('\n');
        const lastButNumber = lines
          .filter((line) => line.trim() !== '' && !line.includes('Страница'))
          .at(-1)
          ?.trim();
        expect(Object.values<string | undefined>(resumePaper.sections)).not.toContain(lastButNumber);
      }
    }
  });
});
