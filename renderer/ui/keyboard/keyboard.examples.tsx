import { useState } from 'preact/hooks';
import type { Example } from '../example.ts';
import { Screen } from '../screen/screen.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { Keyboard } from './keyboard.tsx';
import type { Capitals } from './typing.ts';
import { useTyping } from './use-typing.ts';

const words = { keyboard: 'Клавиатура', space: 'Пробел', erase: 'Стереть', capital: 'Заглавная', hyphen: 'дефис' };

function KeyboardExample({ capitals }: { readonly capitals: Capitals }) {
  const [value, setValue] = useState('');
  const typing = useTyping({ value, onChange: setValue, capitals, most: 40 });
  return (
    <Screen heading="Кем хотите работать?">
      <div class="keyboard-example" data-block>
        <TextField label="Профессия" value={value} onInput={typing.onInput} field={typing.field} />
        <Keyboard
          words={words}
          isCapital={typing.isCapital}
          onLetter={typing.onLetter}
          onErase={typing.onErase}
          onCapital={capitals === 'none' ? undefined : typing.onCapital}
        />
      </div>
    </Screen>
  );
}

export const examples: readonly Example[] = [
  { name: 'keyboard', kind: 'screen', render: () => <KeyboardExample capitals="none" /> },
  { name: 'keyboard-capitals', kind: 'screen', render: () => <KeyboardExample capitals="sentence" /> },
];
