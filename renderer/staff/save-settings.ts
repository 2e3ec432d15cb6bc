import { useState } from 'preact/hooks';
import type { Settings } from '#shared/settings/settings.ts';
import { useServices } from '../session/services.ts';
import { staff as words } from '../strings/staff.ts';

/** Saves at once and says how it went; the machine tells every screen of the new settings. */
export function useSaveSettings(): {
  readonly save: (settings: Settings) => void;
  /** As `save`. @returns whether it is kept: a screen that ends with its change stays where it is not */
  readonly keep: (settings: Settings) => Promise<boolean>;
  readonly said: string | null;
} {
  const { kiosk } = useServices();
  const [said, setSaid] = useState<string | null>(null);
  const keep = async (settings: Settings): Promise<boolean> => {
    const answer = await kiosk.call['settings.save']({ settings });
    setSaid(answer.ok ? words.settings.saved : notSaved[answer.problem.code]);
    return answer.ok;
  };
  return { said, keep, save: (settings) => void keep(settings) };
}

const disk = words.settings.notSaved;
const silent = words.settings.notHeard;
const notSaved = {
  'disk-full': disk,
  'not-writable': disk,
  'bad-call': silent,
  locked: silent,
  failed: silent,
  unreachable: silent,
} as const;
