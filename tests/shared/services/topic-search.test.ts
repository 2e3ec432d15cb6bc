/** People look for what they need with everyday words, half a word, and slips. */
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Topic } from '#shared/packs/topics.ts';
import { createTopicSearch } from '#shared/services/topic-search.ts';
import { slipsAllowed, slipsToBeginning } from '#shared/search/typo.ts';
import { visibleTopics } from '#shared/services/topic-lists.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const topics = visibleTopics(shippedContent, new Set(['resume']));
const { find } = createTopicSearch(topics);

describe('the first topic for', () => {
  test.each([
    ['пособие', 'benefit'],
    ['пособ', 'benefit'],
    ['псообие', 'benefit'],
    ['курсы', 'training'],
    ['курсв', 'training'],
    ['резюме', 'resume'],
    ['психолог', 'psych'],
    ['ПСИХОЛОГ', 'psych'],
    ['собиседование', 'interview'],
    ['учет', 'register'],
    ['потерял паспорт', 'docs'],
    ['негде жить', 'first-steps'],
    ['соцконтракт', 'contract'],
    ['самозаня', 'business'],
    ['cjwpfobnf', 'contract'],
    ['hf,jnf', 'find-job'],
    ['gjcj,bt', 'benefit'],
    ['инвалитность', 'health'],
    ['отказали в работе', 'rights'],
    ['адвокат', 'rights'],
    ['общежитие', 'first-steps'],
    ['тюрьма', 'first-steps'],
    ['еда', 'first-steps'],
    ['водитель', 'find-job'],
    ['вахта', 'find-job'],
    ['грузчик', 'temp'],
    ['аттестат', 'docs'],
    ['декрет', 'training'],
    ['ребенок', 'contract'],
    ['первая работа', 'find-job'],
    ['переезд', 'find-job'],
    ['студент', 'temp'],
    ['стажировка', 'training'],
    ['квартира', 'first-steps'],
    ['одежда', 'first-steps'],
    ['пароль', 'register'],
  ])('«%s» is %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });
});

/** As people at the door say it: whole questions, other cases, words of the street, slips, the keyboard left in Latin. «,» parts them. */
const asked: Readonly<Record<string, string>> = {
  'find-job':
    'работа, работу, работы, помогите найти работу, ищу работу, нужна работа, вакансия, вакансии, работа без опыта, работа с проживанием, работа рядом с домом, работа для женщин, охранник, вахта, переехать, как устроиться, устроиться на работу, хочу работать',
  'temp,benefit': 'нужны деньги',
  docs: 'где взять справку, справка, нет паспорта, паспорта нет, потеряла паспорт, нет документов, сделать паспорт, снилс, инн, трудовая книжка, полис, военный билет, военкомат',
  'docs,first-steps': 'справка об освобождении, прописка, регистрация по месту жительства, временная регистрация',
  'first-steps':
    'жилья нет, нет жилья, зона, колония, тюрма, с чего начать, бесплатно поесть, где поесть, где переночевать, ночлежка, бомж, негде жить, одежда, нечего есть, общага, голодный, еду, где взять еду, нет дома',
  rights:
    'юридическая помощь, бесплатный юрист, не берут на работу, не берут из-за судимости, судимость, юрист, адвокат, долги, приставы, права, отказ, отказывают',
  'rights,first-steps': 'судимый',
  'first-steps,probation': 'сидел, освободился, откинулся',
  psych:
    'психологическая помощь, помощь психолога, тревожно, нервничаю, плачу, мне плохо, никому не нужен, страшно, депресия, психолг',
  'psych,health': 'выпить, алкоголь, зависимость, наркотики',
  training: 'учусь, учеба, учёба, хочу учиться, компьютерные курсы',
  'training,docs': 'права на машину, водительские права',
  'training,find-job': 'сварщик',
  temp: 'халтура, калым, подработать, деньги сегодня, быстрые деньги, работа на один день, грузчик, ищу подработку',
  benefit: 'сколько платят, когда заплатят, карта банка, счет в банке',
  'find-job,official': 'зарплата',
  official: 'серая зарплата, трудовой договор, без договора, обманули, кредит',
  'rights,official': 'не заплатили',
  'rights,register': 'уволили',
  'register,benefit': 'сократили',
  contract:
    'пособие на ребенка, пособие на детей, детское пособие, дети, мать одиночка, социальный работник, соц защита, материальная помощь, малоимущий',
  'training,contract': 'беременна',
  health: 'квота, квотирование, инвалид, болит спина, лечение, врач, больница',
  business: 'открыть бизнес, свой бизнес, самозанятость',
  career: 'кем мне работать, консультация, тест',
  'career,first-steps': 'не знаю куда идти, не знаю что делать',
  resume: 'как написать резюме, htp.vt',
  register: 'встать на учет, стать на биржу, поставить на учёт, госуслуги, пароль от госуслуг, учет',
  interview: 'собеседование, что сказать на собеседовании',
  'interview,rights': 'что говорить про судимость',
  'rights,contract': 'алименты',
  'find-job,temp':
    'уборщица, дворник, кассир, слесарь, электрик, швея, строитель, сантехник, медсестра, бухгалтер, официант, упаковщик',
  'career,find-job': 'молодёжь, молодежи',
  'training,benefit': 'предпенсионер, предпенсионного возраста',
  'register,training': 'компьютер',
  'probation,first-steps': 'надзор',
  probation: 'условный срок, инспекция, уфсин, помощь, помогите',
  'career,training': 'профессия',
};

describe('a topic that helps comes first for', () => {
  const all = Object.entries(asked).flatMap(([ids, queries]) =>
    queries.split(', ').map((query) => [query, ids.split(',')] as const),
  );
  test.each(all)('«%s»', (query, ids) => {
    expect(ids).toContain(find(query)[0]);
  });
});

test.each(['биржа', 'бижра', 'биржы', ',bh;f', '<bh;f', ',bh:f', 'бирж'])(
  '«%s» leads to work, the register and the benefit',
  (query) => {
    expect(find(query).slice(0, 3)).toEqual(['find-job', 'register', 'benefit']);
  },
);

test('a letter that begins with a capital on the Latin keyboard is the same letter', () => {
  expect(find('>h')).toEqual(find('юр'));
  expect(find('<')).toEqual(find(' '));
});

test('nothing typed shows everything; something strange shows nothing', () => {
  expect(find(' ')).toHaveLength(topics.length);
  expect(find('щщщщщ')).toEqual([]);
});

const sayings: readonly (readonly [topic: Topic, word: string])[] = topics.flatMap((topic) =>
  topic.words.filter((word) => /^[а-яё]{5,}$/.test(word)).map((word) => [topic, word] as const),
);

test('one slip anywhere in an everyday word still finds its topic', () => {
  assert(
    property(
      constantFrom(...sayings),
      integer({ min: 0, max: 30 }),
      constantFrom('out', 'twice', 'swap', 'other'),
      ([topic, word], seed, slip) => {
        const at = seed % (word.length - 1);
        const [before, letter, next, after] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
        const written = {
          out: before + next + after,
          twice: before + letter + letter + next + after,
          swap: before + next + letter + after,
          other: `${before}ъ${next}${after}`,
        }[slip];
        // A slip can make another word of it, or the beginning of one: that word's topics come first then, and rightly so.
        if (written.length < 4 || beginsAWord(written)) return;
        expect(find(written)).toContain(topic.id);
      },
    ),
  );
});

function beginsAWord(written: string): boolean {
  const plain = written.replaceAll('ё', 'е');
  return JSON.stringify(topics).toLowerCase().replaceAll('ё', 'е').includes(plain);
}

test('slips to a beginning are symmetric in kind and never more than the letters', () => {
  expect(slipsToBeginning('бижра', 'биржа', 2)).toBe(1);
  expect(slipsToBeginning('посбие', 'пособие', 1)).toBe(1);
  expect(slipsToBeginning('пос', 'пособие', 0)).toBe(0);
  expect(slipsToBeginning('курсы', 'резюме', 2)).toBe(3);
  expect([3, 4, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});
