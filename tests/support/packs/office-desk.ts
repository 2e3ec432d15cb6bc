/** An administrator's computer: the office tool, a folder to work in, a drawer of sticks. */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Office } from '../../../electron/pack/office.ts';
import { runPackTool } from '../../../electron/pack/run-pack-tool.ts';

const SHIPPED = fileURLToPath(new URL('../../../assets/content', import.meta.url));

export interface OfficeDesk {
  readonly directory: string;
  /** Subfolders of it are sticks in the kiosk. */
  readonly drives: string;
  /** @returns exit code and all that was said */
  readonly pack: (...args: readonly string[]) => Promise<{ readonly code: number; readonly said: string }>;
  /** Puts a file onto the desk, with its folders. */
  readonly put: (file: string, data: string | Uint8Array) => Promise<void>;
  /** Replaces words in a file of the desk. */
  readonly edit: (file: string, from: string | RegExp, to: string) => Promise<void>;
  /** Copies a file of the desk to a stick that is in the kiosk. */
  readonly toStick: (file: string, stick?: string) => Promise<void>;
  readonly pullStick: (stick?: string) => Promise<void>;
  /** Time goes by; `ms`. */
  readonly wait: (ms: number) => void;
  readonly close: () => Promise<void>;
}

/** @param passwords typed when a key asks for one, in turn */
export async function openOfficeDesk(passwords: readonly string[] = [], appVersion = '0.0.0'): Promise<OfficeDesk> {
  const directory = await mkdtemp(join(tmpdir(), 'office-'));
  const drives = join(directory, 'drives');
  await mkdir(drives);
  const left = [...passwords];
  let clock = Date.UTC(2026, 10, 23, 8);
  return {
    directory,
    drives,
    async pack(...args) {
      const said: string[] = [];
      const take = (text: string): void => void said.push(text);
      const office: Office = {
        terminal: { say: take, complain: take, progress: () => {}, askSecret: async () => left.shift() ?? null },
        appVersion,
        shippedContent: SHIPPED,
        pathOf: (typed) => join(directory, typed),
        now: () => clock,
      };
      const code = await runPackTool(office, args);
      return { code, said: said.join('\n') };
    },
    async put(file, data) {
      await mkdir(dirname(join(directory, file)), { recursive: true });
      await writeFile(join(directory, file), data);
    },
    async edit(file, from, to) {
      const path = join(directory, file);
      const text = await readFile(path, 'utf8');
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file}: ${String(from)} is not there`);
      await writeFile(path, changed);
    },
    async toStick(file, stick = 'ФЛЕШКА') {
      await mkdir(join(drives, stick), { recursive: true });
      await copyFile(join(directory, file), join(drives, stick, basename(file)));
    },
    pullStick: (stick = 'ФЛЕШКА') => rm(join(drives, stick), { recursive: true, force: true }),
    wait: (ms) => {
      clock += ms;
    },
    close: () => rm(directory, { recursive: true, force: true }),
  };
}
