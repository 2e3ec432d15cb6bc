import type { Inline, RichLine } from './rich-text.ts';

/** Everything else that Markdown or HTML could mean is refused, so that no reader ever takes it for markup (S-2). */
const refusals: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/!\[/, 'картинки в тексте не поддерживаются'],
  [/\]\(|\]\[|\[[^[\]]*\]:/, 'ссылки в тексте не поддерживаются; адрес пишут в link'],
  [/\b(?:https?|ftp|mailto|tel|javascript|data):|\bwww\./i, 'адреса в тексте не поддерживаются; адрес пишут в link'],
  [/<[a-z/!?]/i, 'HTML не поддерживается'],
  [/&#?\w+;/, 'HTML-замены не поддерживаются; пишите сам знак'],
  [/[`|\\~^]|__|\*\*\*/, 'знаки ` | \\ ~ ^ и другая разметка не поддерживаются'],
];
/** Control characters and those that change the direction of writing could hide what a text says. */
export const HIDDEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const FACT = /^fact:([a-z0-9]+(?:[.-][a-z0-9]+)*)$/;
const TOKEN = /(\*\*[^*]+\*\*|\{[^{}]*\})/;

/** @returns the parts of one paragraph or list item, or what in it is not allowed */
export function parseInline(text: string): { readonly inlines: RichLine } | { readonly fault: string } {
  if (HIDDEN.test(text)) return { fault: 'в тексте есть невидимый знак' };
  const refused = refusals.find(([pattern]) => pattern.test(text));
  if (refused) return { fault: refused[1] };
  const inlines: Inline[] = [];
  for (const part of text.split(TOKEN)) {
    if (part === '') continue;
    if (part.startsWith('**') && part.endsWith('**') && part.length > 4) inlines.push({ kind: 'bold', text: part.slice(2, -2) });
    else if (part.startsWith('{') && part.endsWith('}')) {
      const id = FACT.exec(part.slice(1, -1))?.[1];
      if (id === undefined) return { fault: `непонятно «${part}»; бывает только {fact:имя}` };
      inlines.push({ kind: 'fact', id });
    } else if (/[*{}]/.test(part)) return { fault: 'одиночные знаки * { } не поддерживаются; жирный — это **слово**' };
    else inlines.push({ kind: 'text', text: part });
  }
  return { inlines };
}
