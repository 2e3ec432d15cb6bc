/** The tables of many exports in one DuckDB, in memory: each row once, the newest one of its key. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { tableNames, tables, type ColumnType, type Table } from '#shared/exports/columns.ts';
import { parseCsvRecord } from '#shared/exports/csv.ts';
import { tableFile } from '#shared/exports/manifest.ts';
import { errorCode } from '../../log/describe-error.ts';

const types: Record<ColumnType, string> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** More than the names of any table's columns. */
const MOST_HEADER_BYTES = 20_000;

export interface Region {
  /** @returns rows as objects; whole numbers are numbers */
  readonly ask: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => void;
}

/** @param packages folders of verified exports, each once; of whatever program: columns that came later are empty in earlier ones */
export async function loadTables(packages: readonly string[]): Promise<Region> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const name of tableNames) {
    const files = packages.map((folder) => join(folder, tableFile(name)));
    await connection.run(createSql(name, tables[name], await byHeader(files)));
  }
  return {
    ask: (sql) => ask(connection, sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Files with the same columns in the same order. */
interface Alike {
  readonly header: readonly string[];
  readonly files: string[];
}

async function byHeader(files: readonly string[]): Promise<readonly Alike[]> {
  const groups = new Map<string, Alike>();
  for (const file of files) {
    const header = await headerOf(file);
    if (header === null) continue;
    const key = JSON.stringify(header);
    const group = groups.get(key) ?? { header, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** @returns null: an earlier program did not make this table */
async function headerOf(file: string): Promise<readonly string[] | null> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_HEADER_BYTES), 0, MOST_HEADER_BYTES, 0);
      const [line = ''] = buffer.toString('utf8', 0, bytesRead).split(/\r?\n/);
      return parseCsvRecord(line) ?? [];
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return null;
  }
}

function createSql(name: string, { columns, key }: Table, groups: readonly Alike[]): string {
  const empty = columns.map((column) => `${column.name} ${types[column.type]}`).join(', ');
  if (groups.length === 0) return `create table ${name} (${empty})`;
  const all = groups.map((group) => readSql(columns, group)).join(' union all by name ');
  if (key.length === 0) return `create table ${name} as select * exclude (line) from (${all})`;
  const newest = `qualify row_number() over (partition by ${key.join(', ')} order by export desc, line desc) = 1`;
  // A ticket that went on after an export has its row again in the next one.
  return `create table ${name} as select * exclude (line) from (${all}) ${newest}`;
}

/** Our columns only, and on which line each row stood. */
function readSql(columns: Table['columns'], { header, files }: Alike): string {
  const typeOf = new Map(columns.map((column) => [column.name, types[column.type]]));
  const shape = header.map((column) => `${text(column)}: ${text(typeOf.get(column) ?? types.string)}`).join(', ');
  const form = `header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {${shape}}`;
  // A folder called `kiosk=7` is a name, too, and not a column that stands in for the table's own.
  const read = `read_csv([${files.map(text).join(', ')}], ${form}, hive_partitioning = false)`;
  const own = columns.map(({ name, type }) => (header.includes(name) ? name : `null::${types[type]} as ${name}`));
  return `select ${own.join(', ')}, row_number() over () as line from ${read}`;
}

async function ask(connection: DuckDBConnection, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjects();
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])),
  );
}

/** @returns a literal of SQL */
function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
