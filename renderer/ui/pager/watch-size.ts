/**
 * Measures when the browser has laid out, before it paints, and again when the element or the letters change their size, until told to
 * stop. For layout effects.
 * @returns a function that stops it
 */
export function watchSize(element: HTMLElement, measure: () => void): () => void {
  const sizes = new ResizeObserver(measure);
  sizes.observe(element);
  // A text size mode changes the font of the root only.
  const modes = new MutationObserver(measure);
  modes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text', 'style'] });
  return () => {
    sizes.disconnect();
    modes.disconnect();
  };
}
