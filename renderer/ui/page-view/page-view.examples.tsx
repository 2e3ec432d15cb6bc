import type { Example } from '../example.ts';
import { PageSample } from './page-sample.tsx';
import { A4_RATIO } from './views.ts';
import { PageView, type PageViewWords } from './page-view.tsx';

const words: PageViewWords = {
  making: 'Готовим лист…',
  larger: 'Крупнее',
  smaller: 'Мельче',
  up: 'Выше',
  down: 'Ниже',
  hide: 'Скрыть',
  show: 'Показать',
  covered: 'Лист закрыт.',
  which: (page, count) => `Лист ${page} из ${count}`,
  picture: (page) => `Лист ${page}`,
};

async function draw(page: number, widthPx: number): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(widthPx, Math.round(widthPx * A4_RATIO));
  const brush = canvas.getContext('2d');
  brush?.fillRect(widthPx * 0.1, widthPx * 0.1, widthPx * 0.4 * page, widthPx * 0.05);
  return canvas.transferToImageBitmap();
}

const nothing = (): void => undefined;

const views = [true, false].map((isCovered): Example => ({
  name: isCovered ? 'page-view-covered' : 'page-view',
  kind: 'block',
  render: () => <PageView pages={2} draw={draw} words={words} isCovered={isCovered} onCover={nothing} onError={nothing} />,
}));

export const examples: readonly Example[] = [
  ...views,
  {
    name: 'page-sample',
    kind: 'block',
    render: () => (
      <div data-block>
        <PageSample />
        <PageSample order="points" hasAccent />
      </div>
    ),
  },
];
