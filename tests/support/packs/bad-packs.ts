/** Every kind of bad pack that we could think of, and the code with which it must be refused. */
import { deflateRawSync } from 'node:zlib';
import type { RefusalCode } from '#shared/packs/install/refusals.ts';
import { mp3, ogg, png, topicFile, wav } from './media.ts';
import { makePack, type ContentFiles, type Keys, type PackPlan } from './pack-bench.ts';
import type { RawEntry } from './raw-zip.ts';

export interface BadPack {
  readonly what: string;
  readonly code: RefusalCode;
  readonly make: (keys: Keys, files: ContentFiles) => Buffer;
}

const text = Buffer.from('текст');

const bad = (what: string, code: RefusalCode, plan: (keys: Keys, files: ContentFiles) => Partial<PackPlan>): BadPack => ({
  what,
  code,
  make: (keys, files) => makePack({ files, key: keys.centre, ...plan(keys, files) }),
});

/** Signed with a file of this name: even the centre's own key opens no way out. */
const named = (what: string, code: RefusalCode, name: string): BadPack =>
  bad(what, code, (_keys, files) => ({ files: { ...files, [name]: text } }));

const inManifest = (what: string, code: RefusalCode, change: (manifest: Record<string, unknown>) => void): BadPack =>
  bad(what, code, () => ({
    bendManifest: (manifest) => {
      change(manifest);
      return manifest;
    },
  }));

/** One more file that is not in the list, bent. */
const withEntry = (what: string, code: RefusalCode, entry: Partial<RawEntry>): BadPack =>
  bad(what, code, () => ({ bendEntries: (entries) => [...entries, { name: 'extra.md', data: text, ...entry }] }));

const bendLast = (what: string, code: RefusalCode, change: Partial<RawEntry>): BadPack =>
  bad(what, code, () => ({
    bendEntries: (entries) => entries.map((entry, index) => (index === entries.length - 1 ? { ...entry, ...change } : entry)),
  }));

const central =
  (offset: number, value: number, bytes: 2 | 4 = 2) =>
  (header: Buffer): void => {
    if (bytes === 2) header.writeUInt16LE(value, offset);
    else header.writeUInt32LE(value, offset);
  };

const both = (localAt: number, centralAt: number, value: number): Partial<RawEntry> => ({
  bendLocal: central(localAt, value),
  bendCentral: central(centralAt, value),
});

const replaced = (name: string, change: (data: Buffer) => Buffer | null) => (entries: readonly RawEntry[]) =>
  entries.flatMap((entry) => {
    if (entry.name !== name) return [entry];
    const data = change(entry.data);
    return data === null ? [] : [{ ...entry, data }];
  });

const bomb = deflateRawSync(Buffer.alloc(40_000_000));

const container: readonly BadPack[] = [
  { what: 'an empty file', code: 'not-a-pack', make: () => Buffer.alloc(0) },
  { what: 'a text file', code: 'not-a-pack', make: () => Buffer.from('Это не архив, а письмо. '.repeat(20)) },
  {
    what: 'a 7-Zip archive',
    code: 'not-a-pack',
    make: () => Buffer.concat([Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1'), Buffer.alloc(200)]),
  },
  {
    what: 'a zip with a program before it',
    code: 'not-a-pack',
    make: (keys, files) => Buffer.concat([Buffer.from('MZ program'), makePack({ files, key: keys.centre })]),
  },
  bad('half of a pack', 'zip-cut-off', () => ({ bendBytes: (bytes) => bytes.subarray(0, bytes.length >> 1) })),
  bad('a pack without its last byte', 'zip-cut-off', () => ({ bendBytes: (bytes) => bytes.subarray(0, -1) })),
  bad('data behind the end', 'zip-trailing-data', () => ({ zip: { tail: Buffer.from('extra') } })),
  bad('another zip behind the end', 'zip-trailing-data', () => ({ zip: { tail: Buffer.alloc(3000, 7) } })),
  bad('a comment of the archive', 'zip-comment', () => ({ zip: { comment: Buffer.from('hello') } })),
  bad('a comment of a file', 'zip-comment', () => ({
    bendEntries: (entries) => entries.map((entry) => ({ ...entry, centralComment: text })),
  })),
  bad('parts on several disks', 'zip-several-parts', () => ({ zip: { bendEnd: central(4, 3) } })),
  bad('fewer files on this disk than in all', 'zip-several-parts', () => ({ zip: { bendEnd: central(8, 1) } })),
  bad('a file on another disk', 'zip-several-parts', () => ({
    bendEntries: (entries) => entries.map((entry) => ({ ...entry, bendCentral: central(34, 1) })),
  })),
  bad('a ZIP64 count', 'zip-64', () => ({
    zip: {
      bendEnd: (end) => {
        end.writeUInt16LE(0xffff, 8);
        end.writeUInt16LE(0xffff, 10);
      },
    },
  })),
  bad('a ZIP64 directory', 'zip-64', () => ({ zip: { bendEnd: central(16, 0xffffffff, 4) } })),
  bendLast('a ZIP64 size', 'zip-64', { bendCentral: central(24, 0xffffffff, 4) }),
  bad('a ZIP64 locator before the end', 'zip-directory-damaged', () => ({
    zip: { beforeEnd: Buffer.concat([Buffer.from('PK\x06\x07'), Buffer.alloc(16)]) },
  })),
  bad('a directory that begins elsewhere', 'zip-directory-damaged', () => ({
    zip: {
      bendEnd: (end) => {
        end.writeUInt32LE(end.readUInt32LE(16) - 4, 16);
      },
    },
  })),
  bad('more files than the directory holds', 'zip-directory-damaged', () => ({
    zip: {
      bendEnd: (end) => {
        end.writeUInt16LE(99, 8);
        end.writeUInt16LE(99, 10);
      },
    },
  })),
  bad('fewer files than the directory holds', 'zip-directory-damaged', () => ({
    zip: {
      bendEnd: (end) => {
        end.writeUInt16LE(2, 8);
        end.writeUInt16LE(2, 10);
      },
    },
  })),
  bad('sixty thousand files', 'too-many-files', () => ({
    zip: {
      bendEnd: (end) => {
        end.writeUInt16LE(60_000, 8);
        end.writeUInt16LE(60_000, 10);
      },
    },
  })),
  bendLast('a broken directory record', 'zip-directory-damaged', { bendCentral: central(0, 0, 4) }),
  bendLast('an extra field in the directory', 'zip-extra-field', { centralExtra: Buffer.from([1, 0, 0, 0]) }),
  bendLast('an extra field before the file', 'zip-extra-field', { localExtra: Buffer.from([1, 0, 0, 0]) }),
  bendLast('an encrypted file', 'zip-encrypted', both(6, 8, 0x0801)),
  bendLast('strong encryption', 'zip-encrypted', both(6, 8, 0x0840)),
  bendLast('sizes behind the data', 'zip-flags', both(6, 8, 0x0808)),
  bendLast('a version from the future', 'zip-flags', { bendCentral: central(6, 63) }),
  bendLast('a compressed file', 'zip-compressed', both(8, 10, 8)),
  withEntry('a bomb of 40 MB in 40 KB', 'zip-compressed', {
    name: 'bomb.md',
    data: bomb,
    bendLocal: (header) => {
      header.writeUInt16LE(8, 8);
      header.writeUInt32LE(40_000_000, 22);
    },
    bendCentral: (header) => {
      header.writeUInt16LE(8, 10);
      header.writeUInt32LE(40_000_000, 24);
    },
  }),
  bendLast('a file that says it is larger than it lies there', 'zip-size-differs', { bendCentral: central(24, 40_000_000, 4) }),
  bendLast('another name before the file', 'zip-headers-differ', { bendLocal: central(26, 3) }),
  bendLast('another size before the file', 'zip-headers-differ', { bendLocal: central(22, 1, 4) }),
  bendLast('another check sum before the file', 'zip-headers-differ', { bendLocal: central(14, 1, 4) }),
  bendLast('no header before the file', 'zip-header-damaged', { bendLocal: central(0, 0, 4) }),
  bad('two records of one place', 'zip-overlap', () => ({
    bendEntries: (entries) => [...entries, { name: 'again.md', data: text, bendCentral: central(42, 0, 4) }],
  })),
  bendLast('a file that reaches into the directory', 'zip-overlap', {
    bendCentral: (header) => {
      header.writeUInt32LE(900_000, 20);
      header.writeUInt32LE(900_000, 24);
    },
  }),
  bendLast('hidden bytes between two files', 'zip-gap', { gapBefore: Buffer.from('hidden') }),
  withEntry('a file that the directory does not name', 'zip-gap', { isHidden: true }),
  withEntry('a record of a folder', 'zip-folder', { name: 'topics/', data: Buffer.alloc(0) }),
  withEntry('a folder by its attribute', 'zip-folder', { bendCentral: central(38, 0x10, 4) }),
  withEntry('a symbolic link', 'zip-link', { data: Buffer.from('/etc/passwd'), bendCentral: central(38, 0o120777 * 0x10000, 4) }),
  withEntry('a device', 'zip-device', { bendCentral: central(38, 0o020666 * 0x10000, 4) }),
  withEntry('a named pipe', 'zip-device', { bendCentral: central(38, 0o010644 * 0x10000, 4) }),
  withEntry('a name that is not UTF-8', 'zip-name-encoding', { name: Buffer.from([0xff, 0xfe, 0x2e, 0x6d, 0x64]) }),
  withEntry('a Russian name not marked as UTF-8', 'zip-name-encoding', { name: 'тема.md', ...both(6, 8, 0) }),
];

const names: readonly BadPack[] = [
  named('a way out', 'name-climbs', '../../etc/cron.d/evil.md'),
  named('a way out in the middle', 'name-climbs', 'topics/../../evil.md'),
  named('a point for a folder', 'name-climbs', './evil.md'),
  named('an absolute path', 'name-absolute', '/etc/evil.md'),
  named('a Windows way out', 'name-backslash', '..\\evil.md'),
  named('a network path', 'name-backslash', '\\\\server\\share\\evil.md'),
  named('a drive letter', 'name-drive', 'C:/evil.md'),
  named('a stream behind a colon', 'name-character', 'topics/a.md:b.md'),
  named('two slashes', 'name-empty', 'topics//evil.md'),
  named('a zero byte', 'name-control', 'evil.md\0.png'),
  named('a line end', 'name-control', 'evil\n.md'),
  named('letters that turn the reading direction', 'name-control', 'evil\u202Edm.md'),
  named('a letter of two parts', 'name-not-nfc', 'topics/й.md'.normalize('NFD')),
  named('a name too long', 'name-too-long', `${'a'.repeat(130)}.md`),
  named('seven folders deep', 'name-too-deep', 'a/b/c/d/e/f/g.md'),
  named('a Windows device', 'name-reserved', 'topics/CON.md'),
  named('a printer port', 'name-reserved', 'lpt1.md'),
  named('a hidden file', 'name-hidden', '.bashrc.md'),
  named('a space at the end of a folder', 'name-edge', 'topics /a.md'),
  named('a star', 'name-character', 'topics/*.md'),
  named('a program', 'name-kind', 'run.exe'),
  named('a script', 'name-kind', 'topics/page.html'),
  named('a picture', 'name-kind', 'topics/photo.jpg'),
  named('an ending in capitals', 'name-capital-ending', 'images/photo.PNG'),
  named('a drawing that may hold scripts', 'name-kind', 'icon.svg'),
  named('a file without a kind', 'name-kind', 'README'),
  named('capital letters only differ', 'name-same-elsewhere', 'CHECK-IN.yaml'),
  bad('a ligature that stands for two letters', 'name-same-elsewhere', (_keys, files) => ({
    files: { ...files, 'office.md': text, 'o\uFB03ce.md': text },
  })),
  bad('a file where another has its folder', 'name-file-and-folder', (_keys, files) => ({
    files: { ...files, 'a.md': text, 'a.md/b.md': text },
  })),
  withEntry('one name twice', 'name-twice', { name: 'check-in.yaml' }),
];

const signatures: readonly BadPack[] = [
  bad('no list', 'manifest-missing', () => ({ bendEntries: replaced('pack.json', () => null) })),
  bad('no signature', 'unsigned', () => ({ bendEntries: replaced('pack.json.minisig', () => null) })),
  bad('a list of 3 MB', 'manifest-too-big', () => ({ bendText: (json) => json + ' '.repeat(3_000_000) })),
  bad('a signature of 5 KB', 'signature-too-big', () => ({ bendSignature: (minisig) => minisig + ' '.repeat(5000) })),
  bad('a signature that is no signature', 'signature-damaged', () => ({ bendSignature: () => 'да\nда\nда\nда\n' })),
  bad('an empty signature', 'signature-damaged', () => ({ bendSignature: () => '' })),
  bad('more lines behind the signature', 'signature-damaged', () => ({ bendSignature: (minisig) => `${minisig}more\n` })),
  bad('a base64 with a bit too many', 'signature-damaged', () => ({
    bendSignature: (minisig) => minisig.replace(/==\n?$/, '=A\n'),
  })),
  bad('the kind of signature before 2015', 'signature-old-kind', () => ({ bendSignature: oldKind })),
  bad('a stranger’s key', 'key-unknown', ({ stranger }) => ({ key: stranger })),
  bad('a withdrawn key', 'key-withdrawn', ({ withdrawn }) => ({ key: withdrawn })),
  bad('a list that was changed', 'signature-wrong', () => ({
    bendEntries: replaced('pack.json', (data) => Buffer.from(data.toString().replace('Проба', 'Обман'))),
  })),
  bad('a comment that was changed', 'signature-comment-wrong', () => ({
    bendSignature: (minisig) => minisig.replace('trusted comment: centre', 'trusted comment: county'),
  })),
  bad('a list that is not UTF-8', 'manifest-not-text', () => ({
    bendText: (json) => Buffer.concat([Buffer.from(json), Buffer.from([0xff])]),
  })),
];

function oldKind(minisig: string): string {
  const lines = minisig.split('\n');
  const main = Buffer.from(lines[1] ?? '', 'base64');
  main.write('Ed', 0, 'latin1');
  return lines.with(1, main.toString('base64')).join('\n');
}

const manifests: readonly BadPack[] = [
  bad('a list that is not JSON', 'manifest-not-json', () => ({ bendText: (json) => json.slice(0, -3) })),
  bad('a list that is only a number', 'manifest-wrong', () => ({ bendText: () => '17' })),
  bad('a version given twice', 'manifest-key-twice', () => ({
    bendText: (json) => json.replace('"version": 1,', '"version": 9, "version": 1,'),
  })),
  bad('a version given twice, once in disguise', 'manifest-key-twice', () => ({
    bendText: (json) => json.replace('"version": 1,', '"versi\\u006fn": 9, "version": 1,'),
  })),
  bad('a prototype', 'manifest-key-forbidden', () => ({
    bendText: (json) => json.replace('"version": 1,', '"version": 1, "__proto__": {"x": 1},'),
  })),
  inManifest('an unknown key', 'manifest-key-unknown', (manifest) => {
    manifest['run'] = 'me';
  }),
  inManifest('an unknown key of the app range', 'manifest-key-unknown', (manifest) => {
    manifest['app'] = { from: '0.0.0', until: '9.9.9' };
  }),
  inManifest('a version in words', 'manifest-wrong', (manifest) => {
    manifest['version'] = '1';
  }),
  inManifest('a version of zero', 'manifest-wrong', (manifest) => {
    manifest['version'] = 0;
  }),
  inManifest('half a version', 'manifest-wrong', (manifest) => {
    manifest['version'] = 1.5;
  }),
  inManifest('an id that is a path', 'manifest-wrong', (manifest) => {
    manifest['id'] = '../centre';
  }),
  inManifest('a 31 February', 'manifest-wrong', (manifest) => {
    manifest['valid_until'] = '2027-02-31';
  }),
  inManifest('no files', 'manifest-wrong', (manifest) => {
    manifest['files'] = [];
  }),
  inManifest('a title of two lines', 'manifest-wrong', (manifest) => {
    manifest['title'] = 'Центр\nзанятости';
  }),
  inManifest('a new format', 'manifest-newer-format', (manifest) => {
    manifest['format'] = 2;
  }),
  bad('a list with a way out', 'name-climbs', () => ({
    bendManifest: (manifest) => ({
      ...manifest,
      files: [...manifest.files, { path: '../evil.md', size: 0, sha256: '0'.repeat(64) }],
    }),
  })),
  bad('a list that names a file twice', 'name-twice', () => ({
    bendManifest: (manifest) => ({ ...manifest, files: [...manifest.files, ...manifest.files] }),
  })),
  bad('a text of two megabytes', 'text-too-big', (_keys, files) => ({
    files: { ...files, 'facts.yaml': Buffer.alloc(2_000_000, '# \n') },
  })),
  bad('a file of 60 MB in the list', 'file-too-big', () => ({
    bendManifest: (manifest) => ({ ...manifest, files: [{ path: 'a.md', size: 60_000_000, sha256: '0'.repeat(64) }] }),
  })),
  bad('5 001 files in the list', 'too-many-files', () => ({
    bendManifest: (manifest) => ({
      ...manifest,
      files: Array.from({ length: 5001 }, (_, index) => ({ path: `t/${index}.md`, size: 0, sha256: '0'.repeat(64) })),
    }),
  })),
  withEntry('a file that is not in the list', 'file-not-listed', {}),
  bad('a file of the list is not there', 'file-missing', () => ({ bendEntries: (entries) => entries.slice(0, -1) })),
  bad('a file that grew', 'file-size-differs', () => ({
    bendEntries: replaced('check-in.yaml', (data) => Buffer.concat([data, text])),
  })),
  bad('a file with one other letter', 'file-damaged', () => ({
    bendEntries: replaced('check-in.yaml', (data) => {
      const other = Buffer.from(data);
      other[10] = (other[10] ?? 0) ^ 1;
      return other;
    }),
  })),
];

const policies: readonly BadPack[] = [
  inManifest('for a kiosk of tomorrow', 'app-too-old', (manifest) => {
    manifest['app'] = { from: '2.0.0' };
  }),
  inManifest('for a kiosk of yesterday', 'app-too-new', (manifest) => {
    manifest['app'] = { from: '0.0.0', before: '1.2.3' };
  }),
  inManifest('its time is over', 'expired', (manifest) => {
    manifest['valid_until'] = '2026-11-22';
  }),
  bad('a menu that is not there', 'content-bad', () => ({ files: { 'topics/a.md': text } })),
  bad('a menu that is broken', 'content-bad', (_keys, files) => ({
    files: { ...files, 'check-in.yaml': Buffer.from('format: 1\nmenu: []\n') },
  })),
];

/** Signed by the centre itself, and still not shown: a picture or a clip that is not one. */
const withMedia = (what: string, code: RefusalCode, media: ContentFiles, head: readonly string[] = []): BadPack =>
  bad(what, code, (_keys, files) => ({ files: { ...files, 'topics/a.md': topicFile('a', head), ...media } }));
const withPicture = (what: string, picture: Buffer): BadPack =>
  withMedia(what, 'media-bad', { 'images/a.png': picture }, ['image: images/a.png', 'imageText: Холмы']);
const withClip = (what: string, name: string, clip: Buffer): BadPack =>
  withMedia(what, 'media-bad', { [`speech/a.${name}`]: clip });

const media: readonly BadPack[] = [
  withPicture('a web page called PNG', Buffer.from('<svg onload="alert(1)"/>')),
  withPicture('a JPEG called PNG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])),
  withPicture('half of a picture', png().subarray(0, 90)),
  withPicture('a picture with a program behind it', Buffer.concat([png(), Buffer.from('MZ')])),
  withPicture('a picture that unpacks to 30 MB', png({ rows: Buffer.alloc(30_000_000) })),
  withPicture('a picture of three megabytes', Buffer.concat([png(), Buffer.alloc(3_000_000)])),
  withPicture('a picture wider than any screen', png({ width: 2001, height: 1 })),
  withClip('a program called MP3', 'mp3', Buffer.from('MZ program '.repeat(50))),
  withClip('an MP3 called WAV', 'wav', mp3(50)),
  withClip('half of a clip', 'wav', wav(2).subarray(0, 6000)),
  withClip('a clip of hours', 'ogg', ogg(90_000)),
  withClip('a clip of nine megabytes', 'wav', Buffer.alloc(9_000_000)),
  withMedia('a picture that no topic shows', 'content-bad', { 'images/a.png': png() }),
  withMedia('a clip for a topic that is not there', 'content-bad', { 'speech/b.wav': wav(1) }),
  withMedia('two clips for one topic', 'content-bad', { 'speech/a.wav': wav(1), 'speech/a.mp3': mp3(50) }),
  withMedia('a picture that is not there', 'content-bad', {}, ['image: images/a.png', 'imageText: Холмы']),
  withMedia('a picture without its words', 'content-bad', { 'images/a.png': png() }, ['image: images/a.png']),
  withMedia('a picture by a way out', 'content-bad', {}, ['image: images/../../a.png', 'imageText: Холмы']),
  withMedia('a picture from the web', 'content-bad', {}, ["image: 'https://example.org/a.png'", 'imageText: Холмы']),
  withMedia('a text of its own that nobody knows', 'content-bad', {
    'strings.yaml': Buffer.from('format: 1\nstrings:\n  home.title: Привет\n'),
  }),
];

export const badPacks: readonly BadPack[] = [...container, ...names, ...signatures, ...manifests, ...policies, ...media];
