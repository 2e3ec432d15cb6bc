/** Without paper, only if the person wants it, told plainly whose the files are. */
import { useServices } from '../../../session/services.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Tile, TileGrid } from '../../../ui/tile/tile.tsx';

const say = resumeScreens.take;

export function TakeScreen() {
  const { navigator } = useServices();
  return (
    <Screen heading={say.heading} lead={say.lead}>
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
