/** The machine's answers about packs into staff's words. */
import type { Content } from '#shared/packs/content.ts';
import type { FileChange } from '#shared/packs/install/changes.ts';
import { packs as words } from '../../strings/packs.ts';

/** «Тема «Пособие»», «Меню и вопросы перед талоном», or the file itself. @param contents where titles are looked up, newest first */
export function changeTitle({ path }: FileChange, contents: readonly Content[]): string {
  const id = /^topics\/(.+)\.md$/.exec(path)?.[1];
  const topic = contents.flatMap(({ topics }) => topics).find((each) => each.id === id);
  if (topic !== undefined) return words.topic(topic.title);
  return words.parts[path] ?? path;
}
