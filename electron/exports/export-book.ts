/** What the journal says about exports, without reading all of it each time: a note beside the exports that may be lost at any time. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bookSchema, emptyBook, noteEvents, type Book } from '#shared/exports/book.ts';
import { createTurns } from '#shared/record/turns.ts';
import { errorCode } from '../log/describe-error.ts';
import type { Journal } from '../journal/journal.ts';
import { writeAtomically } from '../settings/write-atomically.ts';
import { readRange } from './write/read-range.ts';

const BOOK_FILE = 'book.json';
/** Read again at the next start rather than written to the disk after every visitor. */
const SAVE_AFTER_EVENTS = 2000;

export interface ExportBook {
  /** Reads what came since; one at a time. */
  readonly refresh: () => Promise<Book>;
}

export async function openExportBook(
  directory: string,
  journal: Pick<Journal, 'read' | 'head' | 'readBase'>,
): Promise<ExportBook> {
  const file = join(directory, BOOK_FILE);
  let book = (await fits(await readBook(file), journal)) ?? (await journal.readBase())?.book ?? emptyBook;
  let savedUpTo = book.upTo;
  const takeTurn = createTurns();

  async function refresh(): Promise<Book> {
    for await (const events of readRange(journal, { from: book.upTo + 1, to: journal.head().seq })) {
      book = noteEvents(book, events);
    }
    if (book.upTo - savedUpTo >= SAVE_AFTER_EVENTS) {
      savedUpTo = book.upTo;
      await writeAtomically(file, JSON.stringify(book));
    }
    return book;
  }

  // Two at once would note the same events twice.
  return { refresh: () => takeTurn(refresh) };
}

async function readBook(file: string): Promise<Book | null> {
  try {
    const parsed = bookSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    // Absent or damaged: the journal tells it all again.
    if (errorCode(error) !== null || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A note about another journal is worth nothing. */
async function fits(book: Book | null, journal: Pick<Journal, 'read'>): Promise<Book | null> {
  if (book === null || book.upTo === 0) return null;
  const [last] = await journal.read(book.upTo - 1, 1);
  return last?.seq === book.upTo && last.id === book.lastId ? book : null;
}
