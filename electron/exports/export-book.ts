/** What the journal says about exports, without reading all of it each time: a note beside the exports that may be lost at any time. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bookSchema, emptyBook, noteEvents, type Book } from '#shared/exports/book.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { createTurns } from '#shared/record/turns.ts';
import { errorCode } from '../log/describe-error.ts';
import type { Journal } from '../journal/journal.ts';
import { writeAtomically } from '../settings/write-atomically.ts';

const BOOK_FILE = 'book.json';
/** Read again at the next start rather than written to the disk after every visitor. */
const SAVE_AFTER_EVENTS = 2000;
/** In the line of every event that the book is about: `export.made`, `export.copied`. */
const ABOUT_EXPORTS = '"export.';
const MOST_AT_ONCE = 1000;

export interface ExportBook {
  /** Reads what came since; one at a time. */
  readonly refresh: () => Promise<Book>;
}

export async function openExportBook(
  directory: string,
  journal: Pick<Journal, 'read' | 'find' | 'head' | 'readBase'>,
): Promise<ExportBook> {
  const file = join(directory, BOOK_FILE);
  let book = (await fits(await readBook(file), journal)) ?? (await journal.readBase())?.book ?? emptyBook;
  let savedUpTo = book.upTo;
  const takeTurn = createTurns();

  async function refresh(): Promise<Book> {
    const upTo = journal.head().seq;
    const note = (events: readonly RecordedEvent[]): boolean => {
      const before = book.upTo;
      book = noteEvents(
        book,
        events.filter(({ seq }) => seq > before && seq <= upTo),
      );
      return book.upTo > before;
    };
    // The first one of all stands for the history, the last one for how far this went. Between them only those about exports count.
    note(await journal.read(book.upTo, 1));
    while (note(await journal.find(ABOUT_EXPORTS, book.upTo, MOST_AT_ONCE)));
    note(await journal.read(upTo - 1, 1));
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
