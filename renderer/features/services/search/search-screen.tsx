/** Search by the first letters, beside the keys so that what is found changes with every letter. */
import { useRef } from 'preact/hooks';
import { useServices } from '../../../session/services.ts';
import { services as words } from '../../../strings/services.ts';
import { Keyboard } from '../../../ui/keyboard/keyboard.tsx';
import { useTyping } from '../../../ui/keyboard/use-typing.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { FoundList } from './found-list.tsx';
import { useFound } from './use-found.ts';
import { useSearchRoom } from './use-search-room.ts';
import './search.css';

/** A longer question is not found better. */
const MOST_LETTERS = 40;

export function SearchScreen() {
  const { visit, navigator } = useServices();
  const { searchText } = visit.value;
  const place = useRef<HTMLDivElement>(null);
  const rows = useSearchRoom(place);
  const typing = useTyping({
    value: searchText.value,
    onChange: (text) => (searchText.value = text),
    most: MOST_LETTERS,
  });
  const isEmpty = searchText.value.trim() === '';
  const found = useFound();
  const showAll = (): void => navigator.go({ screen: 'services-found' });
  return (
    <Screen heading={words.search.heading}>
      <div class="search" ref={place} data-fills data-blocks>
        <div class="search-typing" data-block>
          <TextField
            label={words.search.label}
            isLabelShown={rows > 0}
            value={searchText.value}
            onInput={typing.onInput}
            field={typing.field}
          />
          <Keyboard
            words={words.keyboard}
            onLetter={typing.onLetter}
            onErase={typing.onErase}
            done={rows === 0 ? { label: words.search.show, onPress: showAll } : undefined}
          />
        </div>
        {rows > 0 && (
          <div class="search-found" data-blocks>
            <output class="search-count" data-block>
              {isEmpty ? words.search.examples : words.search.found(found.length)}
            </output>
            {!isEmpty && found.length === 0 && <p>{words.search.nothing}</p>}
            <FoundList ids={found} most={rows} onAll={showAll} />
          </div>
        )}
      </div>
    </Screen>
  );
}
