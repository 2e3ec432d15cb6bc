/** What `pack check` and the gate test say about a content folder. Empty = ready to be signed. */
import type { Finding } from '../read/finding.ts';
import { parseContent, type ContentFiles } from '../read/parse-content.ts';
import type { ReadYaml } from '../read/read-yaml.ts';
import { checkFirstLevel } from './check-first-level.ts';
import { checkTopic } from './check-topic.ts';

/**
 * Nothing is checked for style before all files can be read and all links lead somewhere.
 * @param files every text file of the folder, path → text
 */
export function checkContent(files: ContentFiles, readYaml: ReadYaml): readonly Finding[] {
  const parsed = parseContent(files, readYaml);
  if (!parsed.ok) return parsed.problem.findings;
  const { content, topicFiles } = parsed.value;
  return [...checkFirstLevel(content, files), ...topicFiles.flatMap(checkTopic)];
}
