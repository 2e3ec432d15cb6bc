/** `app`, as far as the shell uses it. `satisfies Partial<App>` ties each member to the real typings. */
import type { App, CommandLine } from 'electron';
import { EventEmitter } from 'node:events';
import { emitPreventable } from './event-double.ts';

export interface AppDouble extends EventEmitter {
  readonly asApp: App;
  readonly paths: Map<string, string>;
  readonly switches: Map<string, string>;
  /** Set before the program starts: somebody else holds the lock. */
  isAnotherRunning: boolean;
  /** null while the program runs. */
  exitCode: number | null;
  /** Ends `whenReady`. */
  readonly makeReady: () => void;
  readonly isReady: () => boolean;
}

/** @param closeWindows asks every window to close, as `app.quit` does. @returns true if all of them closed */
export function createAppDouble(closeWindows: () => boolean): AppDouble {
  const emitter = new EventEmitter();
  const paths = new Map<string, string>();
  const switches = new Map<string, string>();
  let makeReady: (() => void) | null = null;
  let isReady = false;
  const ready = new Promise<void>((resolve) => {
    makeReady = () => {
      isReady = true;
      resolve();
    };
  });

  const commandLine = {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    hasSwitch: (name: string) => switches.has(name),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
  } satisfies Partial<CommandLine>;

  const members = {
    whenReady: () => ready,
    isReady: () => isReady,
    requestSingleInstanceLock: () => !double.isAnotherRunning,
    /** The program's folder, set by the test. */
    getAppPath: () => paths.get('app') ?? '/nowhere/app',
    getPath: (name: string) => paths.get(name) ?? `/nowhere/${name}`,
    setPath: (name: string, path: string) => void paths.set(name, path),
    setAppLogsPath: (path?: string) => void paths.set('logs', path ?? ''),
    /** Electron's order: before-quit, windows close (any may refuse), will-quit, exit. */
    quit() {
      if (emitPreventable(emitter, 'before-quit', {}) || !closeWindows()) return;
      if (!emitPreventable(emitter, 'will-quit', {})) members.exit(0);
    },
    exit(code = 0) {
      double.exitCode ??= code;
    },
  } satisfies Partial<Omit<App, keyof EventEmitter>>;

  const double: AppDouble = Object.assign(emitter, members, {
    commandLine,
    paths,
    switches,
    isAnotherRunning: false,
    exitCode: null,
    makeReady: () => makeReady?.(),
    // Members are assigned onto the emitter itself.
    asApp: emitter as unknown as App,
  });
  return double;
}
