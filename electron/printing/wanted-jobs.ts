/** Which documents somebody waits for, of all printers: two uses may share one queue, and staff may come back to a printer they left. */

/** Nothing of so long ago is still on its way. */
const MOST = 50;

export interface WantedJobs {
  readonly add: (jobKey: string) => void;
  readonly has: (jobKey: string) => boolean;
  /** Whoever waited is gone. */
  readonly clear: () => void;
}

export function createWantedJobs(): WantedJobs {
  const keys = new Set<string>();
  return {
    add(jobKey) {
      keys.add(jobKey);
      const [oldest] = keys;
      if (keys.size > MOST && oldest !== undefined) keys.delete(oldest);
    },
    has: (jobKey) => keys.has(jobKey),
    clear: () => keys.clear(),
  };
}
