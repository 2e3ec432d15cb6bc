import './faces.css';
import { Icon } from '../icon/icon.tsx';
import { usePress } from '../press/use-press.ts';
import { Face, type FaceMark } from './face.tsx';

export interface FacesProps {
  /** The question, for assistive tools. */
  readonly label: string;
  /** A word for each face, the least happy first. */
  readonly words: readonly [string, string, string, string, string];
  /** A way out that is no mark: «мне ничего не предлагали». */
  readonly other?: string | undefined;
  readonly value: FaceMark | 'other' | null;
  readonly onChange: (value: FaceMark | 'other') => void;
}

const marks: readonly FaceMark[] = [1, 2, 3, 4, 5];

/** Five big faces with words. Choosing never leads on by itself; chosen is said by ground, border and tick (A-6b). */
export function Faces({ label, words, other, value, onChange }: FacesProps) {
  return (
    <div class="faces" role="radiogroup" aria-label={label}>
      <div class="faces-row">
        {marks.map((mark) => (
          <Option key={mark} isChosen={value === mark} word={words[mark - 1] ?? ''} mark={mark} onPress={() => onChange(mark)} />
        ))}
      </div>
      {other !== undefined && <Option isChosen={value === 'other'} word={other} onPress={() => onChange('other')} />}
    </div>
  );
}

interface OptionProps {
  readonly word: string;
  readonly mark?: FaceMark;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** A real radio would need a label around a hidden input; the role says the same and keeps one way of pressing. */
const role = 'radio';

function Option({ word, mark, isChosen, onPress }: OptionProps) {
  const press = usePress(onPress);
  return (
    <button
      type="button"
      class="faces-option"
      data-block
      data-other={mark === undefined ? '' : undefined}
      role={role}
      aria-checked={isChosen}
      {...press}
    >
      {mark !== undefined && <Face mark={mark} />}
      <span>{word}</span>
      {isChosen && (
        <span class="faces-tick">
          <Icon name="check" />
        </span>
      )}
    </button>
  );
}
