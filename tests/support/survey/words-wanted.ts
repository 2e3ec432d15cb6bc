/** A centre that asks for words of one's own at the end of the survey, and what people wrote there before. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventBody, RecordedEvent } from '#shared/record/events.ts';
import { serviceDay } from '#shared/record/service-day.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { uuidv7 } from 'uuidv7';

export const WANTED = 'Хотите что-то добавить?';

/** @returns the folder of the shipped content with the line uncommented that an administrator would uncomment */
export async function contentAskingForWords(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp('assets/content', folder, { recursive: true });
  const file = join(folder, 'survey.yaml');
  const text = await readFile(file, 'utf8');
  const asking = text.replace(/^# .*(freeText: \{.*\})$/m, '$1');
  if (!asking.includes(`\nfreeText: { text: '${WANTED}' }`))
    throw new Error('the shipped survey no longer shows how words are asked for');
  await writeFile(file, asking);
  return folder;
}

/** One survey for each text, an hour ago, as the kiosk would have recorded them. */
export function surveysSaying(texts: readonly string[], now: number): readonly RecordedEvent[] {
  const at = now - 3_600_000;
  const day = serviceDay(at, defaultSettings.centre.timeZone);
  const bodies = texts.flatMap((text): EventBody[] => {
    const surveyId = uuidv7();
    return [
      { type: 'survey.started', surveyId, form: 'full', purpose: null },
      { type: 'survey.answered', surveyId, question: 'free-text', answer: { kind: 'text', text } },
      { type: 'survey.ended', surveyId, isComplete: true, flags: [] },
    ];
  });
  return bodies.map((body, index) => ({ v: 1, seq: index + 1, id: uuidv7(), at: at + index, day, body }));
}
