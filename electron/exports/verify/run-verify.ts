/** `npm run verify-export -- ПАПКА [--key ФАЙЛ.pub]`. Exit 0: all well; 1: something is wrong; 2: bad options. */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findingText } from '#shared/exports/findings.ts';
import { errorCode } from '../../log/describe-error.ts';
import { readKeys } from './read-keys.ts';
import { verifyFolder } from './verify-folder.ts';
import type { VerifiedPackage } from './verify-package.ts';

export const EXIT_WELL = 0;
export const EXIT_WRONG = 1;
export const EXIT_BAD_OPTIONS = 2;

const HELP = `Проверка выгрузок киоска.

  npm run verify-export -- ПАПКА                   одна выгрузка или папка, где лежат выгрузки
  npm run verify-export -- ПАПКА --key kiosk.pub   подписать мог только этот ключ
  npm run verify-export -- ПАПКА --key КЛЮЧИ       или один из ключей (.pub) в этой папке

Проверяются подпись, каждый файл, строки и числа таблиц, номера подряд. Код 0: всё цело, 1: что-то не так, 2: не те слова команды.`;

export interface VerifyDesk {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Makes a path as somebody typed it absolute. */
  readonly pathOf: (typed: string) => string;
}

/** @param args without the program's own name; @returns the exit code */
export async function runVerify(desk: VerifyDesk, args: readonly string[]): Promise<number> {
  const asked = parse(args);
  if (asked === null) return badOptions(desk, HELP);
  const directory = desk.pathOf(asked.directory);
  if (!(await isFolder(directory))) return badOptions(desk, `Нет такой папки: ${directory}`);
  const keys = asked.key === undefined ? null : await readKeys(desk.pathOf(asked.key));
  if (keys !== null && !keys.ok) return badOptions(desk, `Это не открытый ключ: ${keys.problem.file}`);
  const { packages, series } = await verifyFolder(directory, keys === null ? {} : { keys: keys.value });
  if (packages.length === 0) return badOptions(desk, `В папке нет выгрузок: ${directory}`);
  let isWell = true;
  for (const verified of packages) {
    desk.say(headline(directory, verified));
    for (const finding of verified.findings) desk.say(`    ${findingText(finding)}`);
    isWell &&= verified.findings.length === 0;
  }
  for (const [kiosk, findings] of series) {
    for (const finding of findings) desk.say(`Киоск ${kiosk}: ${findingText(finding)}`);
    isWell &&= findings.length === 0;
  }
  const signers = [...new Set(packages.flatMap(({ facts }) => (facts === null ? [] : [facts.key])))];
  desk.say(isWell ? `Всё цело: ${packages.length}. Ключ: ${signers.join(', ')}` : 'Есть замечания, смотрите выше.');
  if (isWell && keys === null) desk.say('Сверьте номер ключа с тем, что киоск показывает в «Выгрузках».');
  return isWell ? EXIT_WELL : EXIT_WRONG;
}

function headline(from: string, { directory, facts, findings }: VerifiedPackage): string {
  const name = directory.slice(from.length + 1) || directory;
  const mark = findings.length === 0 ? 'цела' : 'НЕ ЦЕЛА';
  if (facts === null) return `${name}: ${mark}`;
  const lost =
    facts.missing.length === 0
      ? ''
      : `, пропали ещё на киоске: ${facts.missing.map(({ from: a, to }) => `${a}–${to}`).join(', ')}`;
  return `${name}: ${mark}, записи ${facts.fromSeq}–${facts.toSeq}, всего ${facts.events}${lost}`;
}

function parse(args: readonly string[]): { readonly directory: string; readonly key: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: true,
      options: { key: { type: 'string' }, help: { type: 'boolean' } },
    });
    const [directory, ...more] = positionals;
    return directory === undefined || more.length > 0 || values.help === true ? null : { directory, key: values.key };
  } catch {
    // parseArgs throws on what somebody mistyped.
    return null;
  }
}

async function isFolder(directory: string): Promise<boolean> {
  try {
    return (await stat(directory)).isDirectory();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}

function badOptions({ complain }: VerifyDesk, text: string): number {
  complain(text);
  return EXIT_BAD_OPTIONS;
}
