/** What sounds: nothing by itself, the bells of a call, and a centre's recordings in the browser that the kiosk has. */
import { readClip } from '#shared/packs/media/clip.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { clipNames, realClip } from '../support/media/clips.ts';

test('what real programs have recorded is decoded, as long as it was said to be', async ({ page }) => {
  for (const name of clipNames) {
    const clip = realClip(name);
    const length = await page.evaluate(async (bytes) => {
      const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(
        Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)).buffer,
      );
      // Something is heard.
      const loudest = sound.getChannelData(0).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
      return loudest > 0.05 ? sound.duration : 0;
    }, clip.toString('base64'));
    const told = readClip(name, clip);
    // MP3 has a little silence before and behind.
    expect(Math.abs(length - (told.ok ? told.value : 0)), name).toBeLessThan(0.2);
  }
});

test('nothing sounds until somebody calls; then the bells do, once for a press (A-22, T-6)', async ({ visitor, page }) => {
  await page.addInitScript(() => {
    const sounds: string[] = [];
    Object.assign(window, {
      sounds,
      AudioContext: class extends AudioContext {
        constructor(options?: AudioContextOptions) {
          super(options);
          sounds.push('AudioContext');
        }
      },
    });
    HTMLMediaElement.prototype.play = async () => void sounds.push('media');
  });
  const sounds = () => page.evaluate(() => (window as unknown as { readonly sounds: readonly string[] }).sounds);
  await visitor.arrives();
  await visitor.isAway(30);
  await visitor.begins();
  await visitor.taps('Узнать об услугах');
  await visitor.taps('Назад');
  expect(await sounds()).toEqual([]);
  await visitor.taps('Позвать сотрудника');
  await expect.poll(sounds).toEqual(['AudioContext']);
});
