/** Choices of the command line: in force for this run, never written to the file. */
import type { ProfileId } from '#shared/accessibility/profiles.ts';
import type { PrinterChoice, Settings } from '#shared/settings/settings.ts';

export interface SettingsOverride {
  readonly printer?: PrinterChoice;
  /** A printer for this run gets all paper. */
  readonly sheetPrinter?: null;
  readonly profile?: ProfileId;
}

/** @param printer null: the one of the settings; @param profile likewise */
export function forThisRun(printer: PrinterChoice | null, profile: ProfileId | null): SettingsOverride {
  return { ...(printer !== null && { printer, sheetPrinter: null }), ...(profile !== null && { profile }) };
}

export function applyOverride(settings: Settings, { printer, sheetPrinter, profile }: SettingsOverride): Settings {
  const { printing } = settings;
  return {
    ...settings,
    printing: {
      ...printing,
      printer: printer ?? printing.printer,
      sheetPrinter: sheetPrinter === null ? null : printing.sheetPrinter,
    },
    device: { ...settings.device, profile: profile ?? settings.device.profile },
  };
}

/**
 * What to write when staff save: a value that still equals the command line's was not chosen by them and stays as the file had it;
 * a different one was, so it is written and the command line no longer counts for it.
 */
export function withoutOverride(
  saved: Settings,
  file: Settings,
  { printer, sheetPrinter, profile }: SettingsOverride,
): { readonly settings: Settings; readonly override: SettingsOverride } {
  const keepsPrinter = printer !== undefined && isSamePrinter(saved.printing.printer, printer);
  const keepsSheets = sheetPrinter === null && saved.printing.sheetPrinter === null;
  const keepsProfile = profile !== undefined && saved.device.profile === profile;
  return {
    settings: {
      ...saved,
      printing: {
        ...saved.printing,
        printer: keepsPrinter ? file.printing.printer : saved.printing.printer,
        sheetPrinter: keepsSheets ? file.printing.sheetPrinter : saved.printing.sheetPrinter,
      },
      device: { ...saved.device, profile: keepsProfile ? file.device.profile : saved.device.profile },
    },
    override: { ...(keepsPrinter && { printer }), ...(keepsSheets && { sheetPrinter }), ...(keepsProfile && { profile }) },
  };
}

function isSamePrinter(a: PrinterChoice, b: PrinterChoice): boolean {
  switch (a.kind) {
    case 'none':
      return b.kind === 'none';
    case 'system':
      return b.kind === 'system' && a.name === b.name;
    case 'folder':
      return b.kind === 'folder' && a.directory === b.directory;
  }
}
