/** One topic file: a YAML head between `---` lines, then the sections. */
import type { Result } from '#shared/result.ts';
import { parseSections, type PlacedSections } from '../text/parse-sections.ts';
import type { PlacedLine, RichLine } from '../text/rich-text.ts';
import { topicHeadSchema, type Topic } from '../topics.ts';
import type { Finding } from './finding.ts';
import { parseYamlFile, type BadFile } from './parse-yaml-file.ts';
import type { ReadYaml, YamlText } from './read-yaml.ts';

export interface TopicFile {
  readonly file: string;
  readonly topic: Topic;
  /** The same sections with their lines, for the checks. */
  readonly placed: PlacedSections;
  readonly lineOf: YamlText['lineOf'];
}

const FENCE = /^---\s*$/;

/** Some editors of Windows put it in front of a file; nobody sees it. */
const BYTE_ORDER_MARK = /^\uFEFF/;

export function parseTopicFile(file: string, text: string, readYaml: ReadYaml): Result<TopicFile, BadFile> {
  const lines = text.replace(BYTE_ORDER_MARK, '').split(/\r?\n/);
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  if (end === -1)
    return bad([{ file, line: 1, rule: 'form', text: 'файл начинается со строки «---», потом шапка, потом снова «---»' }]);
  const head = parseYamlFile(file, lines.slice(1, end).join('\n'), topicHeadSchema, readYaml, 1);
  const { sections, faults } = parseSections(lines.slice(end + 1), end + 2);
  const findings = faults.map((fault): Finding => ({ file, rule: 'form', ...fault }));
  if (!head.ok) return bad([...head.problem.findings, ...findings]);
  const { id } = head.value.value;
  if (file !== topicPath(id))
    findings.push({ file, line: head.value.lineOf(['id']), rule: 'link', text: `id «${id}» не совпадает с именем файла` });
  if (findings.length > 0) return bad(findings);
  return {
    ok: true,
    value: { file, topic: { ...head.value.value, sections: unplaced(sections) }, placed: sections, lineOf: head.value.lineOf },
  };
}

export function topicPath(id: string): string {
  return `topics/${id}.md`;
}

function unplaced({ brief, who, steps, papers, where, time, mistake }: PlacedSections): Topic['sections'] {
  return {
    brief: brief.map(inlinesOf),
    who: who.map(inlinesOf),
    steps: steps.map(inlinesOf),
    papers: papers.map(inlinesOf),
    where: where.map(inlinesOf),
    time: time.map(inlinesOf),
    mistake: mistake.map(inlinesOf),
  };
}

const inlinesOf = ({ inlines }: PlacedLine): RichLine => inlines;

function bad(findings: readonly Finding[]): { ok: false; problem: BadFile } {
  return { ok: false, problem: { code: 'bad-file', findings } };
}
