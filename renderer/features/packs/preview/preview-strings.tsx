import type { StringKey, Strings } from '#shared/packs/strings.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { packs as words } from '../../../strings/packs.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';

/** What the centre says in words of its own, and where it stands. */
export function PreviewStrings({ strings, onBack }: { readonly strings: Strings; readonly onBack: () => void }) {
  const rows = (Object.keys(words.stringPlaces) as StringKey[]).flatMap((key) => {
    const title = strings[key];
    return title === undefined ? [] : [{ key, title, text: words.stringPlaces[key] }];
  });
  return (
    <StaffScreen heading={words.previewStrings} onBack={onBack}>
      <RowList label={words.previewStrings} rows={rows} />
    </StaffScreen>
  );
}
