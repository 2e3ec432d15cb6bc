/** Words on paper. Wordings of the ticket: domain §7.3; no purpose, no category, no name. */
import { aboutMinutes, people } from './plural.ts';

export const paperTexts = {
  ticket: {
    /** PDF title: shown by print queues, so it says nothing about the visitor. */
    documentTitle: 'Талон',
    heading: 'Талон',
    priorityMark: 'П',
    goTo: 'Пройдите:',
    willBeCalled: 'Вас позовут по номеру.',
    ahead: 'Перед вами',
    aheadPeople: (count: number): string => (count === 0 ? 'никого' : people(count)),
    wait: 'Ждать',
    waitAbout: (minutes: number): string => `около ${aboutMinutes(minutes)}`,
    whileWaiting: 'Пока ждёте:',
    bring: 'Возьмите с собой:',
    bringIfAny: 'Если есть:',
    comeAnyway: 'Чего-то нет? Всё равно идите.',
    noName: 'Имя на талоне не нужно.',
  },
} as const;

type Own = typeof paperTexts.ticket;

/** A centre may say some of them in words of its own. */
export type TicketTexts = { readonly [K in keyof Own]: Own[K] extends string ? string : Own[K] };
