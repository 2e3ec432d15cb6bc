/** All text files of a content folder → one linked `Content`. The kiosk, the pack tool and the tests read with this. */
import type * as z from 'zod/mini';
import { ok, type Result } from '#shared/result.ts';
import { checkInSchema } from '../check-in.ts';
import type { Content } from '../content.ts';
import { factsSchema } from '../facts.ts';
import { placesSchema } from '../places.ts';
import { resumeDataSchema } from '../resume-data.ts';
import { routeSchema } from '../route-steps.ts';
import { stringsSchema } from '../strings.ts';
import { surveySchema } from '../survey.ts';
import type { Finding } from './finding.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { findStrayMedia, speechIn } from './find-stray-media.ts';
import { parseTopicFile, type TopicFile } from './parse-topic-file.ts';
import { parseYamlFile, type ParsedFile } from './parse-yaml-file.ts';
import type { ReadYaml, YamlPath, YamlText } from './read-yaml.ts';

/** Path → text, paths with `/`, as they stand in the content folder. */
export type ContentFiles = ReadonlyMap<string, string>;

/** A content folder as far as it is read at once; of pictures and clips only the paths. */
export interface ContentFolder {
  readonly texts: ContentFiles;
  readonly media: readonly string[];
}

export interface ParsedContent {
  readonly content: Content;
  readonly topicFiles: readonly TopicFile[];
  /** Where a part of a YAML file stands; 1 for a file that is not there. */
  readonly lineIn: (file: string, path: YamlPath) => number;
}

export interface BadContent {
  readonly code: 'content-bad';
  readonly findings: readonly Finding[];
}

export const CHECK_IN_FILE = 'check-in.yaml';
export const FACTS_FILE = 'facts.yaml';
export const STRINGS_FILE = 'strings.yaml';
export const SURVEY_FILE = 'survey.yaml';
export const PLACES_FILE = 'places.yaml';
export const ROUTE_FILE = 'route.yaml';
export const RESUME_FILE = 'resume.yaml';
const TOPIC_FILE = /^topics\/[^/]+\.md$/;

/** Everything that must hold before a visitor sees it: forms, schemas, links. What is merely worth improving: `check/`. */
export function parseContent({ texts: files, media }: ContentFolder, readYaml: ReadYaml): Result<ParsedContent, BadContent> {
  const garbled = notUtf8(files);
  if (garbled.length > 0) return bad(garbled);
  const findings: Finding[] = [];
  const known = new Set<string>();
  const lines = new Map<string, YamlText['lineOf']>();
  const read = <S extends z.ZodMiniType>(file: string, schema: S): ParsedFile<z.infer<S>> | null => {
    known.add(file);
    const text = files.get(file);
    if (text === undefined) return null;
    const parsed = parseYamlFile(file, text, schema, readYaml);
    if (!parsed.ok) {
      findings.push(...parsed.problem.findings);
      return null;
    }
    lines.set(file, parsed.value.lineOf);
    return parsed.value;
  };
  const checkIn = read(CHECK_IN_FILE, checkInSchema);
  const facts = read(FACTS_FILE, factsSchema);
  const places = read(PLACES_FILE, placesSchema);
  const route = read(ROUTE_FILE, routeSchema);
  const survey = read(SURVEY_FILE, surveySchema);
  const resume = read(RESUME_FILE, resumeDataSchema);
  const strings = read(STRINGS_FILE, stringsSchema);

  const topicFiles: TopicFile[] = [];
  for (const [file, text] of [...files].filter(([path]) => TOPIC_FILE.test(path)).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    known.add(file);
    const parsed = parseTopicFile(file, text, readYaml);
    if (parsed.ok) topicFiles.push(parsed.value);
    else findings.push(...parsed.problem.findings);
  }
  for (const file of files.keys())
    if (!known.has(file)) findings.push({ file, line: 1, rule: 'file', text: 'такого файла киоск не знает' });
  if (!files.has(CHECK_IN_FILE)) findings.push({ file: CHECK_IN_FILE, line: 1, rule: 'file', text: 'нет этого файла' });
  // Links are looked at only in what could be read: a fault is told once, where it is.
  if (findings.length > 0 || checkIn === null) return bad(findings);

  const content: Content = {
    ...checkIn.value,
    topics: topicFiles.map(({ topic }) => topic),
    facts: facts?.value.facts ?? {},
    places: places?.value.places ?? [],
    route: route?.value ?? null,
    survey: survey?.value ?? null,
    resume: resume?.value ?? null,
    strings: strings?.value.strings ?? {},
    speech: speechIn(media),
  };
  const dead = [
    ...findDeadLinks(content, topicFiles, { checkIn: checkIn.lineOf, route: route?.lineOf }),
    ...findStrayMedia(topicFiles, media),
  ];
  if (dead.length > 0) return bad(dead);
  return ok({
    content,
    topicFiles,
    lineIn: (file, path) => lines.get(file)?.(path) ?? 1,
  });
}

/** Old editors of Windows save in their own alphabet: read as UTF-8 every letter of it is this mark, which nobody types. */
const UNREADABLE = '\uFFFD';

function notUtf8(files: ContentFiles): readonly Finding[] {
  return [...files].flatMap(([file, text]): Finding[] => {
    const line = text.split('\n').findIndex((each) => each.includes(UNREADABLE)) + 1;
    return line === 0 ? [] : [{ file, line, rule: 'form', text: 'файл сохранён не в UTF-8; сохраните его в UTF-8' }];
  });
}

function bad(findings: readonly Finding[]): { ok: false; problem: BadContent } {
  return { ok: false, problem: { code: 'content-bad', findings } };
}
