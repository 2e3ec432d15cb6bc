/** How big a pack may be (issue «packs and services», S-2). Checked before anything is read, and again while reading. */
export const MAX_PACK_BYTES = 200_000_000;
export const MAX_FILE_BYTES = 50_000_000;
/** Of a `.md` or `.yaml`, which is read at once while visitors wait. The longest that the lists allow is about half of it. */
export const MAX_TEXT_BYTES = 1_000_000;
/** Without `pack.json` and its signature. */
export const MAX_FILES = 5000;
/** 5 000 files at about 300 bytes of description each. */
export const MAX_MANIFEST_BYTES = 2_000_000;
/** Four lines; the trusted comment may be long. */
export const MAX_SIGNATURE_BYTES = 4096;
/** Of a path inside a pack. Windows allows 259 for the whole path; the kiosk's own folders need some of them. */
export const MAX_PATH_CHARACTERS = 120;
export const MAX_PATH_PARTS = 6;
export const MANIFEST_NAME = 'pack.json';
export const SIGNATURE_NAME = 'pack.json.minisig';
/** How a pack's file name ends on a stick. */
export const PACK_EXTENSION = '.pack';
