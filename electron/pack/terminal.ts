/** Where the office tool speaks: results to the standard output, all else to the error output, so that results can be piped. */
import { createInterface } from 'node:readline';
import { words } from './words.ts';

export interface Terminal {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** One line that is written over; only where somebody looks at it. */
  readonly progress: (label: string, done: number, total: number) => void;
  /** @returns null when the input ended */
  readonly askSecret: (question: string) => Promise<string | null>;
}

const BAR_CHARACTERS = 24;

export function createTerminal({ stdin, stdout, stderr } = process): Terminal {
  let shown = -1;
  /** Opened when first asked: an open input would keep the program from ending. */
  let lines: AsyncIterator<string> | null = null;
  return {
    say: (text) => stdout.write(`${text}\n`),
    complain: (text) => stderr.write(`${text}\n`),
    progress(label, done, total) {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      if (!stderr.isTTY || percent === shown) return;
      shown = percent;
      const filled = Math.round((percent / 100) * BAR_CHARACTERS);
      stderr.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(BAR_CHARACTERS - filled)} ${percent} %`);
      if (percent < 100) return;
      shown = -1;
      stderr.write('\n');
    },
    async askSecret(question) {
      if (stdin.isTTY) return askHidden(question);
      lines ??= createInterface({ input: stdin, crlfDelay: Infinity })[Symbol.asyncIterator]();
      const next = await lines.next();
      return next.done === true ? null : next.value;
    },
  };
}

/** Reads a line from the keyboard without showing it. */
function askHidden(question: string): Promise<string | null> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.resume();
  stdin.setEncoding('utf8');
  return new Promise((resolve) => {
    let typed = '';
    const finish = (answer: string | null): void => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off('data', take);
      stderr.write('\n');
      resolve(answer);
    };
    const take = (text: string): void => {
      for (const character of text) {
        if (character === '\r' || character === '\n') return finish(typed);
        // Ctrl+C and Ctrl+D.
        if (character === '\u0003' || character === '\u0004') return finish(null);
        typed = character === '\u007f' || character === '\b' ? typed.slice(0, -1) : typed + character;
      }
    };
    stdin.on('data', take);
  });
}

/** @returns the new password; null after saying why there is none */
export async function askNewPassword({ askSecret, complain }: Terminal): Promise<string | null> {
  const first = await askSecret(words.askPassword);
  if (first === null || first === '') {
    complain(words.passwordEmpty);
    return null;
  }
  if ((await askSecret(words.askAgain)) === first) return first;
  complain(words.passwordsDiffer);
  return null;
}
