/** The office tool's command line. */
import { parseArgs } from 'node:util';
import { PACK_EXTENSION } from '#shared/packs/format/limits.ts';
import { errorCode } from '../log/describe-error.ts';
import { buildFolder } from './build-folder.ts';
import { checkFolder } from './check-folder.ts';
import { EXIT_BAD_OPTIONS, EXIT_DONE } from './exit-codes.ts';
import { makeKeys } from './make-keys.ts';
import { newFolder } from './new-folder.ts';
import { complain, type Office } from './office.ts';
import { verifyPack } from './verify-pack.ts';
import { HELP, words } from './words.ts';

/** @param args without the program's own name; @returns the exit code */
export async function runPackTool(office: Office, args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === 'string') return badOptions(office, parsed);
  const {
    values,
    positionals: [verb, target, extra],
  } = parsed;
  if (verb === undefined || values.help === true) {
    office.terminal.say(HELP);
    return verb === undefined && values.help !== true ? EXIT_BAD_OPTIONS : EXIT_DONE;
  }
  if (!Object.hasOwn(verbs, verb)) return badOptions(office, words.unknownVerb(verb));
  if (target === undefined || target === '') return badOptions(office, words.missing(verbs[verb as keyof typeof verbs]));
  // A folder's name with a blank comes as two words; half of it may be a folder, too.
  if (extra !== undefined) return badOptions(office, words.extra(extra));
  try {
    return await run(office, verb as keyof typeof verbs, target, values);
  } catch (error) {
    const code = errorCode(error);
    // Only what the operating system refuses is told; a bug ends the program with its stack.
    if (code === null || !(error instanceof Error) || !('syscall' in error)) throw error;
    return complain(office, words.diskProblem(code, fileOf(error)));
  }
}

/** What was written beside a file first takes its name at last: that name is the one that somebody knows. */
function fileOf(error: Error & { readonly path?: unknown; readonly dest?: unknown }): string {
  const file = error.dest ?? error.path;
  return typeof file === 'string' ? file : '';
}

/** Verb → what must be named behind it. */
const verbs = { new: 'ПАПКА', check: 'ПАПКА', build: 'ПАПКА', verify: 'ФАЙЛ.pack', keygen: 'ИМЯ' } as const;

type Values = Exclude<ReturnType<typeof parse>, string>['values'];

async function run(office: Office, verb: keyof typeof verbs, target: string, values: Values): Promise<number> {
  const { key, out, manifest, signed } = values;
  switch (verb) {
    case 'new':
      return newFolder(office, target);
    case 'check':
      return checkFolder(office, target);
    case 'keygen':
      return makeKeys(office, target, values['no-password'] !== true);
    case 'verify':
      return key === undefined ? badOptions(office, words.missing('--key ИМЯ.pub')) : verifyPack(office, target, key);
    case 'build':
      if (manifest === undefined && out === undefined) return badOptions(office, words.missing('--out ФАЙЛ.pack'));
      if (manifest === undefined && signed === undefined && key === undefined)
        return badOptions(office, words.missing('--key ИМЯ.key'));
      if (out !== undefined && !out.toLowerCase().endsWith(PACK_EXTENSION)) return complain(office, words.notPackName(out));
      return buildFolder(office, {
        folder: target,
        out,
        key,
        manifest,
        signed,
        keepsVersion: values['same-version'] === true || signed !== undefined,
      });
  }
}

const options = {
  key: { type: 'string' },
  out: { type: 'string' },
  manifest: { type: 'string' },
  signed: { type: 'string' },
  'same-version': { type: 'boolean' },
  'no-password': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], strict: true, allowPositionals: true, options });
  } catch (error) {
    // parseArgs throws on what somebody mistyped, in English; the word itself stands in it.
    const option = /--?[^\s'<]+/.exec(error instanceof Error ? error.message : '')?.[0] ?? '';
    const isKnown = Object.hasOwn(options, option.slice(2));
    return isKnown ? words.optionAlone(option) : words.unknownOption(option);
  }
}

function badOptions({ terminal }: Office, message: string): number {
  terminal.complain(`${message}\n\n${HELP}`);
  return EXIT_BAD_OPTIONS;
}
