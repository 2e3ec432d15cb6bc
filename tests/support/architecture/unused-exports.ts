/** What is exported although no other file names it. Types are left out: an interface of a public function may be nobody's to name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, fromRoot, ROOT } from './sources.ts';

/** What builds the page names things too. */
const OTHERS = ['vite.config.ts'];
const EXPORTED = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm;

/** @returns one line each: `file: name` */
export function unusedExports(): string[] {
  const others = readdirSync(join(ROOT, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(OTHERS.map((file) => join(ROOT, file)))
    .map((file) => ({ path: fromRoot(file), text: readFileSync(file, 'utf8') }));
  const files = new Map<string, Set<string>>();
  for (const { path, text } of [...code, ...others])
    for (const word of new Set(text.match(/\w+/g))) files.set(word, (files.get(word) ?? new Set()).add(path));
  return code.flatMap(({ path, text }) =>
    [...text.matchAll(EXPORTED)].flatMap(([, name = '']) => ((files.get(name)?.size ?? 0) > 1 ? [] : [`${path}: ${name}`])),
  );
}
