/** What `pack check` and the gate test say about a content folder. Empty = ready to be signed. */
import type { Finding } from '../read/finding.ts';
import { parseContent, type ContentFolder } from '../read/parse-content.ts';
import type { ReadYaml } from '../read/read-yaml.ts';
import { checkDeadEnds } from './check-dead-ends.ts';
import { checkFacts } from './check-facts.ts';
import { checkFirstLevel } from './check-first-level.ts';
import { checkIcons } from './check-icons.ts';
import { checkSurvey } from './check-survey.ts';
import { checkSpeech } from './check-speech.ts';
import { checkTopic } from './check-topic.ts';

/** Nothing is checked for style before all files can be read and all links lead somewhere. */
export function checkContent(folder: ContentFolder, readYaml: ReadYaml): readonly Finding[] {
  const parsed = parseContent(folder, readYaml);
  if (!parsed.ok) return parsed.problem.findings;
  const { content, topicFiles } = parsed.value;
  return [
    ...checkFirstLevel(content, folder.texts),
    ...topicFiles.flatMap(checkTopic),
    ...checkSpeech(content, topicFiles),
    ...checkSurvey(parsed.value),
    ...checkFacts(parsed.value),
    ...checkDeadEnds(parsed.value),
    ...checkIcons(parsed.value),
  ];
}
