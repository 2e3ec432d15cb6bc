/** jsdom lays nothing out: sizes never change. */
export class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
