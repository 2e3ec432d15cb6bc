import { beforeEach, describe, expect, test } from 'vitest';
import {
  CRASH_WINDOW_MS,
  FIRST_RELOAD_AGAIN_MS,
  endOnBug,
  keepPageAlive,
  noteHelperCrashes,
  RELOAD_AFTER_MS,
  REST_MS,
} from '../../../electron/shell/crash-recovery.ts';
import { REST_URL, START_URL } from '../../../electron/shell/origin.ts';
import { createAppDouble } from '../../support/electron/app-double.ts';
import { WebContentsDouble } from '../../support/electron/window-double.ts';
import { createHandTimer, type HandTimer } from '../../support/electron/hand-timer.ts';
import { EventEmitter } from 'node:events';
import { emitPreventable } from '../../support/electron/event-double.ts';

/** L-12 */
const BACK_WITHIN_MS = 5_000;

let contents: WebContentsDouble;
let timer: HandTimer;
let notes: [string, string][];

beforeEach(() => {
  contents = new WebContentsDouble({});
  timer = createHandTimer();
  notes = [];
  keepPageAlive(contents.asWebContents, (what, reason) => notes.push([what, reason]), timer);
});

const shown = () => (contents.isGone ? 'nothing' : contents.mainFrame.url);
async function crashTimes(count: number, everyMs: number): Promise<void> {
  for (let crash = 0; crash < count; crash++) {
    await timer.pass(everyMs);
    contents.crash();
  }
}

test('the page is loaded once and left alone', async () => {
  await timer.pass(24 * 3_600_000);
  expect(contents.loads).toEqual([START_URL]);
});

describe('a page that dies (L-12)', () => {
  test.each(['crashed', 'killed', 'oom', 'abnormal-exit', 'launch-failed', 'clean-exit'] as const)(
    '«%s»: back at attract within 5 s, noted',
    async (reason) => {
      contents.crash(reason);
      expect(shown()).toBe('nothing');
      await timer.pass(BACK_WITHIN_MS);
      expect(shown()).toBe(START_URL);
      expect(notes).toEqual([['page-gone', reason]]);
    },
  );

  test('a page that hangs is ended and comes back, noted once as silent', async () => {
    contents.hang();
    await timer.pass(BACK_WITHIN_MS);
    expect(shown()).toBe(START_URL);
    expect(notes).toEqual([['page-silent', 'killed']]);
  });

  test('a load that Electron loses after a crash is asked for again', async () => {
    contents.crash();
    contents.losesLoads = true;
    await timer.pass(RELOAD_AFTER_MS);
    contents.losesLoads = false;
    await timer.pass(FIRST_RELOAD_AGAIN_MS);
    expect(shown()).toBe(START_URL);
    expect(RELOAD_AFTER_MS + FIRST_RELOAD_AGAIN_MS).toBeLessThan(BACK_WITHIN_MS);
  });

  test('a disk that needs a minute is not asked for the page over and over', async () => {
    contents.losesLoads = true;
    contents.crash();
    await timer.pass(60_000);
    expect(contents.loads.length).toBeLessThan(8);
  });

  test('a load that fails counts as a crash; one that was only replaced, or of a frame, does not', async () => {
    contents.failLoad(-3, START_URL);
    contents.failLoad(-6, START_URL, false);
    expect(notes).toEqual([]);
    contents.failLoad(-6, START_URL);
    expect(notes).toEqual([['page-gone', 'load failed -6']]);
  });
});

describe('a page that keeps dying', () => {
  test('two crashes in 5 minutes are survived, the third brings the calm page', async () => {
    await crashTimes(2, 60_000);
    await timer.pass(BACK_WITHIN_MS);
    expect(shown()).toBe(START_URL);
    contents.crash();
    await timer.pass(BACK_WITHIN_MS);
    expect(shown()).toBe(REST_URL);
  });

  test('crashes that are far apart never bring it', async () => {
    await crashTimes(10, CRASH_WINDOW_MS / 2 + 1_000);
    await timer.pass(BACK_WITHIN_MS);
    expect(shown()).toBe(START_URL);
  });

  test('after the rest the kiosk tries again, with a clean count', async () => {
    await crashTimes(3, 1_000);
    await timer.pass(BACK_WITHIN_MS);
    await timer.pass(REST_MS);
    expect(shown()).toBe(START_URL);
    await crashTimes(2, 1_000);
    await timer.pass(BACK_WITHIN_MS);
    expect(shown()).toBe(START_URL);
  });

  test('the calm page itself comes back too', async () => {
    await crashTimes(4, 1_000);
    await timer.pass(BACK_WITHIN_MS);
    expect(shown()).toBe(REST_URL);
  });
});

test('nothing is loaded into a window that is gone', async () => {
  contents.crash();
  contents.destroy();
  await timer.pass(BACK_WITHIN_MS);
  expect(contents.loads).toEqual([START_URL]);
});

test('a helper process that dies is noted; one that ends well is not', () => {
  const app = createAppDouble(() => true);
  noteHelperCrashes(app.asApp, (what, reason) => notes.push([what, reason]));
  emitPreventable(app, 'child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 });
  emitPreventable(app, 'child-process-gone', {}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 });
  expect(notes).toEqual([['helper-gone', 'GPU crashed']]);
});

test('a bug in the main process ends the program without an error window', () => {
  const written: string[] = [];
  const process = Object.assign(new EventEmitter(), { stderr: { write: (text: string) => written.push(text) > 0 } });
  const app = createAppDouble(() => true);
  endOnBug(app.asApp, process as unknown as NodeJS.Process);
  process.emit('uncaughtException', new Error('broken'));
  expect([app.exitCode, written.join('')]).toEqual([1, expect.stringContaining('broken')]);
});
