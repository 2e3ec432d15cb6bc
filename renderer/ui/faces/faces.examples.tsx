import { useState } from 'preact/hooks';
import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Screen } from '../screen/screen.tsx';
import type { FaceMark } from './face.tsx';
import { Faces } from './faces.tsx';

const words = ['совсем нет', 'скорее нет', 'средне', 'скорее да', 'да, полностью'] as const;

function FacesExample({ other }: { readonly other?: string }) {
  const [value, setValue] = useState<FaceMark | 'other' | null>(4);
  return (
    <Screen
      kicker="Вопрос 2 из 8"
      heading="То, что вам предложили, подходит именно вам?"
      primary={{ label: 'Дальше', onPress: nothing }}
      secondary={{ label: 'Пропустить', onPress: nothing }}
    >
      <Faces label="То, что вам предложили, подходит именно вам?" words={words} other={other} value={value} onChange={setValue} />
    </Screen>
  );
}

export const examples: readonly Example[] = [
  { name: 'faces', kind: 'screen', render: () => <FacesExample /> },
  { name: 'faces-other', kind: 'screen', render: () => <FacesExample other="мне ничего не предлагали" /> },
];
