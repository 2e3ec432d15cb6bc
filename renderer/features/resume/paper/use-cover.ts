import { useEffect, useState } from 'preact/hooks';

/** Issue «résumé»: nobody reads over a shoulder what somebody has left on the screen. */
const COVER_AFTER_MS = 60_000;

/** @returns whether the paper is covered; it covers itself when nothing was touched for 60 s */
export function useCover(): readonly [isCovered: boolean, cover: (isCovered: boolean) => void] {
  const [isCovered, setIsCovered] = useState(false);
  useEffect(() => {
    if (isCovered) return undefined;
    let timer = setTimeout(() => setIsCovered(true), COVER_AFTER_MS);
    const touched = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setIsCovered(true), COVER_AFTER_MS);
    };
    const touches = ['pointerdown', 'keydown'] as const;
    for (const name of touches) window.addEventListener(name, touched, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of touches) window.removeEventListener(name, touched, { capture: true });
    };
  }, [isCovered]);
  return [isCovered, setIsCovered];
}
