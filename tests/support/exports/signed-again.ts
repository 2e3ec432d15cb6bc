/** An export with another table in it, as its kiosk would have made it: every hash and the signature fit. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../../../electron/exports/export-folders.ts';
import { makeSignature } from '../../../electron/packs/minisign/signature.ts';
import type { SecretKey } from '../../../electron/packs/minisign/secret-key.ts';

export interface Told {
  readonly export: { toSeq: number; [added: string]: unknown };
  readonly resources: {
    readonly path: string;
    bytes: number;
    hash: string;
    rows?: number;
    readonly schema?: { readonly fields: { readonly name: string; readonly type: string }[] };
  }[];
}

/** What is to be other than it was. */
export interface Changes {
  readonly file: string;
  readonly text: (was: string) => string;
  readonly told?: (told: Told) => void;
}

/** @param folder of the export; @param key of its kiosk */
export async function signAgain(folder: string, key: SecretKey, { file, text, told: change }: Changes): Promise<void> {
  const description = join(folder, 'datapackage.json');
  const told = JSON.parse(await readFile(description, 'utf8')) as Told;
  const table = Buffer.from(text(await readFile(join(folder, file), 'utf8')));
  await writeFile(join(folder, file), table);
  const own = told.resources.find(({ path }) => path === file);
  Object.assign(own ?? {}, { bytes: table.length, hash: `sha256:${sha256Of(table)}` });
  change?.(told);
  const manifest = Buffer.from(JSON.stringify(told));
  await writeFile(description, manifest);
  await writeFile(`${description}.minisig`, makeSignature(manifest, key, 'signed again'));
}

/** As a program of a later year would make it: a column more at the end, and one more thing said of the export. */
export const aColumnMore: Changes = {
  file: 'tickets.csv',
  text: (was) =>
    was
      .split('\r\n')
      .map((line, row) => (line === '' ? line : row === 0 ? `${line},counter` : `${line},window 3`))
      .join('\r\n'),
  told({ export: facts, resources }) {
    facts['madeBy'] = 'a later year';
    fieldsOf(resources).push({ name: 'counter', type: 'string' });
  },
};

/** As a program of an earlier year made it: without the last column of today. */
export const aColumnLess: Changes = {
  file: 'tickets.csv',
  text: (was) => was.replaceAll(/,[^,\r\n]*(?=\r\n)/g, ''),
  told: ({ resources }) => void fieldsOf(resources).pop(),
};

function fieldsOf(resources: Told['resources']) {
  const fields = resources.find(({ path }) => path === 'tickets.csv')?.schema?.fields;
  if (fields === undefined) throw new Error('tickets.csv is not described');
  return fields;
}
