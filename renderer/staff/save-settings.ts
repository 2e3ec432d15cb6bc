import { useState } from 'preact/hooks';
import type { Settings } from '#shared/settings/settings.ts';
import { useServices } from '../session/services.ts';
import { staff as words } from '../strings/staff.ts';

export interface SaveSettings {
  /** As staff have chosen: what is on its way counts, so that quick presses add up and none takes another back. */
  readonly settings: Settings;
  /** At once; the machine tells every screen of the new settings. */
  readonly save: (settings: Settings) => void;
  /** As `save`. @returns whether it is kept and this screen may end: not where staff have gone elsewhere meanwhile */
  readonly keep: (settings: Settings) => Promise<boolean>;
  /** How it went, once something was saved. */
  readonly said: string | null;
}

export function useSaveSettings(): SaveSettings {
  const { kiosk, navigator, settings } = useServices();
  const [said, setSaid] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Settings | null>(null);
  const keep = async (next: Settings): Promise<boolean> => {
    const here = navigator.route.value;
    setChosen(next);
    const answer = await kiosk.call['settings.save']({ settings: next });
    setSaid(answer.ok ? words.settings.saved : notSaved[answer.problem.code]);
    // A newer press that is still on its way stands.
    if (!answer.ok) setChosen((latest) => (latest === next ? null : latest));
    return answer.ok && navigator.route.value === here;
  };
  return { settings: chosen ?? settings.value, said, keep, save: (next) => void keep(next) };
}

const { notSaved: disk, notTaken, notHeard } = words.settings;
const notSaved = {
  'disk-full': disk,
  'not-writable': disk,
  'bad-call': notTaken,
  locked: notTaken,
  failed: notTaken,
  unreachable: notHeard,
} as const;
