import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableNames, tables } from '#shared/exports/columns.ts';
import { tableFile } from '#shared/exports/manifest.ts';

const guide = readFileSync('docs/exports.ru.md', 'utf8');

test.each(tableNames)('the guide describes every column of %s as the package does', (name) => {
  const [, chapter = ''] = guide.split(`### \`${tableFile(name)}\``);
  const [own = ''] = chapter.split('\n#');
  const rows = [...own.matchAll(/^\| `(\w+)`\s*\| (\w+)\s*\| (.+?)\s*\|$/gm)].map(([, column, type, text]) => [
    column,
    type,
    text,
  ]);
  expect(rows).toEqual(tables[name].columns.map(({ name: column, type, description }) => [column, type, description]));
});
