/** Draws codes beside the page: a long one takes a slow kiosk a second, and nobody's touch may wait for it. */
import { codePath } from './code-path.ts';

addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => postMessage(data.map(codePath), {}));
