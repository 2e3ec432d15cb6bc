/** The folder an administrator works in: `pack.yaml` and `content/`. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_FILE_BYTES, MAX_FILES, MAX_TEXT_BYTES } from '#shared/packs/format/limits.ts';
import { isText, nameFault, setFault } from '#shared/packs/format/names.ts';
import { packSourceSchema, type PackSourceFile } from '#shared/packs/format/pack-source.ts';
import type { PackFileEntry } from '#shared/packs/format/manifest.ts';
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import { parseYamlFile } from '#shared/packs/read/parse-yaml-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { errorCode } from '../../log/describe-error.ts';
import { writeAtomically } from '../../settings/write-atomically.ts';
import { contentFilesUnder } from '../read-content.ts';
import { hashOf } from '../store/installed-pack.ts';
import { readYaml } from '../yaml-text.ts';

export const SOURCE_NAME = 'pack.yaml';
export const CONTENT_FOLDER = 'content';

export type SourceProblem =
  | { readonly code: 'source-missing' }
  | { readonly code: 'source-bad'; readonly line: number; readonly what: string };

export async function readPackSource(directory: string): Promise<Result<PackSourceFile, SourceProblem>> {
  let text: string;
  try {
    text = await readFile(join(directory, SOURCE_NAME), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return err({ code: 'source-missing' });
    throw error;
  }
  const garbled = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (garbled !== -1) return err({ code: 'source-bad', line: garbled + 1, what: 'файл сохранён не в UTF-8' });
  const parsed = parseYamlFile(SOURCE_NAME, text, packSourceSchema, readYaml);
  if (parsed.ok) return ok(parsed.value.value);
  const [first] = parsed.problem.findings;
  return err({ code: 'source-bad', line: first?.line ?? 1, what: first?.text ?? '' });
}

/** Writes the new version and day into `pack.yaml`; the administrator's own lines and comments stay. */
export async function noteBuilt(
  directory: string,
  { version, created }: { readonly version: number; readonly created: string },
): Promise<void> {
  const file = join(directory, SOURCE_NAME);
  let text = await readFile(file, 'utf8');
  for (const [key, value] of Object.entries({ version, created })) {
    // However YAML lets a key be written, and behind the mark that Windows puts in front of a file: it must not stand there twice.
    const line = new RegExp(`^(\\uFEFF?)(["']?)${key}\\2[ \\t]*:.*$`, 'm');
    text = line.test(text) ? text.replace(line, `$1${key}: ${value}`) : `${text.trimEnd()}\n${key}: ${value}\n`;
  }
  await writeAtomically(file, text);
}

/** @returns every file of `content/` by size and hash, sorted by name */
export async function listContent(directory: string): Promise<Result<readonly PackFileEntry[], PackRefusal>> {
  const paths = await contentFilesUnder(directory);
  if (paths.length > MAX_FILES) return err(refusal('too-many-files'));
  const clash = setFault(paths);
  if (clash !== null) return err(refusal(clash.code, clash.file));
  const files: PackFileEntry[] = [];
  for (const path of paths) {
    const fault = nameFault(path);
    if (fault !== null) return err(refusal(fault, path));
    const file = join(directory, ...path.split('/'));
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) return err(refusal('file-too-big', path));
    if (isText(path) && size > MAX_TEXT_BYTES) return err(refusal('text-too-big', path));
    files.push({ path, size, sha256: await hashOf(file) });
  }
  return ok(files);
}
