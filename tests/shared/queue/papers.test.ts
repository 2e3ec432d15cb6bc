/** What lies on the counter for everybody to see says nothing of health or dwelling (domain §7.3). */
import { expect, test } from 'vitest';
import { neutralOnly, paperName, papersFor, type Papers } from '#shared/queue/papers.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const names = ({ needed, useful }: Papers) => ({ needed: needed.map(paperName), useful: useful.map(paperName) });

test('the screen names every paper of a way in, the ticket only the neutral ones', () => {
  const papers = papersFor(shippedContent, 'benefit');
  expect(names(papers)).toEqual({
    needed: ['паспорт', 'СНИЛС', 'вход на Госуслуги', 'прописка или временная регистрация', 'счёт или карта'],
    useful: ['бумаги об учёбе', 'трудовая', 'бумага от врача или карта реабилитации'],
  });
  expect(names(neutralOnly(papers))).toEqual({
    needed: ['паспорт', 'СНИЛС', 'вход на Госуслуги', 'счёт или карта'],
    useful: ['бумаги об учёбе', 'трудовая'],
  });
});

test('who only asks needs no paper, and a way in that a newer pack no longer knows none either', () => {
  for (const entry of ['ask', 'gone', null]) expect(papersFor(shippedContent, entry)).toEqual({ needed: [], useful: [] });
});
