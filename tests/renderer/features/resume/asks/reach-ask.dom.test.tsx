/** For who has no telephone: somebody they trust and the centre, both if they want; neither takes the other's place. */
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { emptyDraft } from '#shared/resume/draft.ts';
import { resumeOf } from '#shared/resume/resume-of.ts';
import { presses, stopsTime } from '../../../../support/resume/desk-hand.ts';
import { openDesk } from '../../../../support/resume/page-desk.tsx';
import { data, THIS_YEAR } from '../../../../support/resume/walk.ts';

const told = { ...emptyDraft, through: 'сестра, 263-12-34' };
const CENTRE = 'Через центр занятости';

stopsTime();

it('keeps who was named when the centre is marked, too; both stand on paper', async () => {
  const { services } = openDesk(told, { screen: 'resume-check' });
  await presses('Изменить: Через кого');
  await presses(CENTRE);
  const now = services.visit.value.resume.value;
  expect(now.through).toBe('сестра, 263-12-34');
  expect(resumeOf(now, data, THIS_YEAR).contacts.through).toBe('сестра, 263-12-34. Через центр занятости г. Челябинска');
  await presses(CENTRE);
  expect(services.visit.value.resume.value).toEqual(told);
});

it('opens the keys empty for who marked the centre first', async () => {
  openDesk(emptyDraft, { screen: 'resume-check' });
  await presses('Изменить: Через кого');
  await presses(CENTRE);
  await presses('Через родных или друзей');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
});
