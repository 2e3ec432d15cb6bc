import type { Content } from './content.ts';

/** What the centre calls itself: in its own pack, else as in the settings. */
export function centreName(
  { strings }: Pick<Content, 'strings'>,
  { centre }: { readonly centre: { readonly name: string } },
): string {
  return strings['centre.name'] ?? centre.name;
}
