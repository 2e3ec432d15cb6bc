/** Installing and taking back: exactly one whole content is in use, whatever happens to disks, sticks and power. */
import { mkdir, readdir, readFile, readlink, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SecretKey } from '../../../electron/packs/minisign/secret-key.ts';
import { png, spoken, topicFile, wav } from '../../support/packs/media.ts';
import { makePack, openPackBench, type PackBench } from '../../support/packs/pack-bench.ts';

let bench: PackBench;
beforeEach(async () => {
  bench = await openPackBench();
});
afterEach(() => bench.close());

const MENU = 'check-in.yaml';

/** A sound pack whose first menu line says its version. */
function packOf(version: number, key: SecretKey = bench.keys.centre): Buffer {
  const menu = bench.files[MENU]?.toString().replace(/title: .*/, `title: Версия ${version}`) ?? '';
  return makePack({ files: { ...bench.files, [MENU]: Buffer.from(menu) }, key, version });
}
/** An administrator began a new folder: another id. */
function otherFolder(): Buffer {
  return makePack({ files: bench.files, key: bench.keys.centre, bendManifest: (manifest) => ({ ...manifest, id: 'other' }) });
}
const takeBack = () => bench.keeper().takeBack();
const titleNow = (): string => bench.keeper().content().menu[0]?.title ?? '';
const kept = (): Promise<string[]> => readdir(join(bench.root, 'data', 'packs', 'kept'));
const damage = async (version: number, file = join('content', MENU)): Promise<void> => {
  const folder = (await kept()).find((name) => name.startsWith(`centre-${version}-`)) ?? '';
  const path = join(bench.root, 'data', 'packs', 'kept', folder, file);
  const bytes = await readFile(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(path, bytes);
};
/** Packs of this bench that are open: the process is shared with the tests of other files. */
const held = async (): Promise<readonly string[]> => {
  const numbers = await readdir('/proc/self/fd');
  const files = await Promise.all(numbers.map((number) => readlink(`/proc/self/fd/${number}`).catch(() => '')));
  return files.filter((file) => file.startsWith(bench.root) && file.endsWith('.pack'));
};

describe('installing', () => {
  test('what changes is told, progress counts to the end, and the page is told of the new content', async () => {
    const told: string[] = [];
    bench.keeper().onChanged((content) => told.push(content.menu[0]?.title ?? ''));
    const progress: number[] = [];
    const inspected = await bench.keeper().inspect(await bench.put(packOf(1)), ({ done, total }) => progress.push(done / total));
    if (!inspected.ok) throw new Error(inspected.problem.code);
    expect(inspected.value).toMatchObject({
      summary: { id: 'centre', version: 1 },
      signedBy: 'Центр',
      changes: [{ path: MENU, kind: 'changed' }],
    });
    expect(progress.at(-1)).toBe(1);
    expect(titleNow()).not.toBe('Версия 1');
    await rm(join(bench.root, 'stick.pack'));
    expect(await bench.keeper().install(inspected.value.token)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(told).toEqual(['Версия 1']);
    expect(titleNow()).toBe('Версия 1');
  });

  test('it is still there after a restart, and the one before can be taken back and forth', async () => {
    await bench.install(packOf(1));
    await bench.install(packOf(2));
    await bench.reopen();
    expect(titleNow()).toBe('Версия 2');
    expect(await bench.keeper().takeBack()).toMatchObject({ ok: true, value: { version: 1 } });
    await bench.reopen();
    expect(titleNow()).toBe('Версия 1');
    await bench.keeper().takeBack();
    expect(titleNow()).toBe('Версия 2');
  });

  test('the first pack leads back to the content of the program', async () => {
    const shipped = titleNow();
    expect((await bench.keeper().state()).previous).toBeUndefined();
    expect(await bench.keeper().takeBack()).toMatchObject({ ok: false });
    await bench.install(packOf(1));
    expect((await bench.keeper().state()).previous).toBeNull();
    expect(await bench.keeper().takeBack()).toEqual({ ok: true, value: null });
    expect(titleNow()).toBe(shipped);
  });

  test('only the active and the previous pack stay on the disk', async () => {
    for (const version of [1, 2, 3, 4]) expect(await bench.install(packOf(version))).toBeNull();
    expect((await kept()).map((name) => name.split('-')[1])).toEqual(['3', '4']);
  });

  test('installing the same pack again changes nothing', async () => {
    await bench.install(packOf(1));
    await bench.install(packOf(2));
    expect(await bench.install(packOf(2))).toBeNull();
    expect(await bench.keeper().state()).toMatchObject({ active: { version: 2 }, previous: { version: 1 } });
  });
});

describe('no way back to an old pack (S-2)', () => {
  test('an older version than the newest ever seen is refused, also when that one is long gone', async () => {
    await bench.install(packOf(5));
    await bench.keeper().takeBack();
    await rm(join(bench.root, 'data', 'packs', 'kept'), { recursive: true });
    await bench.reopen();
    expect(await bench.install(packOf(4))).toBe('older-than-seen');
    expect(await bench.install(packOf(5))).toBeNull();
  });

  test('one bad block in the pointer does not make it forget', async () => {
    await bench.install(packOf(5));
    await writeFile(join(bench.root, 'data', 'packs', 'active.json'), '{"v":1');
    await bench.reopen();
    expect(titleNow()).toBe('Версия 5');
    expect(await bench.install(packOf(4))).toBe('older-than-seen');
  });

  test('another pack under a number that was used is refused', async () => {
    await bench.install(packOf(5));
    const other = makePack({ files: bench.files, key: bench.keys.centre, version: 5 });
    expect(await bench.install(other)).toBe('version-used-twice');
  });
});

describe('damage on the disk', () => {
  test('a damaged text is seen at start: the pack before takes its place and staff are told', async () => {
    await bench.install(packOf(1));
    await bench.install(packOf(2));
    await damage(2);
    await bench.reopen();
    expect(titleNow()).toBe('Версия 1');
    expect(await bench.keeper().state()).toMatchObject({ hasFallenBack: true, active: { version: 1 } });
  });

  test.each(['pack.json', 'pack.json.minisig', 'installed.json'])('a damaged %s is seen too', async (file) => {
    await bench.install(packOf(1));
    await damage(1, file);
    await bench.reopen();
    expect((await bench.keeper().state()).active).toBeNull();
  });

  test.each([
    ['cut short', (file: string) => truncate(file, 100)],
    ['gone', (file: string) => rm(file)],
    ['joined by another one', (file: string) => writeFile(`${file}.wav`, 'x')],
  ])('a sound that is %s is seen at start', async (_what, harm) => {
    await bench.install(makePack({ files: { ...bench.files, ...spoken(20) }, key: bench.keys.centre }));
    const [name = ''] = await kept();
    await harm(join(bench.root, 'data', 'packs', 'kept', name, 'content', 'speech', 'a.wav'));
    const keeper = await bench.reopen();
    expect(await keeper.state()).toMatchObject({ active: null, hasFallenBack: true });
  });

  test('both damaged: the content of the program', async () => {
    const shipped = titleNow();
    await bench.install(packOf(1));
    await bench.install(packOf(2));
    await damage(1);
    await damage(2);
    await bench.reopen();
    expect(titleNow()).toBe(shipped);
    expect((await bench.keeper().state()).previous).toBeUndefined();
  });

  test('a damaged sound is found behind the start, and the page is told', async () => {
    const files = { ...bench.files, ...spoken(20) };
    await bench.install(makePack({ files, key: bench.keys.centre }));
    await damage(1, join('content', 'speech', 'a.wav'));
    const keeper = await bench.reopen();
    const told: string[] = [];
    keeper.onChanged((content) => told.push(content.menu[0]?.title ?? ''));
    await keeper.proved;
    expect(told).toHaveLength(1);
    expect((await keeper.state()).active).toBeNull();
  });

  test('staff who ask are told whether what is in use is whole; what was damaged meanwhile gives way', async () => {
    expect(await bench.keeper().check()).toEqual({ code: 'shipped' });
    await bench.install(packOf(1));
    await bench.install(packOf(2));
    expect(await bench.keeper().check()).toEqual({ code: 'sound' });
    await damage(2);
    expect(await bench.keeper().check()).toEqual({ code: 'replaced' });
    expect(titleNow()).toBe('Версия 1');
  });

  test('staff are told until they put another pack in use, however often the kiosk is started', async () => {
    await bench.install(packOf(1));
    await bench.install(packOf(2));
    await damage(2);
    await bench.reopen();
    await bench.reopen();
    expect(await bench.keeper().state()).toMatchObject({ hasFallenBack: true, active: { version: 1 } });
    expect(await bench.keeper().check()).toEqual({ code: 'replaced' });
    await bench.keeper().takeBack();
    expect(await bench.keeper().state()).toMatchObject({ hasFallenBack: false, active: null });
    await bench.install(packOf(2));
    await bench.reopen();
    expect(await bench.keeper().state()).toMatchObject({ hasFallenBack: false, active: { version: 2 } });
  });

  test('staff are told of no damage where there was none, whatever they install and take back', async () => {
    // Behind the way back to the program's own content a pack of another folder has it before itself, with an earlier pack seen.
    for (const step of [() => bench.install(packOf(1)), takeBack, () => bench.install(otherFolder()), takeBack]) {
      await step();
      expect(await (await bench.reopen()).state()).toMatchObject({ hasFallenBack: false });
    }
  });

  test('the same pack, installed once more, replaces a damaged copy', async () => {
    const spokenPack = makePack({ files: { ...bench.files, ...spoken(20) }, key: bench.keys.centre, version: 2 });
    await bench.install(packOf(1));
    await bench.install(spokenPack);
    await damage(2, join('content', 'speech', 'a.wav'));
    expect(await bench.install(spokenPack)).toBeNull();
    await bench.reopen();
    expect(await bench.keeper().check()).toEqual({ code: 'sound' });
    expect(await bench.keeper().state()).toMatchObject({
      active: { version: 2 },
      previous: { version: 1 },
      hasFallenBack: false,
    });
  });

  test('a damaged pack cannot be taken back', async () => {
    await bench.install(packOf(1));
    await bench.install(packOf(2));
    await damage(1);
    expect(await bench.keeper().takeBack()).toMatchObject({ ok: false });
    expect(titleNow()).toBe('Версия 2');
  });

  test('nor one whose sound is damaged', async () => {
    await bench.install(makePack({ files: { ...bench.files, ...spoken(20) }, key: bench.keys.centre }));
    await bench.install(packOf(2));
    await damage(1, join('content', 'speech', 'a.wav'));
    expect(await bench.keeper().takeBack()).toMatchObject({ problem: { code: 'previous-damaged' } });
  });

  test('what a broken installation left is gone after the next start', async () => {
    await mkdir(join(bench.root, 'data', 'packs', 'incoming', 'half', 'content'), { recursive: true });
    await mkdir(join(bench.root, 'data', 'packs', 'kept', 'centre-9-abc'), { recursive: true });
    await bench.reopen();
    expect(await bench.everything()).toEqual(['data', 'data/packs', 'data/packs/incoming', 'data/packs/kept']);
  });
});

describe('topics, pictures and clips', () => {
  const topic = topicFile('a', ['image: images/a.png', 'imageText: Холмы']);
  const files = { 'topics/a.md': topic, 'images/a.png': png(), 'speech/a.wav': wav(1) };
  const packWith = (more: Record<string, Buffer>, version = 1) =>
    makePack({ files: { ...bench.files, ...files, ...more }, key: bench.keys.centre, version });

  test('are told of by their place in the pack, and the sentence comes whole', async () => {
    const linked = topicFile('a', ['link:', '  title: Сайт', "  url: 'ftp://example.org'"]);
    const answer = await bench.keeper().inspect(await bench.put(packWith({ 'topics/a.md': linked })), () => {});
    if (answer.ok) throw new Error('taken');
    expect(answer.problem.file).toMatch(/^topics\/a\.md:\d+: link\.url: адрес начинается с https:\/\/, /);
  });

  test('are given as they were signed, to a look before installation and to visitors after it', async () => {
    const inspected = await bench.keeper().inspect(await bench.put(packWith({})), () => {});
    if (!inspected.ok) throw new Error(JSON.stringify(inspected.problem));
    const { token } = inspected.value;
    expect(await bench.keeper().media('images/a.png')).toMatchObject({ problem: { code: 'media-unknown' } });
    expect(await bench.keeper().media('images/a.png', token)).toEqual({ ok: true, value: png() });
    await bench.keeper().install(token);
    expect(await bench.keeper().media('speech/a.wav')).toEqual({ ok: true, value: wav(1) });
    expect(await bench.keeper().media('images/a.png', token)).toMatchObject({ problem: { code: 'media-unknown' } });
  });

  test('that no topic names are not given, whatever lies there', async () => {
    await bench.install(packWith({}));
    for (const name of ['images/b.png', 'check-in.yaml', '../pack.json', 'images/../check-in.yaml'])
      expect(await bench.keeper().media(name)).toEqual({ ok: false, problem: { code: 'media-unknown' } });
  });

  test('that were changed on the disk are not given', async () => {
    await bench.install(packWith({}));
    await damage(1, join('content', 'speech', 'a.wav'));
    expect(await bench.keeper().media('speech/a.wav')).toEqual({ ok: false, problem: { code: 'media-damaged' } });
    expect(await bench.keeper().media('images/a.png')).toMatchObject({ ok: true });
  });

  test('are gone with the content that named them', async () => {
    await bench.install(packWith({}));
    await bench.keeper().takeBack();
    expect(await bench.keeper().media('images/a.png')).toEqual({ ok: false, problem: { code: 'media-unknown' } });
  });
});

describe('sticks and room', () => {
  test('too little room is said before anything is copied', async () => {
    const keeper = await bench.reopen({ measureFreeBytes: async () => 300_000_000 });
    expect(await keeper.inspect(await bench.put(packOf(1)), () => {})).toMatchObject({ problem: { code: 'disk-full' } });
  });

  test('a pull of the stick in the middle of copying has its own words', async () => {
    const files = { ...bench.files, ...spoken(170) };
    const file = await bench.put(makePack({ files, key: bench.keys.centre }));
    // A file cut short under our hands is the nearest that a test without a device gets; the codes of a lost device are tested below.
    const answer = await bench.keeper().inspect(file, () => void writeFile(file, ''));
    expect(answer).toMatchObject({ ok: false });
    expect(await readdir(join(bench.root, 'data', 'packs', 'incoming'))).toEqual([]);
  });

  test('stopping ends the copying and leaves nothing', async () => {
    const files = { ...bench.files, ...spoken(170) };
    const file = await bench.put(makePack({ files, key: bench.keys.centre }));
    const answer = await bench.keeper().inspect(file, () => void bench.keeper().stop());
    expect(answer).toMatchObject({ problem: { code: 'stopped' } });
    expect(await readdir(join(bench.root, 'data', 'packs', 'incoming'))).toEqual([]);
  });

  test('a stop behind the last byte leaves nothing either', async () => {
    const file = await bench.put(packOf(1));
    const answer = await bench.keeper().inspect(file, ({ done, total }) => {
      if (done === total) void bench.keeper().stop();
    });
    expect(answer).toMatchObject({ problem: { code: 'stopped' } });
    expect(await readdir(join(bench.root, 'data', 'packs', 'incoming'))).toEqual([]);
  });

  test('what the disk refused to put in use is thrown away with its screen', async () => {
    const inspected = await bench.keeper().inspect(await bench.put(packOf(1)), () => {});
    if (!inspected.ok) throw new Error(inspected.problem.code);
    const folder = join(bench.root, 'data', 'packs', 'kept');
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file in its place');
    expect(await bench.keeper().install(inspected.value.token)).toMatchObject({ problem: { code: 'disk-not-writable' } });
    await bench.keeper().stop();
    expect(await readdir(join(bench.root, 'data', 'packs', 'incoming'))).toEqual([]);
  });

  test.runIf(process.platform === 'linux')(
    'a pack that was looked at is let go of, so that its stick can be taken out',
    async () => {
      await bench.keeper().inspect(await bench.put(packOf(1)), () => {});
      expect(await held()).toEqual([]);
      await bench.keeper().inspect(await bench.put(packOf(2, bench.keys.stranger)), () => {});
      expect(await held()).toEqual([]);
    },
  );

  test('midnight while staff look at the changes ends a pack of yesterday', async () => {
    let today = '2026-11-23';
    const keeper = await bench.reopen({ today: () => today });
    const lasting = makePack({
      files: bench.files,
      key: bench.keys.centre,
      bendManifest: (manifest) => ({ ...manifest, valid_until: '2026-11-23' }),
    });
    const inspected = await keeper.inspect(await bench.put(lasting), () => {});
    if (!inspected.ok) throw new Error(inspected.problem.code);
    today = '2026-11-24';
    expect(await keeper.install(inspected.value.token)).toMatchObject({ problem: { code: 'expired' } });
  });

  test('a stop that comes while a pack is being put in use takes nothing of it away', async () => {
    await bench.install(packOf(1));
    await bench.install(packOf(2));
    // Back and forth: the folder of before has to go first, which takes its time.
    await bench.keeper().takeBack();
    const inspected = await bench.keeper().inspect(await bench.put(packOf(2)), () => {});
    if (!inspected.ok) throw new Error(inspected.problem.code);
    const installing = bench.keeper().install(inspected.value.token);
    await Promise.resolve();
    await bench.keeper().stop();
    expect(await installing).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await bench.keeper().check()).toEqual({ code: 'sound' });
  });

  test('a link or a folder in place of a pack is not followed', async () => {
    await symlink('/etc/passwd', join(bench.root, 'link.pack'));
    await mkdir(join(bench.root, 'folder.pack'));
    for (const name of ['link.pack', 'folder.pack'])
      expect(await bench.keeper().inspect(join(bench.root, name), () => {})).toMatchObject({ problem: { code: 'not-a-pack' } });
    expect(await bench.keeper().inspect(join(bench.root, 'gone.pack'), () => {})).toMatchObject({
      problem: { code: 'stick-gone' },
    });
  });

  test('a key that is withdrawn while staff look at the changes installs nothing', async () => {
    let isWithdrawn = false;
    const { text: key } = bench.keys.centre.public;
    const keeper = await bench.reopen({
      trustedKeys: () => [{ key, name: 'Центр', addedAt: 1, withdrawnAt: isWithdrawn ? 2 : null }],
    });
    const inspected = await keeper.inspect(await bench.put(packOf(1)), () => {});
    if (!inspected.ok) throw new Error(inspected.problem.code);
    isWithdrawn = true;
    expect(await keeper.install(inspected.value.token)).toMatchObject({ problem: { code: 'key-withdrawn' } });
  });

  test('a token that belongs to nothing installs nothing', async () => {
    expect(await bench.keeper().install('b3b6d4f0-5c1e-4a35-9d53-6d4a1f0c2b11')).toMatchObject({ ok: false });
  });
});
