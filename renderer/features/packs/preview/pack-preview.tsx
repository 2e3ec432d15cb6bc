/**
 * A pack as visitors will see it, before it is put in use: menu, questions, whole topics, route, résumé, survey, own words. Nothing is
 * written or printed.
 */
import { useMemo, useState } from 'preact/hooks';
import type { MenuChoice, MenuEntry } from '#shared/packs/content.ts';
import type { Inspection } from '#shared/packs/install/pack-calls.ts';
import type { ResumeData } from '#shared/packs/resume-data.ts';
import type { Topic } from '#shared/packs/topics.ts';
import { mediaFrom } from '../../../media/load-media.ts';
import { useServices } from '../../../session/services.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { packs as words } from '../../../strings/packs.ts';
import { iconOf } from '../../../ui/icon/icons.ts';
import { Tile, TileGrid } from '../../../ui/tile/tile.tsx';
import { PreviewEntry } from './preview-entry.tsx';
import { PreviewQuestions } from './preview-questions.tsx';
import { PreviewResume } from './preview-resume.tsx';
import { PreviewRoute } from './preview-route.tsx';
import { PreviewStrings } from './preview-strings.tsx';
import { PreviewSurvey } from './preview-survey.tsx';
import { PreviewTopic } from './preview-topic.tsx';

interface Props {
  readonly inspection: Pick<Inspection, 'content' | 'token'>;
  readonly onBack: () => void;
}

type Look =
  | { readonly at: 'menu' | 'route' | 'survey' | 'strings' }
  | { readonly at: 'resume'; readonly data: ResumeData }
  | { readonly at: 'entry'; readonly entry: MenuEntry }
  | { readonly at: 'questions'; readonly entry: MenuEntry; readonly choice: MenuChoice | null }
  | { readonly at: 'topic'; readonly entry: MenuEntry; readonly topic: Topic };

export function PackPreview({ inspection, onBack }: Props) {
  const { kiosk } = useServices();
  const { content, token } = inspection;
  const [look, setLook] = useState<Look>({ at: 'menu' });
  const load = useMemo(() => mediaFrom((name) => kiosk.call['packs.media']({ token, name })), [token]);
  const toMenu = (): void => setLook({ at: 'menu' });

  switch (look.at) {
    case 'route':
      return <PreviewRoute content={content} onBack={toMenu} />;
    case 'resume':
      return <PreviewResume data={look.data} onBack={toMenu} />;
    case 'survey':
      return <PreviewSurvey content={content} onBack={toMenu} />;
    case 'strings':
      return <PreviewStrings strings={content.strings} onBack={toMenu} />;
    case 'entry': {
      const { entry } = look;
      return (
        <PreviewEntry
          content={content}
          entry={entry}
          onBack={toMenu}
          onChoice={(choice) => setLook({ at: 'questions', entry, choice })}
          onTopic={(topic) => setLook({ at: 'topic', entry, topic })}
        />
      );
    }
    case 'questions':
    case 'topic': {
      const toEntry = (): void => setLook({ at: 'entry', entry: look.entry });
      return look.at === 'topic' ? (
        <PreviewTopic content={content} topic={look.topic} load={load} onBack={toEntry} />
      ) : (
        <PreviewQuestions content={content} entry={look.entry} choice={look.choice} onBack={toEntry} />
      );
    }
    case 'menu':
      break;
  }
  const { menu, route, resume, survey, strings } = content;
  const hasStrings = Object.keys(strings).length > 0;
  const besides = [route !== null, resume !== null, survey !== null, hasStrings].filter(Boolean).length;
  return (
    <StaffScreen
      heading={words.preview}
      lead={words.previewLead}
      onBack={onBack}
      secondary={{ label: words.previewBack, onPress: onBack }}
    >
      <TileGrid count={menu.length + besides}>
        {menu.map((entry) => (
          <Tile
            key={entry.id}
            title={entry.title}
            hint={entry.hint}
            icon={iconOf(entry.icon)}
            tint={entry.tint}
            onPress={() => setLook({ at: 'entry', entry })}
          />
        ))}
        {route !== null && <Tile icon="route" title={words.previewRoute} onPress={() => setLook({ at: 'route' })} />}
        {resume !== null && (
          <Tile icon="file-user" title={words.previewResume} onPress={() => setLook({ at: 'resume', data: resume })} />
        )}
        {survey !== null && <Tile icon="smile" title={words.previewSurvey} onPress={() => setLook({ at: 'survey' })} />}
        {hasStrings && <Tile icon="messages-square" title={words.previewStrings} onPress={() => setLook({ at: 'strings' })} />}
      </TileGrid>
    </StaffScreen>
  );
}
