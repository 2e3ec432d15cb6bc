/** What was found, on a screen of its own, for text so large that the keys leave no room beside them. */
import { useServices } from '../../../session/services.ts';
import { services as words } from '../../../strings/services.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { FoundList } from './found-list.tsx';
import { useFound } from './use-found.ts';

export function FoundScreen() {
  const { visit } = useServices();
  const isAll = visit.value.searchText.value.trim() === '';
  const found = useFound();
  return (
    <Screen
      heading={isAll ? words.search.all : words.search.found(found.length)}
      lead={found.length === 0 ? words.search.nothing : undefined}
    >
      <FoundList ids={found} />
    </Screen>
  );
}
