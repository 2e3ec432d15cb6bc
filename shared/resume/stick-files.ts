/** What may be put on a person's stick, and what can go wrong. Names are ours: a name of a person is never a file name (U-30). */
import * as z from 'zod/mini';

/** Of the file, before base64: a résumé's text has 2 KB, its PDF 20. */
const MOST_BASE64 = 400_000;

const stickFileSchema = z.strictObject({
  name: z.enum(['resume.pdf', 'resume.txt', 'resume.json']),
  base64: z.string().check(z.regex(/^[A-Za-z0-9+/]+=*$/), z.maxLength(MOST_BASE64)),
});
export type StickFile = z.infer<typeof stickFileSchema>;

export const stickWriteSchema = z.strictObject({
  /** As `sticks.list` named it. */
  drive: z.string().check(z.maxLength(400)),
  files: z.array(stickFileSchema).check(z.minLength(1), z.maxLength(3)),
});

export interface OwnStick {
  readonly id: string;
  /** For people: its label. */
  readonly name: string;
}

export interface StickProblem {
  readonly code: 'no-stick' | 'stick-full' | 'stick-locked' | 'stick-failed';
}
