/** Reads the check-in menu. A bad file stops the start with the place of the fault: half a menu would mislead visitors. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { contentSchema, type Content } from '#shared/packs/content.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { errorCode } from '../log/describe-error.ts';

export const CONTENT_FILE = 'check-in.yaml';

type ContentIssue = NonNullable<ReturnType<typeof contentSchema.safeParse>['error']>['issues'][number];

export interface ContentProblem {
  readonly code: 'content-bad';
  /** For the operator's console: `file:line: what is wrong`, one fault a line. */
  readonly message: string;
}

/** @param directory the folder that holds `check-in.yaml` */
export async function readContent(directory: string): Promise<Result<Content, ContentProblem>> {
  const file = join(directory, CONTENT_FILE);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return bad([`${file}: cannot be read (${errorCode(error) ?? 'unknown reason'})`]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return bad(
      document.errors.map((error) => `${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0] ?? ''}`),
    );
  }
  const parsed = contentSchema.safeParse(document.toJS());
  if (parsed.success) return ok(parsed.data);
  return bad(
    parsed.error.issues.map((issue) => {
      const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      const where = keys.length === 0 ? '' : `${keys.join('.')}: `;
      return `${file}:${lineOf(document, keys, lines)}: ${where}${whatIsWrong(issue)}`;
    }),
  );
}

/** The line of the deepest part of `path` that the file has: a missing key is told at its parent. */
function lineOf(document: Document, path: readonly (string | number)[], lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const start: unknown = node.range[0];
      if (typeof start === 'number') return lines.linePos(start).line;
    }
  }
  return 1;
}

/** The schema library's small build has no sentences of its own, so the common faults get one here. */
function whatIsWrong(issue: ContentIssue): string {
  const { code } = issue;
  if (code === 'too_big') return `longer or more than ${issue.maximum}`;
  if (code === 'too_small') return `shorter or fewer than ${issue.minimum}`;
  if (code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}`;
  if (code === 'invalid_type') return `missing, or not a ${issue.expected}`;
  if (code === 'invalid_value') return `none of ${issue.values.join(', ')}`;
  if (code === 'invalid_format') return `not written as ${issue.pattern ?? issue.format}`;
  return issue.message;
}

function bad(faults: readonly string[]): Result<never, ContentProblem> {
  return err({ code: 'content-bad', message: faults.join('\n') });
}
