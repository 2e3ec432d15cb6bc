/** The bundles hold packages of others, without their folders: what their licences ask to go along is gathered here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Among the tools, and in a bundle all the same (decision 34). */
const BUNDLED_TOOLS = ['pdfjs-dist'];
const TEXT_NAME = /^(licen[cs]e|copying|notice)/i;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Name, version, licence and texts of every package that runs on a kiosk, one after the other.
 * @param root the folder of `package.json` and `node_modules`
 */
export function licenceTexts(root: string): string {
  const found = new Map<string, string>();
  const follow = (folder: string): void => {
    const { name, version, license = '—', author = '—', dependencies = {} } = readPackage(folder);
    // Some bring no text: then these two are all that they say.
    const title = `${name} ${version}: ${license}, ${typeof author === 'string' ? author : author.name}`;
    if (found.has(title)) return;
    const texts = readdirSync(folder).filter((file) => TEXT_NAME.test(file));
    found.set(title, texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n'));
    for (const needed of Object.keys(dependencies)) follow(folderOf(needed, folder));
  };
  for (const name of [...Object.keys(readPackage(root).dependencies ?? {}), ...BUNDLED_TOOLS]) follow(folderOf(name, root));
  const parts = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => `${title}\n\n${text}`);
  return `${parts.join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

/** Where Node would find it from there. */
function folderOf(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`not installed: ${name}`);
  return folderOf(name, dirname(from));
}
