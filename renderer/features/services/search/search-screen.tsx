/** Search by the first letters, beside the keys so that what is found changes with every letter. Who does not type finds all topics. */
import { useServices } from '../../../session/services.ts';
import { keyboard } from '../../../strings/keyboard.ts';
import { services as words } from '../../../strings/services.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { SearchLayout } from '../../../ui/search/search-layout.tsx';
import { FoundList } from './found-list.tsx';
import { useFound } from './use-found.ts';

/** A longer question is not found better. */
const MOST_LETTERS = 40;

export function SearchScreen() {
  return (
    <Screen heading={words.search.heading}>
      <TopicSearch />
    </Screen>
  );
}

/** Apart from the screen around it: a letter draws anew only what hangs on it. */
function TopicSearch() {
  const { visit, navigator } = useServices();
  const { searchText } = visit.value;
  const found = useFound();
  const showAll = (): void => navigator.go({ screen: 'services-found' });
  return (
    <SearchLayout
      typing={{
        label: words.search.label,
        value: searchText.value,
        onChange: (text) => (searchText.value = text),
        words: keyboard,
        most: MOST_LETTERS,
      }}
      count={found.isAll ? words.search.orPick : words.search.found(found.ids.length)}
      show={{ label: words.search.show, onPress: showAll }}
    >
      {(rows) =>
        found.ids.length === 0 ? <p>{words.search.nothing}</p> : <FoundList found={found} most={rows} onAll={showAll} />
      }
    </SearchLayout>
  );
}
