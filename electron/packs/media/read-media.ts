/** One picture or clip for the page: only what the content in question names, and only as it was signed. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '#shared/packs/content.ts';
import type { HashedFile } from '#shared/packs/install/changes.ts';
import type { MediaProblem } from '#shared/packs/install/pack-calls.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { errorCode } from '../../log/describe-error.ts';

export interface MediaPlace {
  readonly directory: string;
  readonly content: Content;
  /** null: it came with the program, which is trusted as a whole. */
  readonly signed: readonly HashedFile[] | null;
}

export async function readMedia({ directory, content, signed }: MediaPlace, name: string): Promise<Result<Buffer, MediaProblem>> {
  const isNamed = content.topics.some(({ image }) => image === name) || Object.values(content.speech).includes(name);
  if (!isNamed) return err({ code: 'media-unknown' });
  let bytes: Buffer;
  try {
    bytes = await readFile(join(directory, ...name.split('/')));
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return err({ code: 'media-damaged' });
  }
  const expected = signed?.find(({ path }) => path === name)?.sha256;
  const isAsSigned = signed === null || createHash('sha256').update(bytes).digest('hex') === expected;
  return isAsSigned ? ok(bytes) : err({ code: 'media-damaged' });
}
