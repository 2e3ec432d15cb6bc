/** Words that must not be read by visitors, and words that only offices use. Patterns over lower-case text with ё as е. */

import { HIDDEN } from '../text/parse-inline.ts';

/** U-12: they blame or frighten. */
export const bannedWords: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/неверн|недопустим|некорректн/u, 'скажите, что сделать'],
  [/вы забыли/u, 'скажите, что сделать'],
  [/запрещен[оыа]?(?![а-я])/u, 'скажите, что можно'],
  [/обязательное поле/u, 'скажите, зачем это нужно'],
  [/(?<![а-я])(ой|упс)(?![а-я])/u, 'уберите'],
  [/отказано/u, '«не вышло» и что делать дальше'],
  [/(?<![а-я])обязаны?(?![а-я])(?! ответить)/u, '«нужно»'],
  [/иначе откажут/u, '«без этого не сможем помочь»'],
];

/** Domain §4.1: they mark people. Never on first-level screens, tickets and boards. */
export const markingWords = /(?<!об|рас)судим|освобожд|освободи|осужд|заключ[её]нн|колони|инспекц|пробац/u;

/** Domain §4.1: names for people that no text may use, also inside a topic. */
export const labels = /бывш\S* заключ[её]нн|спецконтингент|лиц\S* из (?:млс|мест лишения)|контингент/u;

/** Officialese with what to write instead (domain §4.1, plain-language sources S46). */
export const officialese: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/осуществля|осуществить/u, '«делать»'],
  [/в целях|с целью/u, '«чтобы»'],
  [/в соответствии с|согласно/u, '«по»'],
  // Not «выданный талон», «созданная запись».
  [/(?<![а-я])данн(ый|ая|ое|ого|ой|ому|ым|ую) /u, '«этот»'],
  [/вышеуказанн|нижеследующ|вышеизложенн/u, 'назовите прямо'],
  [/в связи с/u, '«потому что»'],
  [/посредством|путем /u, '«через», «с помощью»'],
  [/на предмет/u, '«о»'],
  [/произвести|производится/u, 'глагол прямо: «оплатить», «проверить»'],
  [/предоставл(ение|яется)|предоставить/u, '«дать», «принести»'],
  [/является|являются/u, '«это»'],
  [/необходимо/u, '«нужно»'],
  [/в случае (если|отсутствия|наличия)/u, '«если»'],
  [/по вопросу|по факту/u, '«о»'],
  [/гражданин|гражданам|граждане/u, '«вы», «люди»'],
  [/надлежащ/u, 'скажите, какой именно'],
  [/уведомля|уведомить/u, '«сообщить», «сказать»'],
  [/профилирован/u, '«вопросы о вас и о работе»'],
  [/незамедлительно/u, '«сразу»'],
  [/имеет право|вправе/u, '«может»'],
];

export function lowered(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

export const UNSEEN = 'здесь пусто, больше одной строки или невидимый знак';

/** A title that nobody sees, or that says something else than it seems to. */
export function isUnseen(text: string): boolean {
  return text.trim() === '' || HIDDEN.test(text);
}
