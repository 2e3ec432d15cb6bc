import { useState } from 'preact/hooks';
import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { useFrame } from '../screen/frame.tsx';
import { Screen } from '../screen/screen.tsx';
import type { KeyboardWords } from './keyboard.tsx';
import { TypingPanel, type TypingPanelProps } from './typing-panel.tsx';

const words: KeyboardWords = {
  keyboard: 'Клавиатура',
  space: 'Пробел',
  erase: 'Стереть',
  capital: 'Заглавная',
  signs: { '-': 'дефис', '+': 'плюс' },
  layers: {
    letters: { shown: 'А', spoken: 'А, русские буквы' },
    signs: { shown: '123', spoken: '123, цифры и знаки' },
    others: { shown: 'Ә', spoken: 'Ә, другие буквы' },
    latin: { shown: 'Z', spoken: 'Z, латинские буквы' },
  },
};

type Kind = Pick<TypingPanelProps, 'label' | 'keys' | 'capitals'>;

function TypingExample(kind: Kind) {
  const [value, setValue] = useState('');
  const { isLow } = useFrame();
  const done = { label: 'Готово', onPress: nothing };
  return (
    <Screen heading={`${kind.label}?`} primary={isLow ? undefined : done}>
      <TypingPanel
        {...kind}
        value={value}
        onChange={setValue}
        words={words}
        most={40}
        done={isLow ? done : undefined}
        isLabelShown={false}
      />
    </Screen>
  );
}

const kinds: readonly (Kind & { readonly name: string })[] = [
  { name: 'keyboard', label: 'Профессия', keys: ['letters'] },
  { name: 'keyboard-name', label: 'Имя', keys: ['letters', 'others'], capitals: 'name' },
  { name: 'keyboard-text', label: 'Название', keys: ['letters', 'signs'], capitals: 'sentence' },
  { name: 'keyboard-latin', label: 'Почта', keys: ['latin'] },
  { name: 'keyboard-digits', label: 'Телефон', keys: 'digits' },
];

export const examples: readonly Example[] = kinds.map(({ name, ...kind }) => ({
  name,
  kind: 'screen',
  render: () => <TypingExample {...kind} />,
}));
