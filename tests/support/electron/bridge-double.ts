/** `contextBridge`: what crosses into the page's world is a frozen copy; functions become stand-ins, prototypes are lost. */
import type { ContextBridge } from 'electron';

export interface BridgeDouble {
  /** What the page finds on `window`. */
  readonly world: Map<string, unknown>;
  readonly asContextBridge: ContextBridge;
}

export function createBridge(): BridgeDouble {
  const world = new Map<string, unknown>();
  const members = {
    exposeInMainWorld: (key: string, api: unknown) => {
      if (world.has(key)) throw new Error(`Cannot bind an API on top of an existing property on the window object`);
      world.set(key, cross(api));
    },
  } satisfies Partial<ContextBridge>;
  return { world, asContextBridge: members as unknown as ContextBridge };
}

function cross(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...args: readonly unknown[]): unknown => cross((value as (...all: unknown[]) => unknown)(...args.map(cross)));
  }
  if (value instanceof Promise) {
    return value.then(cross, (error: unknown) => {
      throw new Error(error instanceof Error ? error.message : String(error));
    });
  }
  if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return Object.freeze(value.map(cross));
  // Buffers, dates, maps and errors are cloned as IPC clones them; any other object becomes a plain one.
  if (
    ArrayBuffer.isView(value) ||
    value instanceof ArrayBuffer ||
    value instanceof Date ||
    value instanceof Map ||
    value instanceof Error
  ) {
    return structuredClone(value);
  }
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cross(item)])));
}
