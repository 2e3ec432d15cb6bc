import type { Content } from '#shared/packs/content.ts';
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import { err, type Result } from '#shared/result.ts';
import { lookAtMedia } from './media/look-at-media.ts';
import { readContent, readContentFolder } from './read-content.ts';

/**
 * What a pack holds, once it is unpacked: texts that fit each other, and nothing but pictures and sound in the files that should be them.
 * @param directory the folder that holds `check-in.yaml`
 */
export async function readWhole(directory: string): Promise<Result<Content, PackRefusal>> {
  const content = await readContent(directory);
  if (!content.ok) return err(refusal('content-bad', content.problem.first));
  const { media } = await readContentFolder(directory);
  const [bad] = await lookAtMedia(directory, media);
  return bad === undefined ? content : err(refusal('media-bad', `${bad.file}: ${bad.text}`));
}
