/** `datapackage.json`: a Frictionless data package (specs.frictionlessdata.io), with what the kiosk says of the export under `export`. */
import * as z from 'zod/mini';
import { daySchema } from '../record/events.ts';
import { tableNames, tables, type TableName } from './columns.ts';
import { KEY_FILE, REPORT_FILE } from './package-name.ts';

export const exportWhySchema = z.enum(['nightly', 'catch-up', 'asked']);
export type ExportWhy = z.infer<typeof exportWhySchema>;

const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative());

const resourceSchema = z.looseObject({
  name: z.string().check(z.regex(/^[a-z0-9._-]+$/)),
  /** A file beside this one: no folders, nothing outside. */
  path: z.string().check(
    z.regex(/^[^/\\\0]{1,100}$/),
    z.refine((path) => path !== '.' && path !== '..'),
  ),
  bytes: count,
  hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
  /** Of tables only; not part of Frictionless. */
  rows: z.optional(count),
  schema: z.optional(
    z.looseObject({ fields: z.array(z.looseObject({ name: z.string(), type: z.string() })).check(z.maxLength(200)) }),
  ),
});
export type Resource = z.infer<typeof resourceSchema>;

const rangeSchema = z.strictObject({ from: z.int().check(z.positive()), to: z.int().check(z.positive()) });

/** What a later program says besides is passed over. */
const exportFactsSchema = z.object({
  format: z.literal(1),
  kiosk: z.string().check(z.regex(/^[0-9A-F]{8}$/)),
  /** Of the key that signed, 16 hex digits. */
  key: z.string().check(z.regex(/^[0-9A-F]{16}$/)),
  centre: z.string(),
  timeZone: z.string(),
  appVersion: z.string(),
  /** Without gaps from 1. */
  number: z.int().check(z.positive()),
  why: exportWhySchema,
  day: daySchema,
  /** Follow the export before. */
  fromSeq: z.int().check(z.positive()),
  toSeq: z.int().check(z.nonnegative()),
  /** In the range and in the journal. */
  events: count,
  /** In the range, but lost to damage in journal and database. */
  missing: z.array(rangeSchema),
  /** Events that waited in the page's database because the journal could not be written; they come in a later export. */
  waiting: count,
  /** First and last day of the events; null without any. */
  days: z.nullable(z.strictObject({ from: daySchema, to: daySchema })),
  /** Stands for the first event: tells whether two exports are of one history, or of a kiosk that began anew. Null: cannot be read. */
  history: z.nullable(z.string()),
  /** SHA-256 of the `datapackage.json` before; null for the first, or when it was lost. */
  previous: z.nullable(sha256Hex),
});
export type ExportFacts = z.infer<typeof exportFactsSchema>;

export const manifestSchema = z.looseObject({
  name: z.string(),
  created: z.string(),
  resources: z.array(resourceSchema).check(z.minLength(1), z.maxLength(40)),
  export: exportFactsSchema,
});
export type Manifest = z.infer<typeof manifestSchema>;

export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}
export interface WrittenTable extends WrittenFile {
  readonly rows: number;
}

export interface ManifestParts {
  readonly facts: ExportFacts;
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number;
  readonly tables: Readonly<Record<TableName, WrittenTable>>;
  readonly report: WrittenFile;
  readonly key: WrittenFile;
}

/** @returns the text of `datapackage.json` */
export function manifestText({ facts, createdAt, tables: written, report, key }: ManifestParts): string {
  const manifest = {
    profile: 'data-package',
    name: `first-step-${facts.kiosk.toLowerCase()}-${facts.number}`,
    title: `${facts.centre}: выгрузка ${facts.number}`,
    created: new Date(createdAt).toISOString(),
    export: facts,
    resources: [
      ...tableNames.map((name) => tableResource(name, written[name])),
      { name: 'report', path: REPORT_FILE, format: 'xlsx', ...fileFacts(report) },
      { name: 'key', path: KEY_FILE, format: 'pub', ...fileFacts(key) },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function tableResource(name: TableName, written: WrittenTable) {
  const { title, description, key, columns } = tables[name];
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description,
    path: tableFile(name),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...fileFacts(written),
    rows: written.rows,
    schema: { fields: columns, missingValues: [''], ...(key.length > 0 && { primaryKey: key }) },
  };
}

function fileFacts({ bytes, sha256 }: WrittenFile) {
  return { bytes, hash: `sha256:${sha256}` };
}

export function tableFile(name: TableName): string {
  return `${name}.csv`;
}
