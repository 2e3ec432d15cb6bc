/** The three files a person may take along: the page, its text, and JSON Resume for programs. Made in memory, handed straight over. */
import { jsonResume } from '#shared/resume/json-resume.ts';
import type { StickFile } from '#shared/resume/stick-files.ts';
import { toBase64 } from '../../../printing/base64.ts';
import type { Services } from '../../../session/services.ts';
import { makePaper } from '../paper/make-paper.ts';
import { resumeOfVisit } from '../paper/resume-of-visit.ts';
import { plainText } from './plain-text.ts';

/** Windows' editor knows UTF-8 by it; others pass over it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** @returns null when the page could not be made */
export async function stickFiles(services: Services): Promise<readonly StickFile[] | null> {
  const resume = resumeOfVisit(services);
  const made = await makePaper(services);
  if (resume === null || made === null) return null;
  // Lines end as old editors want them.
  const text = BYTE_ORDER_MARK + plainText(resume).replaceAll('\n', '\r\n');
  return [
    { name: 'resume.pdf', base64: toBase64(made.pdf) },
    { name: 'resume.txt', base64: utf8(text) },
    { name: 'resume.json', base64: utf8(jsonResume(resume)) },
  ];
}

function utf8(text: string): string {
  return toBase64(new TextEncoder().encode(text));
}
