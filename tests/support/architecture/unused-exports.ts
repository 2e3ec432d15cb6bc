/** What is exported although no other file names it. Types are left out: an interface of a public function may be nobody's to name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, fromRoot, ROOT } from './sources.ts';

const EXPORTED = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm;

/** @returns one line each: `file: name` */
export function unusedExports(): string[] {
  const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: fromRoot(file), text: readFileSync(file, 'utf8') }));
  const files = new Map<string, Set<string>>();
  for (const { path, text } of [...code, ...tests])
    for (const word of new Set(text.match(/\w+/g))) files.set(word, (files.get(word) ?? new Set()).add(path));
  return code.flatMap(({ path, text }) =>
    [...text.matchAll(EXPORTED)].flatMap(([, name = '']) => ((files.get(name)?.size ?? 0) > 1 ? [] : [`${path}: ${name}`])),
  );
}
