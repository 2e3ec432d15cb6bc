/** One YAML file through its schema; every refusal with its line. */
import type * as z from 'zod/mini';
import { ok, type Result } from '#shared/result.ts';
import type { Finding } from './finding.ts';
import type { ReadYaml, YamlText } from './read-yaml.ts';

export interface BadFile {
  readonly code: 'bad-file';
  readonly findings: readonly Finding[];
}

export interface ParsedFile<T> {
  readonly value: T;
  readonly lineOf: YamlText['lineOf'];
}

type Issue = z.core.$ZodIssue;

/**
 * @param name of the file, for the findings
 * @param skippedLines lines of the file that stand before `text`
 */
export function parseYamlFile<S extends z.ZodMiniType>(
  name: string,
  text: string,
  schema: S,
  readYaml: ReadYaml,
  skippedLines = 0,
): Result<ParsedFile<z.infer<S>>, BadFile> {
  const read = readYaml(text);
  if (!read.ok) {
    const findings = read.faults.map((fault): Finding => ({
      file: name,
      line: fault.line + skippedLines,
      rule: 'form',
      text: `файл не читается как YAML: ${fault.text}`,
    }));
    return { ok: false, problem: { code: 'bad-file', findings } };
  }
  const lineOf: YamlText['lineOf'] = (path) => read.yaml.lineOf(path) + skippedLines;
  const parsed = schema.safeParse(read.yaml.value);
  if (parsed.success) return ok({ value: parsed.data, lineOf });
  const findings = parsed.error.issues.map((issue): Finding => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const where = path.length === 0 ? '' : `${path.join('.')}: `;
    const place = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
    return { file: name, line: lineOf(place), rule: 'schema', text: `${where}${whatIsWrong(issue)}` };
  });
  return { ok: false, problem: { code: 'bad-file', findings } };
}

/** What a value should have been, in words for the administrator. */
const kinds: Readonly<Record<string, string>> = {
  string: 'текст (число и день берут в кавычки)',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'список (пустой пишут так: [])',
  tuple: 'список',
  object: 'набор строк «имя: значение»',
  record: 'набор строк «имя: значение»',
};

/** The schema library's small build has no sentences of its own, so the common faults get one here. */
function whatIsWrong(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return isText(issue) ? `длиннее ${issue.maximum} знаков` : `больше, чем ${issue.maximum}`;
    case 'too_small':
      if (isText(issue)) return issue.minimum === 1 ? 'пусто' : `короче ${issue.minimum} знаков`;
      return `меньше, чем ${issue.minimum}`;
    case 'unrecognized_keys':
      return `лишнее: ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return `нет значения, или это не ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `бывает только: ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'options' in issue ? `бывает только: ${issue.options.join(', ')}` : issue.message;
    case 'invalid_key':
      return 'имя написано не так, как нужно: латинские буквы, цифры, дефис';
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return issue.message;
  }
}

const isText = ({ origin }: { readonly origin: string }): boolean => origin === 'string';
