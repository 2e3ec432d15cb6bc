import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { checkInSchema, type CheckInContent } from '#shared/packs/check-in.ts';
import { answersGiven, emptyCheckIn, menuEntry, questionsFor, visibleChoices, withAnswers } from '#shared/queue/check-in.ts';

const content: CheckInContent = checkInSchema.parse(parse(await readFile('assets/content/check-in.yaml', 'utf8')));
const entryOf = (id: string) => {
  const entry = menuEntry(content, id);
  if (entry === null) throw new Error(`no entry ${id}`);
  return entry;
};

const choicesWith = (features: 'resume'[]) => visibleChoices(entryOf('resume'), new Set(features)).map(({ id }) => id);
const askedAtBenefit = (choice: string | null) =>
  questionsFor(content, { ...emptyCheckIn, entry: 'benefit', choice }).map(({ id }) => id);

describe('the shipped check-in', () => {
  test('has the six buttons of the hall, each with its own letter', () => {
    expect(content.menu.map(({ letter, title }) => `${letter} ${title}`)).toEqual([
      'А Ищу работу',
      'Б Пособие и учёт',
      'В Учёба и профессия',
      'Г Резюме и встреча',
      'Д Поддержка и бумаги',
      'Е Спросить сотрудника',
    ]);
  });

  test('says what is behind each button in the words of domain §7.1, and leads to its topic', () => {
    expect(content.menu.map(({ hint, choices }) => [hint, ...choices.map(({ title, topic }) => `${title}: ${topic}`)])).toEqual([
      [
        'Вакансии, временная работа',
        'Постоянная работа: find-job',
        'Временная или подработка: temp',
        'С учётом здоровья: health',
        'Другой город, вахта: undefined',
      ],
      [
        'Встать на учёт, встреча по плану',
        'Встать на учёт впервые: register',
        'Мне назначили встречу: undefined',
        'Вопрос о выплате: benefit',
        'Нужна справка: undefined',
      ],
      ['Курсы, выбор профессии, своё дело', 'Хочу учиться: training', 'Не знаю, кем работать: career', 'Своё дело: business'],
      [
        'Составить резюме, подготовиться',
        'Резюме здесь, на экране: resume',
        'Подготовка к собеседованию: interview',
        'Занятия: skills',
      ],
      [
        'Документы, жильё, психолог, права',
        'Первые шаги: first-steps',
        'Документы: docs',
        'Психолог: psych',
        'Деньги и соцзащита: contract',
        'Отказали в работе: rights',
      ],
      ['Не знаю, что выбрать'],
    ]);
  });

  test('asks and offers the words of domain §7.2', () => {
    expect(content.questions.map(({ text, pick, answers }) => [text, pick, ...answers.map((answer) => answer.text)])).toEqual([
      ['Вы у нас впервые?', 1, 'Да', 'Уже был(а)', 'Не помню'],
      ['Паспорт с собой?', 1, 'Да', 'Дома', 'Потерян или меняю'],
      ['Есть прописка или временная регистрация?', 1, 'Да, в Челябинске', 'Да, в другом месте', 'Нет', 'Не знаю'],
      ['Можете войти на Госуслуги?', 1, 'Да', 'Забыл(а) пароль', 'Нет'],
      ['Что сейчас нужнее всего?', 2, 'Документы', 'Жильё', 'Деньги', 'Здоровье', 'Поговорить', 'Работа'],
    ]);
    const none = content.questions.flatMap(({ answers }) => answers).find(({ id }) => id === 'none');
    expect(none?.note).toBe('Работу поможем искать и так.');
  });

  test('asks at most three questions on any way, and none of who only wants to ask', () => {
    for (const entry of content.menu) {
      const ways = [null, ...entry.choices.map(({ id }) => id)];
      for (const choice of ways)
        expect(questionsFor(content, { ...emptyCheckIn, entry: entry.id, choice }).length).toBeLessThanOrEqual(3);
    }
    expect(questionsFor(content, { ...emptyCheckIn, entry: 'ask' })).toEqual([]);
  });

  test('does not ask whether it is the first visit when the choice already says so (A-31)', () => {
    const asked = questionsFor(content, { ...emptyCheckIn, entry: 'benefit', choice: 'register' }).map(({ id }) => id);
    expect(asked).not.toContain('first-visit');
  });

  test('asks what the choice asks, and what its button asks where the choice says nothing', () => {
    expect(askedAtBenefit('register')).toEqual(['passport', 'registration', 'gosuslugi']);
    expect(askedAtBenefit('meeting')).toEqual(['passport']);
    expect(askedAtBenefit(null)).toEqual(['first-visit', 'passport']);
  });

  test('says nowhere on a button, question or paper who somebody is', () => {
    const marked = /судим|осужд|освоб|заключ|колони|инспекц|пробац/i;
    const said = JSON.stringify(content);
    expect(said).not.toMatch(marked);
  });

  test('names the papers of domain §7.4, row by row', () => {
    const entries = ['work', 'benefit', 'training', 'resume', 'support'];
    const marks = (paper: string): string =>
      entries
        .map((id) => {
          const { needed, useful } = entryOf(id).documents;
          if (needed.includes(paper)) return '●';
          return useful.includes(paper) ? '○' : '·';
        })
        .join('');
    expect(Object.fromEntries(content.documents.map(({ id }) => [id, marks(id)]))).toEqual({
      passport: '●●●·○',
      snils: '○●●·○',
      gosuslugi: '○●●··',
      registration: '·●···',
      education: '○○○○·',
      employment: '○○·○·',
      account: '·●···',
      medical: '○○··○',
      military: '○····',
      children: '··○·○',
    });
  });
});

describe('the way to a ticket', () => {
  test('shows a choice that opens another part of the kiosk only where that part works', () => {
    expect(choicesWith([])).toEqual(['interview', 'classes']);
    expect(choicesWith(['resume'])).toEqual(['resume-here', 'interview', 'classes']);
  });

  test('hands over only answers to questions of the chosen way', () => {
    const [first] = questionsFor(content, { ...emptyCheckIn, entry: 'work' });
    const [need] = content.questions.filter(({ id }) => id === 'need');
    if (first === undefined || need === undefined) throw new Error('the content has changed');
    let checkIn = { ...emptyCheckIn, entry: 'support' };
    checkIn = withAnswers(checkIn, need, ['housing', 'talk']) as typeof checkIn;
    checkIn = withAnswers(checkIn, first, ['been-before']) as typeof checkIn;
    expect(answersGiven(content, checkIn)).toEqual({ 'first-visit': ['been-before'], need: ['housing', 'talk'] });
    expect(answersGiven(content, { ...checkIn, entry: 'work' })).toEqual({ 'first-visit': ['been-before'] });
  });

  test('forgets an answer that is skipped afterwards', () => {
    const [first] = questionsFor(content, { ...emptyCheckIn, entry: 'work' });
    if (first === undefined) throw new Error('the content has changed');
    const answered = withAnswers({ ...emptyCheckIn, entry: 'work' }, first, ['been-before']);
    expect(answersGiven(content, withAnswers(answered, first, []))).toEqual({});
  });
});
