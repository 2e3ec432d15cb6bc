/** What was found, on a screen of its own, for text so large that the keys leave no room beside them. */
import { services as words } from '../../../strings/services.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { FoundList } from './found-list.tsx';
import { useFound } from './use-found.ts';

export function FoundScreen() {
  const found = useFound();
  return (
    <Screen
      heading={found.isAll ? words.search.all : words.search.found(found.ids.length)}
      lead={found.ids.length === 0 ? words.search.nothing : undefined}
    >
      <FoundList found={found} />
    </Screen>
  );
}
