/** Whether a dialog lies over this element: then keys are not for it, as touches cannot be. */
export function isCovered(element: Element | null): boolean {
  const top = document.querySelector('dialog[open]');
  return top !== null && !top.contains(element);
}
