/** Tables of several exports, read together as whoever receives them reads them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tables } from '#shared/exports/columns.ts';

/** The row that counts for each key: that of the highest export. */
export async function newestRows(
  folders: readonly string[],
  table: 'survey' | 'tickets',
  key: readonly string[],
  value: string,
): Promise<ReadonlyMap<string, string>> {
  const columns: readonly { readonly name: string }[] = tables[table].columns;
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const rows = new Map<string, string>();
  for (const folder of folders) {
    const [, ...lines] = (await readFile(join(folder, `${table}.csv`), 'utf8')).split('\r\n');
    for (const line of lines.filter((each) => each !== '')) {
      const cells = line.split(',');
      rows.set(key.map((name) => cells[at(name)]).join(' '), cells[at(value)] ?? '');
    }
  }
  return rows;
}
