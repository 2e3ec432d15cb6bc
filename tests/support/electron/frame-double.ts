import type { WebFrameMain } from 'electron';

export type FrameDouble = Pick<WebFrameMain, 'url' | 'parent' | 'origin'>;

/** @param parent null = the main frame */
export function createFrame(url: string, parent: FrameDouble | null = null): FrameDouble {
  return {
    url,
    origin: URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : 'null',
    parent: parent as WebFrameMain | null,
  };
}
