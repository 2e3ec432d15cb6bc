import type { ScreenChrome } from './screen/screen-chrome.ts';

/** What an example does when pressed: nothing. */
export const nothing = (): void => undefined;

export const exampleChrome: ScreenChrome = {
  labels: {
    back: 'Назад',
    display: { full: 'Размер и цвет', short: 'Размер' },
    callStaff: { full: 'Позвать сотрудника', short: 'Позвать' },
    end: { full: 'Завершить и стереть', short: 'Завершить' },
    more: 'Ещё',
    up: 'Выше',
    toStart: 'К началу',
    page: (page: number, count: number) => `${page} из ${count}`,
  },
  onBack: nothing,
  onDisplay: nothing,
  onCallStaff: nothing,
  onEnd: nothing,
};
