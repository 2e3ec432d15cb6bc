import { useEffect, useState } from 'preact/hooks';
import type { CodePath } from './code-path.ts';

/**
 * Codes of these texts, drawn after the screen that shows them; none until then. Their worker ends as soon as it has answered, or with
 * the screen: nothing of a visitor's text stays in it (U-27).
 * @param texts of this screen, for as long as it stands
 */
export function useCodes(texts: readonly string[]): readonly CodePath[] {
  const [codes, setCodes] = useState<readonly CodePath[]>([]);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const worker = new Worker(new URL('./code-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<readonly CodePath[]>) => {
      worker.terminate();
      setCodes(data);
    });
    worker.addEventListener('error', ({ message }) => setError(new Error(`codes: ${message}`)));
    worker.postMessage(texts, []);
    return () => worker.terminate();
  }, []);
  if (error !== undefined) throw error;
  return codes;
}
