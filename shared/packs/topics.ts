/** One topic (`topics/<id>.md`): a head that links it to the menu, and seven named sections in plain words. */
import * as z from 'zod/mini';
import { picturePath } from './media/media-names.ts';
import { line, slug, webAddress } from './schema-parts.ts';
import type { RichLine } from './text/rich-text.ts';

export const topicHeadSchema = z
  .strictObject({
    id: slug,
    title: line(40),
    icon: slug,
    /** Everyday words by which people look for it: «биржа», «пособие». */
    words: z.array(line(30)).check(z.minLength(1), z.maxLength(40)),
    /** Menu entry id → place in that list, from 1. */
    needs: z.record(slug, z.int().check(z.minimum(1), z.maximum(99))),
    /** Where «Взять талон на эту услугу» leads. */
    ticket: z.strictObject({ entry: slug, choice: z.optional(slug) }),
    /** `unconfirmed`: the centre has not checked the order of steps and the papers; the visitor is told to ask. */
    trust: z.enum(['confirmed', 'unconfirmed']),
    /** Shown only where this feature works on the kiosk. */
    opens: z.optional(z.enum(['resume'])),
    /** For the QR code; without it the code holds the steps as text. */
    link: z.optional(z.strictObject({ title: line(60), url: webAddress })),
    places: z.optional(z.array(slug).check(z.maxLength(4))),
    /** A picture that helps to understand or to recognise a place; the words say everything without it. */
    image: z.optional(picturePath),
    /** What is on it, for those who do not see it. */
    imageText: z.optional(line(140)),
    /** For the administrator: where the facts come from. */
    source: z.optional(line(200)),
  })
  .check((ctx) => {
    const { image, imageText } = ctx.value;
    if ((image === undefined) === (imageText === undefined)) return;
    const message =
      image === undefined ? 'есть текст к картинке (imageText), но нет картинки (image)' : 'к картинке нужен текст: imageText';
    ctx.issues.push({ code: 'custom', input: ctx.value, message, path: [image === undefined ? 'imageText' : 'image'] });
  });

/** Russian heading in the file → name in the code, in the order of reading. */
export const sectionNames = {
  Коротко: 'brief',
  Кому: 'who',
  Шаги: 'steps',
  Документы: 'papers',
  Где: 'where',
  'Сколько времени': 'time',
  'Частая ошибка': 'mistake',
} as const;
export type SectionName = (typeof sectionNames)[keyof typeof sectionNames];

/** Lines of each section: a paragraph, a step or a paper. */
export type Sections = { readonly [N in SectionName]: readonly RichLine[] };

export type TopicHead = z.infer<typeof topicHeadSchema>;
export type Topic = TopicHead & { readonly sections: Sections };
