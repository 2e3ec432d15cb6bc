import { vi } from 'vitest';

/** jsdom has no layout, no observer of sizes and no modal dialogs: the least that lets screens and dialogs be rendered. */
export function fillGaps(): void {
  vi.stubGlobal('ResizeObserver', StillObserver);
  HTMLDialogElement.prototype.showModal = openDialog;
  HTMLDialogElement.prototype.close = closeDialog;
}

/** Nothing ever changes its size here. */
class StillObserver {
  observe(): void {}
  disconnect(): void {}
}

function openDialog(this: HTMLDialogElement): void {
  this.open = true;
}

function closeDialog(this: HTMLDialogElement): void {
  this.open = false;
}
