/** What the page and the worker that draws PDF pages say to each other. Both ends are ours and built together. */
export type PictureAsked =
  | { readonly ask: 'open'; readonly pdf: Uint8Array }
  /** `page` from 1; `widthPx` in device pixels. */
  | { readonly ask: 'draw'; readonly page: number; readonly widthPx: number };
export type PictureOrder = { readonly id: number } & PictureAsked;

export interface PictureMade {
  readonly id: number;
  readonly picture: ImageBitmap | null;
}

/** `failed` is the error's class only: its message could hold what a person typed. */
export type PictureAnswer = PictureMade | { readonly id: number; readonly failed: string };
