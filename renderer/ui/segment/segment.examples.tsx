import { useState } from 'preact/hooks';
import type { TextSize } from '#shared/accessibility/text-sizes.ts';
import type { ThemeName } from '#shared/accessibility/themes.ts';
import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Screen } from '../screen/screen.tsx';
import { Toggle } from '../toggle/toggle.tsx';
import { Segment, type SegmentOption } from './segment.tsx';
import { SizeSample, ThemeSample } from './samples.tsx';

const sizes: readonly SegmentOption<TextSize>[] = [
  { value: 'small', label: 'Мелкий', sample: <SizeSample size="small" text="Аа" /> },
  { value: 'normal', label: 'Обычный', sample: <SizeSample size="normal" text="Аа" /> },
  { value: 'large', label: 'Крупный', sample: <SizeSample size="large" text="Аа" /> },
  { value: 'largest', label: 'Огромный', sample: <SizeSample size="largest" text="Аа" /> },
];

const themes: readonly SegmentOption<ThemeName>[] = [
  { value: 'warm', label: 'Тёплые', sample: <ThemeSample theme="warm" text="Аа" /> },
  { value: 'black-on-white', label: 'Чёрное на белом', sample: <ThemeSample theme="black-on-white" text="Аа" /> },
  { value: 'white-on-black', label: 'Белое на чёрном', sample: <ThemeSample theme="white-on-black" text="Аа" /> },
  { value: 'low-contrast', label: 'Приглушённые', sample: <ThemeSample theme="low-contrast" text="Аа" /> },
];

function DisplayExample() {
  const [size, setSize] = useState<TextSize>('normal');
  const [theme, setTheme] = useState<ThemeName>('warm');
  return (
    <Screen
      heading="Размер и цвет"
      primary={{ label: 'Готово', onPress: nothing }}
      secondary={{ label: 'Вернуть как было', onPress: nothing }}
    >
      <Segment label="Размер букв" options={sizes} value={size} onChange={setSize} />
      <Segment label="Цвета" options={themes} value={theme} onChange={setTheme} />
      <Toggle label="Без движения" hint="Ничего не движется на экране" isOn={false} onChange={nothing} />
    </Screen>
  );
}

export const examples: readonly Example[] = [{ name: 'display', kind: 'screen', render: () => <DisplayExample /> }];
