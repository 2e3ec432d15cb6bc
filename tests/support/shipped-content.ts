/** The default content as the kiosk gets it. */
import { readContent } from '../../electron/packs/read-content.ts';

const read = await readContent('assets/content');
if (!read.ok) throw new Error(read.problem.message);

export const shippedContent = read.value;
