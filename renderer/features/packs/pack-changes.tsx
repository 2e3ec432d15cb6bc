import type { Inspection } from '#shared/packs/install/pack-calls.ts';
import { russianDay } from '#shared/record/service-day.ts';
import { useServices } from '../../session/services.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { packs as words } from '../../strings/packs.ts';
import { RowList } from '../../ui/row-list/row-list.tsx';
import { packName } from '../../staff/pack-name.ts';
import { changeTitle } from './pack-texts.ts';

interface Props {
  readonly inspection: Inspection;
  readonly isInstalling: boolean;
  readonly onInstall: () => void;
  readonly onPreview: () => void;
}

/** What is new, other and gone, before anything is put in use. */
export function PackChanges({ inspection, isInstalling, onInstall, onPreview }: Props) {
  const { content, settings } = useServices();
  const { summary, signedBy, changes, bytes } = inspection;
  const until = summary.validUntil === null ? [] : [words.until(russianDay(summary.validUntil))];
  const about = [packName(summary, settings.value.centre.timeZone), words.signedBy(signedBy), words.megabytes(bytes), ...until];
  return (
    <StaffScreen
      heading={words.changes}
      lead={about.join(' · ')}
      primary={{
        label: isInstalling ? words.installing : words.install,
        icon: 'check',
        isDisabled: isInstalling,
        onPress: onInstall,
      }}
      secondary={{ label: words.preview, icon: 'eye', isDisabled: isInstalling, onPress: onPreview }}
    >
      <RowList
        label={words.changes}
        empty={words.nothing}
        isTable
        rows={changes.map((change) => ({
          key: change.path,
          title: changeTitle(change, [inspection.content, content]),
          state: words.kinds[change.kind],
        }))}
      />
    </StaffScreen>
  );
}
