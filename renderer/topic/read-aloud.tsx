/** «Прочитать вслух»: stands only where there is a clip; silent when the screen goes, and with it the visit. */
import { useEffect, useMemo } from 'preact/hooks';
import { createClipPlayer } from '../media/clip-player.ts';
import type { LoadMedia } from '../media/load-media.ts';
import { useServices } from '../session/services.ts';
import { services as words } from '../strings/services.ts';
import { Button } from '../ui/button/button.tsx';

export interface ReadAloudProps {
  readonly clip: string;
  readonly load: LoadMedia;
}

export function ReadAloud({ clip, load }: ReadAloudProps) {
  const { holdTime } = useServices();
  const player = useMemo(() => createClipPlayer({ load: () => load(clip), holdTime }), [clip]);
  useEffect(() => player.stop, [player]);
  const state = player.state.value;
  const isOn = state === 'preparing' || state === 'speaking';
  return (
    <div class="topic-aloud" data-blocks>
      <div data-block>
        <Button
          label={isOn ? words.topic.stopReading : words.topic.readAloud}
          icon={isOn ? 'square' : 'volume-2'}
          onPress={isOn ? player.stop : () => void player.start()}
        />
      </div>
      {state === 'failed' && <output>{words.topic.notRead}</output>}
    </div>
  );
}
