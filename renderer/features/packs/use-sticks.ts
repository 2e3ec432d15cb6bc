import { useEffect, useState } from 'preact/hooks';
import type { FoundOnSticks } from '#shared/packs/install/pack-calls.ts';
import { useServices } from '../../session/services.ts';

/** Often enough that a stick seems to be seen at once; nothing looks for sticks when no such screen is open. */
const LOOK_EVERY_MS = 2000;

/** @returns what lies on the sticks that are in now; null until the machine has looked */
export function useSticks(): FoundOnSticks | null {
  const { kiosk } = useServices();
  const [found, setFound] = useState<FoundOnSticks | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    // The next look begins after the answer: a slow stick is not asked twice at once.
    const look = async (): Promise<void> => {
      const answer = await kiosk.call['packs.find']({});
      if (isOver) return;
      setFound(answer.ok ? answer.value : null);
      timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);
  return found;
}
