/** Why a pack was not taken. Each has its own sentence in `refusal-texts.ts`; none is ever shown raw. */
import type { ManifestFault } from '../format/manifest.ts';
import type { NameFault, SetFault } from '../format/names.ts';

/** What the container alone gives away, before any signature. */
export type ZipFault =
  | 'not-a-pack'
  | 'pack-too-big'
  | 'too-many-files'
  | 'zip-cut-off'
  | 'zip-trailing-data'
  | 'zip-directory-damaged'
  | 'zip-several-parts'
  | 'zip-64'
  | 'zip-comment'
  | 'zip-extra-field'
  | 'zip-flags'
  | 'zip-encrypted'
  | 'zip-compressed'
  | 'zip-size-differs'
  | 'zip-header-damaged'
  | 'zip-headers-differ'
  | 'zip-overlap'
  | 'zip-gap'
  | 'zip-folder'
  | 'zip-link'
  | 'zip-device'
  | 'zip-name-encoding';

/** About one file of the pack, named in `file`. */
export type FileFault =
  | 'file-too-big'
  | 'text-too-big'
  | 'file-missing'
  | 'file-not-listed'
  | 'file-size-differs'
  | 'file-damaged';

export type SignatureFault =
  | 'manifest-missing'
  | 'manifest-too-big'
  | 'unsigned'
  | 'signature-too-big'
  | 'signature-damaged'
  | 'signature-old-kind'
  | 'key-unknown'
  | 'key-withdrawn'
  | 'signature-wrong'
  | 'signature-comment-wrong'
  | 'manifest-not-text';

/** A sound pack that does not fit here and now. */
export type PolicyFault =
  | 'app-too-old'
  | 'app-too-new'
  | 'expired'
  | 'older-than-seen'
  | 'version-used-twice'
  | 'content-bad'
  | 'media-bad';

/** Nothing is wrong with the pack itself. */
export type PlaceFault =
  | 'stick-gone'
  | 'stick-unreadable'
  | 'not-found'
  | 'disk-full'
  | 'disk-not-writable'
  | 'previous-damaged'
  | 'stopped';

export type RefusalCode =
  | ZipFault
  | FileFault
  | SignatureFault
  | PolicyFault
  | PlaceFault
  | ManifestFault['code']
  | NameFault
  | SetFault;

export interface PackRefusal {
  readonly code: RefusalCode;
  /** The file or key it is about, cut to `MAX_DETAIL_CHARACTERS`. May be anything that somebody put into a bad pack: text only. */
  readonly file?: string;
}

const MAX_DETAIL_CHARACTERS = 160;

/** @param file what it is about, as found in the pack; control characters are shown as «·» */
export function refusal(code: RefusalCode, file?: string): PackRefusal {
  if (file === undefined) return { code };
  const shown = file.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '·');
  return { code, file: shown.length > MAX_DETAIL_CHARACTERS ? `${shown.slice(0, MAX_DETAIL_CHARACTERS)}…` : shown };
}
