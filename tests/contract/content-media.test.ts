/** Pictures and speech come over the contract byte for byte, and nothing else of the disk does, whichever shell. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { KioskLink } from '../support/electron/link.ts';
import { links } from '../support/machine/links.ts';
import { CONTENT_FIXTURE, startTestMachine, type TestMachine } from '../support/machine/test-machine.ts';
import { png, topicFile, wav } from '../support/packs/media.ts';

describe.each(links)('in the $name shell', (shell) => {
  let contentDirectory: string;
  let machine: TestMachine;
  let link: KioskLink;
  let kiosk: Kiosk;

  beforeEach(async () => {
    contentDirectory = await mkdtemp(join(tmpdir(), 'content-'));
    await cp(CONTENT_FIXTURE, contentDirectory, { recursive: true });
    for (const folder of ['topics', 'images', 'speech']) await mkdir(join(contentDirectory, folder));
    await writeFile(join(contentDirectory, 'topics/a.md'), topicFile('a', ['image: images/a.png', 'imageText: Холмы']));
    await writeFile(join(contentDirectory, 'images/a.png'), png());
    await writeFile(join(contentDirectory, 'speech/a.wav'), wav(30));
    machine = await startTestMachine({ contentDirectory });
    link = await shell.open(machine.machine);
    kiosk = link.kiosk;
  });
  afterEach(async () => {
    await link.close();
    await machine.close();
    await rm(contentDirectory, { recursive: true, force: true });
  });

  test('the content says what there is, and it is given', async () => {
    const boot = await kiosk.call['kiosk.hello']({});
    if (!boot.ok) throw new Error(boot.problem.code);
    expect(boot.value.content).toMatchObject({
      topics: [{ id: 'a', image: 'images/a.png', imageText: 'Холмы' }],
      speech: { a: 'speech/a.wav' },
    });
    expect(await kiosk.call['content.media']({ name: 'images/a.png' })).toEqual({ ok: true, value: png().toString('base64') });
    expect(await kiosk.call['content.media']({ name: 'speech/a.wav' })).toEqual({ ok: true, value: wav(30).toString('base64') });
  });

  test('what the content does not name is not given', async () => {
    await writeFile(join(contentDirectory, 'images/other.png'), png());
    expect(await kiosk.call['content.media']({ name: 'images/other.png' })).toEqual({
      ok: false,
      problem: { code: 'media-unknown' },
    });
  });

  test.each(['../settings.json', 'check-in.yaml', 'images/../check-in.yaml', '/etc/passwd', 'images\\a.png', 'IMAGES/A.PNG', ''])(
    '«%s» is no name of a picture or clip',
    async (name) => {
      expect(await kiosk.call['content.media']({ name })).toEqual({ ok: false, problem: { code: 'bad-call' } });
    },
  );

  test('a file that is gone is a problem with a name, not a crash', async () => {
    await rm(join(contentDirectory, 'speech/a.wav'));
    expect(await kiosk.call['content.media']({ name: 'speech/a.wav' })).toEqual({
      ok: false,
      problem: { code: 'media-damaged' },
    });
  });
});
