/** An unknown name is shown as a plain «i»: nothing breaks, and nobody sees what was meant. */
import { iconNames } from '../media/icon-names.ts';
import type { Finding } from '../read/finding.ts';
import { CHECK_IN_FILE, RESUME_FILE, ROUTE_FILE, type ParsedContent } from '../read/parse-content.ts';
import type { YamlPath } from '../read/read-yaml.ts';

const known: ReadonlySet<string> = new Set(iconNames);

export function checkIcons({ content, topicFiles, lineIn }: ParsedContent): readonly Finding[] {
  const findings: Finding[] = [];
  const look = (icon: string | undefined, file: string, line: number): void => {
    if (icon === undefined || known.has(icon)) return;
    findings.push({ file, line, rule: 'unused', text: `рисунка «${icon}» у киоска нет; есть: ${iconNames.join(', ')}` });
  };
  const lookAt = (icon: string | undefined, file: string, path: YamlPath): void => look(icon, file, lineIn(file, path));
  for (const [index, { icon, choices }] of content.menu.entries()) {
    lookAt(icon, CHECK_IN_FILE, ['menu', index, 'icon']);
    for (const [at, choice] of choices.entries()) lookAt(choice.icon, CHECK_IN_FILE, ['menu', index, 'choices', at, 'icon']);
  }
  for (const [answer, { icon }] of Object.entries(content.route?.answers ?? {}))
    lookAt(icon, ROUTE_FILE, ['answers', answer, 'icon']);
  for (const [index, { icon }] of (content.resume?.fields ?? []).entries()) lookAt(icon, RESUME_FILE, ['fields', index, 'icon']);
  for (const { file, topic, lineOf } of topicFiles) look(topic.icon, file, lineOf(['icon']));
  return findings;
}
