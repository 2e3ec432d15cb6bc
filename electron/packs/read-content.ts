/** Reads a content folder. A bad file stops the start with the place of the fault: half a menu would mislead visitors. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '#shared/packs/content.ts';
import { CHECK_IN_FILE, parseContent, type ContentFolder } from '#shared/packs/read/parse-content.ts';
import { describeFinding } from '#shared/packs/read/finding.ts';
import { isMedia } from '#shared/packs/media/media-names.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { errorCode } from '../log/describe-error.ts';
import { filesUnder } from './store/installed-pack.ts';
import { readYaml } from './yaml-text.ts';

export interface ContentProblem {
  readonly code: 'content-bad';
  /** For the operator's console: `file:line: what is wrong`, one fault a line. */
  readonly message: string;
  /** The first of them, its place inside the folder: where the folder stands may mean nothing to who reads it. */
  readonly first: string;
}

/** @param directory the folder that holds `check-in.yaml` */
export async function readContent(directory: string): Promise<Result<Content, ContentProblem>> {
  let folder: ContentFolder;
  try {
    folder = await readContentFolder(directory);
  } catch (error) {
    return bad(directory, [`${CHECK_IN_FILE}: не читается (${errorCode(error) ?? 'причина неизвестна'})`]);
  }
  const parsed = parseContent(folder, readYaml);
  return parsed.ok ? ok(parsed.value.content) : bad(directory, parsed.problem.findings.map(describeFinding));
}

/** Every text file that content may consist of, by its path with `/`; of pictures and clips only the paths. Rejects as `readFile` does. */
export async function readContentFolder(directory: string): Promise<ContentFolder> {
  const top = await namesIn(directory, '.yaml');
  const topics = await namesIn(join(directory, 'topics'), '.md');
  const names = [...top, ...topics.map((name) => `topics/${name}`)];
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  const media = (await contentFilesUnder(directory)).filter(isMedia);
  return { texts: new Map(names.map((name, index) => [name, texts[index] ?? ''])), media };
}

/** What computers leave in folders by themselves, beside «a.md» also «._a.md»; it does not belong to anybody's content. */
const LEFT_BY_SYSTEMS = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|~\$[^/]*|\._[^/]*)$/i;

/** @returns paths with `/`, sorted: everything in the folder that somebody put there */
export async function contentFilesUnder(directory: string): Promise<readonly string[]> {
  return (await filesUnder(directory)).filter((path) => !LEFT_BY_SYSTEMS.test(path));
}

async function namesIn(folder: string, ending: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !LEFT_BY_SYSTEMS.test(entry.name))
      .map(({ name }) => name);
  } catch (error) {
    // A part that is not there is empty; what must be there is told by `parseContent`.
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Put together by hand: `join` would take a slash out of «https://» in what is said. */
function bad(directory: string, faults: readonly string[]): Result<never, ContentProblem> {
  return err({
    code: 'content-bad',
    message: faults.map((fault) => `${directory}/${fault}`).join('\n'),
    first: faults[0] ?? '',
  });
}
