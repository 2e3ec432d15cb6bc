/** Pictures and clips against the topics that they belong to. */
import { topicOfClip } from '../media/media-names.ts';
import type { Finding } from './finding.ts';
import type { TopicFile } from './parse-topic-file.ts';

/** @returns topic id → path; of two clips for one topic the later name, which `findStrayMedia` tells of */
export function speechIn(media: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(media.flatMap((path) => (topicOfClip(path) === null ? [] : [[topicOfClip(path), path]])));
}

const CLIP_NAME = 'запись зовут так же, как её тему: speech/register.mp3';
const NOT_SHOWN = 'ни одна тема не показывает этого файла: впишите его в image: или уберите';

/** @param media paths of all pictures and clips of the folder */
export function findStrayMedia(topicFiles: readonly TopicFile[], media: readonly string[]): readonly Finding[] {
  const missing = topicFiles.flatMap(({ file, topic: { image }, lineOf }): Finding[] =>
    image === undefined || media.includes(image)
      ? []
      : [{ file, line: lineOf(['image']), rule: 'link', text: `нет картинки «${image}»` }],
  );
  const speech = speechIn(media);
  const stray = media.flatMap((file): Finding[] => {
    const id = topicOfClip(file);
    if (id === null) {
      const isShown = topicFiles.some(({ topic }) => topic.image === file);
      return isShown ? [] : [{ file, line: 1, rule: 'file', text: file.startsWith('speech/') ? CLIP_NAME : NOT_SHOWN }];
    }
    if (!topicFiles.some(({ topic }) => topic.id === id)) return [{ file, line: 1, rule: 'link', text: `нет темы «${id}»` }];
    return speech[id] === file ? [] : [{ file, line: 1, rule: 'file', text: `у темы «${id}» две записи; оставьте одну` }];
  });
  return [...missing, ...stray];
}
