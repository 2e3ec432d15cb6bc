import { describe, expect, it, test } from 'vitest';
import { codePath } from '../../../../../renderer/codes/code-path.ts';
import { codeTexts, MOST_BYTES_A_CODE, plainText } from '../../../../../renderer/features/resume/take/plain-text.ts';
import { portalFields } from '../../../../../renderer/features/resume/take/portal-fields.ts';
import { emptyResume, people } from '../../../../support/resume/people.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the text to take along', () => {
  it('says the same as the page, in the same order', () => {
    expect(plainText(people['welder-with-a-gap']).split('\n').slice(0, 16)).toEqual([
      'Сергей Анатольевич Мухаметшин',
      'Сварщик, Слесарь-сантехник',
      '89511234567',
      'Челябинск, Металлургический район',
      '',
      'ОПЫТ РАБОТЫ',
      '2014–2019, Сварщик, ООО «Уралметаллстрой», Челябинск',
      '- Ручная дуговая сварка',
      '- Полуавтомат',
      '- Чтение простых чертежей',
      '2011–2014, Помощник сварщика, ремонтный участок завода, Копейск',
      '- Резка металла',
      '- Зачистка швов',
      'Перерыв в работе. Выйти могу сразу.',
      '',
      'ОБРАЗОВАНИЕ',
    ]);
    expect(plainText(emptyResume)).toBe('Грузчик\n');
  });

  it('what stands under a job is not said again as a skill, in whatever letters it was written', () => {
    const job = { title: 'Автослесарь', employer: '', place: '', from: 2020, to: 2024, duties: ['шиномонтаж'] };
    const text = plainText({ ...emptyResume, layout: 'by-years', jobs: [job], skills: ['Шиномонтаж', 'Покраска'] });
    expect(text.match(/шиномонтаж/gi)).toHaveLength(1);
    expect(text).toContain('- Покраска');
  });

  test.each(Object.entries(people))('%s: the codes hold all of it, each small enough for a telephone', (_name, resume) => {
    const text = plainText(resume);
    const codes = codeTexts(text);
    expect(codes.join('\n').replaceAll(/\s+/g, ' ')).toBe(text.trim().replaceAll(/\s+/g, ' '));
    for (const code of codes) {
      expect(bytes(code)).toBeLessThanOrEqual(MOST_BYTES_A_CODE);
      // Version 14 has 73 modules a side.
      expect(codePath(code).size).toBeLessThanOrEqual(73);
    }
  });

  it('a line that is longer than a code is cut between letters', () => {
    const endless = 'Ш'.repeat(1000);
    const codes = codeTexts(endless);
    expect(codes.join('')).toBe(endless);
    expect(codes.every((code) => bytes(code) <= MOST_BYTES_A_CODE)).toBe(true);
  });
});

describe('the way to «Работа России»', () => {
  it('names the fields that have something to fill them, in order, and shows no contacts', () => {
    const { name, contacts } = people['welder-with-a-gap'];
    const fields = portalFields(people['welder-with-a-gap']);
    expect(fields.map(({ field }) => field).slice(0, 4)).toEqual([
      'Желаемая должность',
      'Зарплата',
      'Тип занятости',
      'График работы',
    ]);
    expect(fields.at(-1)).toEqual({ field: 'Контакты', value: 'как в вашем резюме' });
    expect(JSON.stringify(fields)).not.toContain(name);
    expect(JSON.stringify(fields)).not.toContain(contacts.phone);
    // Nobody is told «1 запись, каждая отдельно».
    expect(JSON.stringify(portalFields(people['seamstress-trained-in-a-colony']))).not.toMatch(/\b1\s|кажд/);
    expect(portalFields(emptyResume).map(({ field }) => field)).toEqual(['Желаемая должность', 'Контакты']);
  });
});
