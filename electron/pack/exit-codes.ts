export const EXIT_DONE = 0;
/** The folder, pack or key is not as it should be, or the disk refused. */
export const EXIT_REFUSED = 1;
export const EXIT_BAD_OPTIONS = 2;
