import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#shared/packs/check/check-content.ts';
import { topicsWithoutMedia } from '#shared/packs/check/check-speech.ts';
import { isText } from '#shared/packs/format/names.ts';
import { describeFinding, type Finding } from '#shared/packs/read/finding.ts';
import { CHECK_IN_FILE, parseContent, type ContentFolder } from '#shared/packs/read/parse-content.ts';
import { topicPath } from '#shared/packs/read/parse-topic-file.ts';
import { lookAtMedia } from '../packs/media/look-at-media.ts';
import { contentFilesUnder, readContentFolder } from '../packs/read-content.ts';
import { CONTENT_FOLDER, listContent } from '../packs/source/pack-folder.ts';
import { readYaml } from '../packs/yaml-text.ts';
import { EXIT_DONE, EXIT_REFUSED } from './exit-codes.ts';
import { complain, refuse, type Office } from './office.ts';
import { words } from './words.ts';

/** Findings that make a pack useless on the kiosk; the others are about words and are the administrator's to judge. */
const BREAKING = new Set<Finding['rule']>(['form', 'schema', 'link', 'file', 'media']);

/** `check ПАПКА`: every finding as `file:line: what`, in plain Russian. */
export async function checkFolder(office: Office, folder: string): Promise<number> {
  const directory = contentDirectoryOf(office.pathOf(folder));
  if (!existsSync(directory)) return complain(office, words.noFolder(directory));
  const listed = await listContent(directory);
  if (!listed.ok) return refuse(office, listed.problem);
  const content = await readContentFolder(directory);
  const findings = await findingsIn(directory, content);
  for (const finding of findings) office.terminal.say(describeFinding(finding));
  if (findings.length > 0) {
    office.terminal.complain(words.findings(findings.length));
    return EXIT_REFUSED;
  }
  const parsed = parseContent(content, readYaml);
  if (!parsed.ok) throw new Error('what was found well cannot be read');
  office.terminal.say(words.checked(parsed.value.content.topics.length));
  const without = topicsWithoutMedia(parsed.value.content);
  for (const kind of ['speech', 'image'] as const)
    if (without[kind].length > 0) office.terminal.say(words.without[kind](without[kind].map(topicPath)));
  return EXIT_DONE;
}

async function findingsIn(directory: string, folder: ContentFolder): Promise<readonly Finding[]> {
  // Of texts the kiosk reads its own few and topics, and says nothing of others: an installed pack stays readable.
  const unread = (await contentFilesUnder(directory)).filter((path) => isText(path) && !folder.texts.has(path));
  return [
    ...checkContent(folder, readYaml),
    ...unread.map((file): Finding => ({ file, line: 1, rule: 'file', text: words.unread })),
    ...(await lookAtMedia(directory, folder.media)),
  ];
}

/** @returns whether a pack may be built of it: breaking findings are printed, findings about words are counted */
export async function mayBeBuilt({ terminal }: Office, contentDirectory: string): Promise<boolean> {
  const findings = await findingsIn(contentDirectory, await readContentFolder(contentDirectory));
  const breaking = findings.filter(({ rule }) => BREAKING.has(rule));
  for (const finding of breaking) terminal.complain(describeFinding(finding));
  if (breaking.length === 0 && findings.length > 0) terminal.complain(words.wordingLeft(findings.length));
  return breaking.length === 0;
}

/** A folder made by `new`, or a bare content folder. */
function contentDirectoryOf(directory: string): string {
  return existsSync(join(directory, CHECK_IN_FILE)) ? directory : join(directory, CONTENT_FOLDER);
}
