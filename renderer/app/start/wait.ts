/** @returns resolves after that time, ms; never, once it is told that nobody waits any more */
export function wait(ms: number, isOver?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    isOver?.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
