/** `pack.json`: what a pack is, for which kiosk, until when, and every file in it by size and SHA-256. It alone is signed. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '#shared/result.ts';
import { keyFault } from './json-keys.ts';
import { MAX_FILE_BYTES, MAX_FILES } from './limits.ts';
import { nameFault, setFault, type NameFault, type SetFault } from './names.ts';
import { appVersionSchema } from './version.ts';

export const PACK_FORMAT = 1;

export const packIdSchema = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'только латинские строчные буквы, цифры и дефис, до 40 знаков'));
export const packVersionSchema = z.int().check(z.minimum(1), z.maximum(999_999_999));
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const dateSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'день пишут так: 2027-12-31'), z.refine(isDate, 'такого дня нет'));
/** UTC, whole seconds. */
const instantSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), z.refine(isDate));

/** For people: «Челябинск, проспект Ленина». One line. */
export const packTitleSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(80), z.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u, 'одна строка без невидимых знаков'));

const packManifestSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  id: packIdSchema,
  /** Grows by at least one with each pack of this id: the kiosk takes no older one than the newest it has seen. */
  version: packVersionSchema,
  title: packTitleSchema,
  created: instantSchema,
  /** Last day on which it may be installed, in the centre's time zone. */
  valid_until: z.optional(dateSchema),
  /** Kiosk versions: `from` and newer, older than `before`. */
  app: z.strictObject({ from: appVersionSchema, before: z.optional(appVersionSchema) }),
  files: z
    .array(
      z.strictObject({
        path: z.string(),
        size: z.int().check(z.nonnegative(), z.maximum(MAX_FILE_BYTES)),
        sha256: sha256Schema,
      }),
    )
    .check(z.minLength(1)),
});
export type PackManifest = z.infer<typeof packManifestSchema>;
export type PackFileEntry = PackManifest['files'][number];

export type ManifestFault =
  | {
      readonly code:
        | 'manifest-not-json'
        | 'manifest-key-twice'
        | 'manifest-key-forbidden'
        | 'manifest-newer-format'
        | 'too-many-files';
    }
  | { readonly code: 'manifest-key-unknown' | 'manifest-wrong' | 'file-too-big' | NameFault | SetFault; readonly file: string };

/** @param text `pack.json`, its signature already verified */
export function parseManifest(text: string): Result<PackManifest, ManifestFault> {
  const json = parseJson(text);
  if (json === undefined) return err({ code: 'manifest-not-json' });
  const fault = keyFault(text);
  if (fault !== null) return err({ code: fault });
  if (
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    typeof json.format === 'number' &&
    json.format > PACK_FORMAT
  )
    return err({ code: 'manifest-newer-format' });
  const parsed = packManifestSchema.safeParse(json);
  if (!parsed.success) return err(shapeFault(parsed.error.issues[0]));
  const { files } = parsed.data;
  if (files.length > MAX_FILES) return err({ code: 'too-many-files' });
  for (const { path } of files) {
    const bad = nameFault(path);
    if (bad !== null) return err({ code: bad, file: path });
  }
  const clash = setFault(files.map(({ path }) => path));
  return clash === null ? ok(parsed.data) : err(clash);
}

/** The text that is signed: the same manifest gives the same bytes. */
export function manifestText(manifest: PackManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

type Issue = NonNullable<ReturnType<typeof packManifestSchema.safeParse>['error']>['issues'][number];

function shapeFault(issue: Issue | undefined): ManifestFault {
  const where = issue?.path.map(String).join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') return { code: 'manifest-key-unknown', file: issue.keys.join(', ') };
  if (issue?.code === 'too_big' && where.endsWith('.size')) return { code: 'file-too-big', file: where };
  return { code: 'manifest-wrong', file: where };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Whatever the parser says: it is not JSON, and that is what the caller tells.
    return undefined;
  }
}

function isDate(text: string): boolean {
  const time = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  // Date.parse rolls 31 February over to March: a real date comes back as it was written.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
}
