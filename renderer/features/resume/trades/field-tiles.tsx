import type { ResumeStep } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume.ts';
import { iconOf } from '../../../ui/icon/icons.ts';
import { Tile, TileGrid, type Tint } from '../../../ui/tile/tile.tsx';
import { useResume } from '../use-resume.ts';

const tints: readonly Tint[] = ['mint', 'sand', 'sky', 'rose'];

/** Fields of work as tiles, and the way by letters for who has a word of their own. */
export function FieldTiles({ step }: { readonly step: ResumeStep }) {
  const { services, data } = useResume();
  const { navigator, visit } = services;
  const search = (): void => {
    visit.value.tradeText.value = '';
    navigator.go({ screen: 'resume-search', ...step });
  };
  return (
    <TileGrid count={data.fields.length + 1}>
      {data.fields.map(({ id, title, icon }, index) => (
        <Tile
          key={id}
          icon={iconOf(icon)}
          tint={tints[index % tints.length]}
          title={title}
          onPress={() => navigator.go({ screen: 'resume-trades', field: id, ...step })}
        />
      ))}
      <Tile icon="search" tint="sky" title={words.wanted.search} onPress={search} />
    </TileGrid>
  );
}
