/** Words on paper. Wordings of the ticket: domain §7.3; no purpose, no category, no name. */

const people = new Intl.PluralRules('ru');

export const paperTexts = {
  ticket: {
    /** PDF title: shown by print queues, so it says nothing about the visitor. */
    documentTitle: 'Талон',
    heading: 'Талон',
    priorityMark: 'П',
    goTo: 'Пройдите:',
    willBeCalled: 'Вас позовут по номеру.',
    ahead: 'Перед вами',
    aheadPeople: (count: number): string => (count === 0 ? 'никого' : `${count}\u00A0${manOrMen(count)}`),
    wait: 'Ждать',
    waitAbout: (minutes: number): string => `около ${minutes}\u00A0минут`,
    whileWaiting: 'Пока ждёте:',
    bring: 'Возьмите с собой:',
    comeAnyway: 'Чего-то нет? Всё равно идите.',
    noName: 'Имя на талоне не нужно.',
  },
} as const;

export type TicketTexts = typeof paperTexts.ticket;

/** «3 человека», «5 человек», «21 человек». */
function manOrMen(count: number): string {
  return people.select(count) === 'few' ? 'человека' : 'человек';
}
