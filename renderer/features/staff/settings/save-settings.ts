import { useState } from 'preact/hooks';
import type { Settings } from '#shared/settings/settings.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';

/** Saves at once and says how it went; the machine tells every screen of the new settings. */
export function useSaveSettings(): { readonly save: (settings: Settings) => void; readonly said: string | null } {
  const { kiosk } = useServices();
  const [said, setSaid] = useState<string | null>(null);
  return {
    said,
    save: (settings) =>
      void kiosk.call['settings.save']({ settings }).then((answer) =>
        setSaid(answer.ok ? words.settings.saved : words.settings.notSaved),
      ),
  };
}
