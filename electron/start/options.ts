/** The program's options. Both shells and the tests read the command line only through this. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { profileIds, type ProfileId } from '#shared/accessibility/profiles.ts';
import { printerChoiceSchema, type PrinterChoice } from '#shared/settings/settings.ts';

/** Fixed: the page's address is the key of its database (D-8). */
export const DEFAULT_PORT = 4719;
const MAX_PORT = 65_535;

export interface StartOptions {
  readonly shell: 'auto' | 'electron' | 'browser';
  /** Of the browser shell; 0 = any free one. */
  readonly port: number;
  /** Absolute; null = the place usual on this system. */
  readonly data: string | null;
  readonly printer: PrinterChoice | null;
  readonly profile: ProfileId | null;
  /** Absolute; its subfolders stand for sticks, for trying and tests. null = the sticks that are in. */
  readonly drives: string | null;
  /** A window in place of the whole screen, for trying things out. */
  readonly windowed: boolean;
  /** Whether the browser shell opens a browser. */
  readonly open: boolean;
}

export type ParsedOptions =
  | { readonly kind: 'options'; readonly options: StartOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'error'; readonly message: string };

export const HELP = `Usage: npm start -- [options]

  --shell auto|electron|browser            auto (default): Electron where its program is present or can be fetched, else the browser shell
  --port N                                 port of the browser shell on 127.0.0.1; 0 = any free one (default ${DEFAULT_PORT})
  --data DIR                               where journal, settings and log are kept
  --printer system[:NAME]|folder:DIR|none  this run's printer: the system's (default or by name), PDF files in a folder, or none
  --profile NAME                           this run's device profile: ${profileIds.join(', ')}
  --drives DIR                             subfolders of DIR stand for USB sticks, for trying packs without one
  --windowed                               a window in place of the whole screen
  --no-open                                browser shell: do not open a browser, only print the address
  --help                                   this text
`;

const SHELLS = ['auto', 'electron', 'browser'] as const;

/** @param args without the program's own name */
export function parseOptions(args: readonly string[]): ParsedOptions {
  const split = splitArgs(args);
  if (!split.ok) return error(split.message);
  const { values } = split;
  if (values.help === true) return { kind: 'help' };

  const shell = SHELLS.find((name) => name === (values.shell ?? 'auto'));
  if (shell === undefined) return error(`--shell: auto, electron or browser, not «${values.shell ?? ''}»`);
  const port = values.port === undefined ? DEFAULT_PORT : parsePort(values.port);
  if (port === null) return error(`--port: a number from 0 to ${MAX_PORT}, not «${values.port ?? ''}»`);
  if (values.drives === '') return error('--drives: the name of a directory is missing');
  if (values.data === '') return error('--data: the name of a directory is missing');
  const printer = values.printer === undefined ? null : parsePrinter(values.printer);
  if (printer === 'bad') return error(`--printer: system, system:NAME, folder:DIR or none, not «${values.printer ?? ''}»`);
  const profile = profileIds.find((id) => id === values.profile);
  if (values.profile !== undefined && profile === undefined) {
    return error(`--profile: one of ${profileIds.join(', ')}, not «${values.profile}»`);
  }
  return {
    kind: 'options',
    options: {
      shell,
      port,
      data: values.data === undefined ? null : resolve(values.data),
      printer,
      profile: profile ?? null,
      drives: values.drives === undefined ? null : resolve(values.drives),
      windowed: values.windowed === true,
      open: values['no-open'] !== true,
    },
  };
}

/** The same options again, to hand them to the Electron program. */
export function toArgs({ data, printer, profile, drives, windowed }: StartOptions): string[] {
  return [
    ...(data === null ? [] : ['--data', data]),
    ...(printer === null ? [] : ['--printer', printerText(printer)]),
    ...(profile === null ? [] : ['--profile', profile]),
    ...(drives === null ? [] : ['--drives', drives]),
    ...(windowed ? ['--windowed'] : []),
  ];
}

const OWN_OPTION = new RegExp(`^(${[...HELP.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name).join('|')})(=|$)`);

/** Under Electron the program's own name and Chromium's switches (`--no-sandbox`) stand before ours. */
export function withoutChromiumSwitches(argv: readonly string[]): readonly string[] {
  const first = argv.findIndex((arg) => OWN_OPTION.test(arg));
  return first === -1 ? [] : argv.slice(first);
}

function splitArgs(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        shell: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
        printer: { type: 'string' },
        profile: { type: 'string' },
        drives: { type: 'string' },
        windowed: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    return { ok: true, values } as const;
  } catch (thrown) {
    // parseArgs throws on what the operator mistyped; its first sentence says which word it was.
    return {
      ok: false,
      message: thrown instanceof Error ? (thrown.message.split(/\. |\n/)[0] ?? '') : 'unknown option',
    } as const;
  }
}

function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port <= MAX_PORT ? port : null;
}

function parsePrinter(text: string): PrinterChoice | 'bad' {
  const [kind = '', ...rest] = text.split(':');
  const name = text.includes(':') ? rest.join(':') : null;
  const choice =
    kind === 'system'
      ? { kind, name }
      : kind === 'folder'
        ? { kind, directory: name === null || name === '' ? '' : resolve(name) }
        : { kind };
  const parsed = printerChoiceSchema.safeParse(kind === 'none' && name !== null ? null : choice);
  return parsed.success ? parsed.data : 'bad';
}

function printerText(printer: PrinterChoice): string {
  switch (printer.kind) {
    case 'none':
      return 'none';
    case 'system':
      return printer.name === null ? 'system' : `system:${printer.name}`;
    case 'folder':
      return `folder:${printer.directory}`;
  }
}

function error(message: string): ParsedOptions {
  return { kind: 'error', message };
}
