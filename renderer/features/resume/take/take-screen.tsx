/** Without paper, only if the person wants it, told plainly whose the files are. */
import { useServices } from '../../../session/services.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Tile, TileGrid } from '../../../ui/tile/tile.tsx';

const say = resumeScreens.take;

export function TakeScreen() {
  const { navigator } = useServices();
  // Back where that page was seen already; where nothing was printed this is the only way to it.
  const goOn = (): void => {
    navigator.backTo('resume-after');
    if (navigator.route.value.screen !== 'resume-after') navigator.go({ screen: 'resume-after' });
  };
  return (
    <Screen heading={say.heading} lead={say.lead} primary={{ label: say.goOn, iconAfter: 'arrow-right', onPress: goOn }}>
      <TileGrid count={2}>
        <Tile
          icon="smartphone"
          tint="sky"
          title={say.phone}
          hint={say.phoneHint}
          onPress={() => navigator.go({ screen: 'resume-code' })}
        />
        <Tile
          icon="usb"
          tint="sand"
          title={say.stick}
          hint={say.stickHint}
          onPress={() => navigator.go({ screen: 'resume-stick' })}
        />
      </TileGrid>
    </Screen>
  );
}
