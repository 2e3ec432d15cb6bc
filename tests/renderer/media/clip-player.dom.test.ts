/** A voice is heard only when asked for, holds the idle clock meanwhile, and is silent at once when told. */
import { expect, test } from 'vitest';
import { createClipPlayer } from '../../../renderer/media/clip-player.ts';
import { createSpeaker } from '../../support/media/speaker.ts';

const clip = Uint8Array.of(1, 2, 3);

function bench(load: () => Promise<Uint8Array<ArrayBuffer> | null> = async () => clip) {
  const speaker = createSpeaker();
  let holds = 0;
  const player = createClipPlayer({
    load,
    holdTime: () => {
      holds += 1;
      let isHeld = true;
      return () => {
        if (isHeld) holds -= 1;
        isHeld = false;
      };
    },
    createContext: speaker.createContext,
  });
  return { speaker, player, holds: () => holds };
}

test('nothing sounds before it is asked for; then it does, and time stands still until the end', async () => {
  const { speaker, player, holds } = bench();
  expect([player.state.value, speaker.isSounding(), holds()]).toEqual(['silent', false, 0]);
  await player.start();
  expect([player.state.value, speaker.isSounding(), holds()]).toEqual(['speaking', true, 1]);
  speaker.ends();
  expect([player.state.value, speaker.isSounding(), holds()]).toEqual(['silent', false, 0]);
});

test('stopped, it is silent at once, and starts again from the beginning', async () => {
  const { speaker, player, holds } = bench();
  await player.start();
  player.stop();
  expect([player.state.value, speaker.isSounding(), holds()]).toEqual(['silent', false, 0]);
  await player.start();
  expect(speaker.isSounding()).toBe(true);
});

test('a visitor who has left before the clip came hears nothing', async () => {
  let give: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined;
  const { speaker, player, holds } = bench(() => new Promise((resolve) => (give = resolve)));
  const started = player.start();
  expect(player.state.value).toBe('preparing');
  player.stop();
  give?.(clip);
  await started;
  expect([player.state.value, speaker.isSounding(), holds()]).toEqual(['silent', false, 0]);
});

test('what is not given, or is no sound, is told and holds nothing', async () => {
  const gone = bench(async () => null);
  await gone.player.start();
  expect([gone.player.state.value, gone.holds()]).toEqual(['failed', 0]);
  const noise = bench(async () => new Uint8Array(0));
  await noise.player.start();
  expect([noise.player.state.value, noise.speaker.isSounding(), noise.holds()]).toEqual(['failed', false, 0]);
});
