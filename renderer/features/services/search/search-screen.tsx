/** Search by the first letters, beside the keys so that what is found changes with every letter. */
import { useServices } from '../../../session/services.ts';
import { services as words } from '../../../strings/services.ts';
import { Keyboard } from '../../../ui/keyboard/keyboard.tsx';
import { useTyping } from '../../../ui/keyboard/use-typing.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { FoundList } from './found-list.tsx';
import { useFound } from './use-found.ts';
import './search.css';

/** A longer question is not found better. */
const MOST_LETTERS = 40;
/** More than the screen shows beside the keys helps nobody. */
const MOST_SHOWN = 5;

export function SearchScreen() {
  const { visit, navigator } = useServices();
  const { searchText } = visit.value;
  const typing = useTyping({
    value: searchText.value,
    onChange: (text) => (searchText.value = text),
    most: MOST_LETTERS,
  });
  const isEmpty = searchText.value.trim() === '';
  const found = useFound();
  return (
    <Screen heading={words.search.heading}>
      <div class="search" data-fills>
        <div class="search-typing" data-block>
          <TextField label={words.search.label} value={searchText.value} onInput={typing.onInput} field={typing.field} />
          <Keyboard
            words={words.keyboard}
            onLetter={typing.onLetter}
            onErase={typing.onErase}
            done={{ label: words.search.show, onPress: () => navigator.go({ screen: 'services-found' }) }}
          />
        </div>
        <div class="search-found" data-blocks>
          <output class="search-count" data-block>
            {isEmpty ? words.search.examples : words.search.found(found.length)}
          </output>
          {!isEmpty && found.length === 0 && <p>{words.search.nothing}</p>}
          <FoundList ids={found.slice(0, MOST_SHOWN)} />
        </div>
      </div>
    </Screen>
  );
}
