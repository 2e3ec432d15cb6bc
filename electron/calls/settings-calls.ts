import { ok } from '#shared/result.ts';
import type { Log } from '../log/log.ts';
import type { TellPages } from '../machine-events.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { CallsOf } from './calls-of.ts';
import type { Printers } from '../printing/printers.ts';

export interface SettingsCallsDeps {
  readonly settings: SettingsStore;
  readonly printers: Printers;
  readonly tell: TellPages;
  readonly log: Log;
}

export function settingsCalls({ settings, printers, tell, log }: SettingsCallsDeps): CallsOf<'settings'> {
  return {
    async 'settings.save'({ settings: wanted }) {
      const saved = await settings.saveSettings(wanted);
      if (!saved.ok) return saved;
      printers.choose(saved.value.printing);
      tell({ name: 'settings.changed', detail: saved.value });
      log.info('settings-saved');
      return ok(saved.value);
    },
  };
}
