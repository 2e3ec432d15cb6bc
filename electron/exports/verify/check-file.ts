import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { tableNames, tables, type Table } from '#shared/exports/columns.ts';
import { createRecordSplitter, parseCsvRecord } from '#shared/exports/csv.ts';
import { isCell } from '#shared/exports/cell-form.ts';
import type { PackageFinding } from '#shared/exports/findings.ts';
import { tableFile, type Resource } from '#shared/exports/manifest.ts';
import { errorCode } from '../../log/describe-error.ts';

const CHUNK_BYTES = 256 * 1024;

export interface CheckedFile {
  readonly findings: readonly PackageFinding[];
  /** Sum of the events that the table counts; 0 for any other file. */
  readonly events: number;
}

/** Reads a file once: its length and hash, and if it is one of our tables, every cell of it. */
export async function checkFile(path: string, resource: Resource, onBytes?: (bytes: number) => void): Promise<CheckedFile> {
  const file = resource.path;
  const hash = createHash('sha256');
  const name = tableNames.find((table) => tableFile(table) === file);
  const check = name === undefined ? null : checkTable(tables[name], resource);
  let bytes = 0;
  try {
    const handle = await open(path, 'r');
    try {
      const decoder = new TextDecoder('utf-8');
      for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false })) {
        const piece = chunk as Buffer;
        bytes += piece.length;
        hash.update(piece);
        check?.take(decoder.decode(piece, { stream: true }));
        onBytes?.(piece.length);
      }
      check?.take('');
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return { findings: [{ code: code === 'ENOENT' ? 'file-missing' : 'file-changed', file }], events: 0 };
  }
  if (bytes !== resource.bytes || `sha256:${hash.digest('hex')}` !== resource.hash)
    return { findings: [{ code: 'file-changed', file }], events: check?.events() ?? 0 };
  if (check === null) return { findings: [], events: 0 };
  if (!check.isWell()) return { findings: [{ code: 'table-bad', file }], events: check.events() };
  return { findings: check.rows() === resource.rows ? [] : [{ code: 'rows-wrong', file }], events: check.events() };
}

type Described = NonNullable<Resource['schema']>['fields'];

/**
 * Columns are only ever added last (columns.ts): an earlier program described fewer of ours, a later one describes more.
 * @returns the described ones; null where they contradict ours
 */
function describedColumns({ columns }: Table, { schema }: Resource): Described | null {
  if (schema === undefined) return null;
  const { fields } = schema;
  const isOurs = columns
    .slice(0, fields.length)
    .every(({ name, type }, at) => fields[at]?.name === name && fields[at].type === type);
  return isOurs && new Set(fields.map(({ name }) => name)).size === fields.length ? fields : null;
}

function checkTable(table: Table, resource: Resource) {
  const described = describedColumns(table, resource);
  const columns = described ?? table.columns;
  const split = createRecordSplitter();
  const countAt = table.key.length === 0 ? columns.findIndex(({ name }) => name === 'count') : -1;
  let isWell = described !== null;
  let events = 0;
  let rows = -1;

  function takeRecord(record: string): void {
    const cells = parseCsvRecord(record);
    rows += 1;
    if (cells === undefined || cells.length !== columns.length) isWell = false;
    else if (rows === 0) isWell &&= columns.every(({ name }, index) => cells[index] === name);
    else {
      isWell &&= columns.every((column, index) => isCell(column, cells[index] ?? ''));
      events += countAt === -1 ? 0 : Number(cells[countAt]);
    }
  }

  return {
    take: (text: string): void => split(text).forEach(takeRecord),
    isWell: () => isWell && rows >= 0,
    rows: () => rows,
    events: () => events,
  };
}
