/** Only what differs: a mark that is written again makes the browser look at every style below it. @param value null takes it away */
export function mark(frame: HTMLElement, name: string, value: string | null): void {
  if (frame.getAttribute(name) === value) return;
  if (value === null) frame.removeAttribute(name);
  else frame.setAttribute(name, value);
}
