/** «Размер и цвет»: acts at once, keeps every answer, and is forgotten with the visit. */
import { textSizes } from '#shared/accessibility/text-sizes.ts';
import { themeNames } from '#shared/accessibility/themes.ts';
import type { DisplayPreferences } from '../../accessibility/display.ts';
import { useServices } from '../../session/services.ts';
import { visit as words } from '../../strings/visit.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { SizeSample, ThemeSample } from '../../ui/segment/samples.tsx';
import { Segment } from '../../ui/segment/segment.tsx';
import { Toggle, Toggles } from '../../ui/toggle/toggle.tsx';

export function DisplayScreen() {
  const { visit, navigator } = useServices();
  const { display } = visit.value;
  const chosen = display.value;
  const choose = (change: Partial<DisplayPreferences>): void => {
    display.value = { ...chosen, ...change };
  };
  const { sample } = words.display;
  return (
    <Screen heading={words.display.heading} primary={{ label: words.display.done, onPress: navigator.back }}>
      <Segment
        label={words.display.size}
        value={chosen.textSize}
        options={textSizes.map((size) => ({
          value: size,
          label: words.display.sizes[size],
          sample: <SizeSample size={size} text={sample} />,
        }))}
        onChange={(textSize) => choose({ textSize })}
      />
      <Segment
        label={words.display.theme}
        value={chosen.theme}
        options={themeNames.map((theme) => ({
          value: theme,
          label: words.display.themes[theme],
          sample: <ThemeSample theme={theme} text={sample} />,
        }))}
        onChange={(theme) => choose({ theme })}
      />
      <Toggles>
        <Toggle
          label={words.display.calm}
          hint={words.display.calmHint}
          isOn={chosen.isCalm}
          onChange={(isCalm) => choose({ isCalm })}
        />
        <Toggle
          label={words.display.steady}
          hint={words.display.steadyHint}
          isOn={chosen.isSteady}
          onChange={(isSteady) => choose({ isSteady })}
        />
      </Toggles>
    </Screen>
  );
}
