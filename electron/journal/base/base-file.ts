/** One copy of the base on the disk: a line that proves itself, as those of the journal do. */
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { canonical } from '#shared/record/canonical.ts';
import { baseSchema, type Base } from '#shared/retention/base.ts';
import { systemCode, type Files } from '../disk/files.ts';

const CHUNK_BYTES = 256 * 1024;
const NEW_SUFFIX = '.new';

/** @returns `damaged` for anything but a whole base; a disk error counts as damage */
export async function readBaseFile(files: Files, path: string): Promise<Base | 'absent' | 'damaged'> {
  try {
    return parse(await readWhole(files, path)) ?? 'damaged';
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return code === 'ENOENT' ? 'absent' : 'damaged';
  }
}

/**
 * By one rename: the former one or this one stands there, whole.
 * @throws what `Files` throws
 */
export async function writeBaseFile(files: Files, path: string, base: Base): Promise<void> {
  const text = canonical(base);
  const fresh = `${path}${NEW_SUFFIX}`;
  await files.remove(fresh);
  const file = await files.open(fresh, 'create');
  try {
    await file.write(Buffer.from(`{"sha256":"${sha256Of(text)}","base":${text}}\n`), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await files.rename(fresh, path);
  await files.syncDirectory(dirname(path));
}

async function readWhole(files: Files, path: string): Promise<string> {
  const file = await files.open(path, 'read');
  try {
    const parts: Buffer[] = [];
    for (let position = 0; ;) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const count = await file.read(chunk, position);
      if (count === 0) return Buffer.concat(parts).toString('utf8');
      parts.push(chunk.subarray(0, count));
      position += count;
    }
  } finally {
    await file.close();
  }
}

function parse(text: string): Base | undefined {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || !('base' in json) || !('sha256' in json)) return undefined;
  const isBase = baseSchema.safeParse(json.base).success && sha256Of(canonical(json.base)) === json.sha256;
  // The hash proves that we wrote it; rows may have fields that only a newer version knows.
  return isBase ? (json.base as Base) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damage is expected here and answered by the caller.
    return undefined;
  }
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
