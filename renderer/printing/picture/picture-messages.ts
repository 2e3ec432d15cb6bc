/** What the page and the worker that draws PDF pages say to each other. Both ends are ours and built together. */
export type PictureOrder =
  | { readonly id: number; readonly ask: 'open'; readonly pdf: Uint8Array }
  /** `page` from 1; `widthPx` in device pixels. */
  | { readonly id: number; readonly ask: 'draw'; readonly page: number; readonly widthPx: number };

export type PictureAnswer =
  | { readonly id: number; readonly picture: ImageBitmap | null }
  /** The error's class only: its message could hold what a person typed. */
  | { readonly id: number; readonly failed: string };
