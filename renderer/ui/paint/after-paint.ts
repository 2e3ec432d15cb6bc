/** A message, not a timer: a browser may put timers off for 100 ms after a finger has come down, and a message alone never. */
const painted = new MessageChannel();
const waiting: (() => void)[] = [];
painted.port2.addEventListener('message', () => waiting.shift()?.());
painted.port2.start();

/**
 * Calls when the next frame has been painted.
 * @returns a function that takes it back
 */
export function afterPaint(act: () => void): () => void {
  let isWanted = true;
  const frame = requestAnimationFrame(() => {
    waiting.push(() => {
      if (isWanted) act();
    });
    painted.port1.postMessage(null);
  });
  return () => {
    isWanted = false;
    cancelAnimationFrame(frame);
  };
}
