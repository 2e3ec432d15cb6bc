import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestText, parseManifest, type PackManifest } from '#shared/packs/format/manifest.ts';
import { refusal } from '#shared/packs/install/refusals.ts';
import { buildPack, makeManifest, signManifest } from '../packs/source/build-pack.ts';
import { CONTENT_FOLDER, listContent, noteBuilt, readPackSource } from '../packs/source/pack-folder.ts';
import { mayBeBuilt } from './check-folder.ts';
import { EXIT_DONE, EXIT_REFUSED } from './exit-codes.ts';
import { complain, officeDay, refuse, type Office } from './office.ts';
import { openSecretKey } from './open-secret-key.ts';
import { words } from './words.ts';

export interface BuildOptions {
  readonly folder: string;
  readonly out: string | undefined;
  /** A secret key's file. */
  readonly key: string | undefined;
  /** Only write `pack.json` here, to be signed by minisign. */
  readonly manifest: string | undefined;
  /** `pack.json` that minisign has signed. */
  readonly signed: string | undefined;
  readonly keepsVersion: boolean;
}

/** `build ПАПКА …` */
export async function buildFolder(office: Office, options: BuildOptions): Promise<number> {
  const directory = office.pathOf(options.folder);
  if (!existsSync(directory)) return complain(office, words.noFolder(directory));
  for (const file of [options.out, options.manifest]) {
    const place = file === undefined ? directory : dirname(office.pathOf(file));
    if (!existsSync(place)) return complain(office, words.noFolder(place));
  }
  const source = await readPackSource(directory);
  if (!source.ok) {
    const { problem } = source;
    return complain(
      office,
      problem.code === 'source-missing' ? words.noSource(directory) : words.badSource(problem.line, problem.what),
    );
  }
  const until = source.value.valid_until;
  if (until !== undefined && until < officeDay(office.now())) return refuse(office, refusal('expired', until));
  const contentDirectory = join(directory, CONTENT_FOLDER);
  if (!existsSync(contentDirectory)) return complain(office, words.noFolder(contentDirectory));
  if (!(await mayBeBuilt(office, contentDirectory))) return EXIT_REFUSED;
  const listed = await listContent(contentDirectory);
  if (!listed.ok) return refuse(office, listed.problem);
  const files = listed.value;
  const { version, created } = source.value;
  const isNew = !options.keepsVersion || version === 0;
  const manifest = makeManifest({
    source: source.value,
    version: isNew ? version + 1 : version,
    created: isNew || created === undefined ? new Date(office.now()).toISOString().replace(/\.\d{3}Z$/, 'Z') : created,
    appVersion: office.appVersion.split('-')[0] ?? office.appVersion,
    files,
  });

  if (options.manifest !== undefined) {
    const file = office.pathOf(options.manifest);
    await writeFile(file, manifestText(manifest));
    await noteBuilt(directory, manifest);
    office.terminal.say(words.manifestWritten(file));
    return EXIT_DONE;
  }
  const signed =
    options.signed === undefined ? await sign(office, manifest, options.key) : await readSigned(office, manifest, options.signed);
  if (signed === null) return EXIT_REFUSED;
  const out = office.pathOf(options.out ?? '');
  const total = files.reduce((sum, { size }) => sum + size, 0) + signed.manifestBytes.length;
  const onProgress = (done: number): void => office.terminal.progress(words.writing, Math.min(done, total), total);
  const built = await buildPack({ contentDirectory, files, out, onProgress, ...signed });
  if (!built.ok) return refuse(office, built.problem);
  if (options.signed === undefined) await noteBuilt(directory, manifest);
  office.terminal.say(
    words.built(out, signed.version, (total / 1e6).toLocaleString('ru', { maximumFractionDigits: 1 }), files.length),
  );
  return EXIT_DONE;
}

interface Signed {
  readonly version: number;
  readonly manifestBytes: Uint8Array;
  readonly signature: string;
}

async function sign(office: Office, manifest: PackManifest, keyFile: string | undefined): Promise<Signed | null> {
  const key = await openSecretKey(office, keyFile ?? '');
  if (key === null) return null;
  return {
    version: manifest.version,
    manifestBytes: Buffer.from(manifestText(manifest)),
    signature: signManifest(manifest, key),
  };
}

/** What minisign has signed must still describe this folder. */
async function readSigned(office: Office, manifest: PackManifest, file: string): Promise<Signed | null> {
  const path = office.pathOf(file);
  if (!existsSync(path)) return complainAndStop(office, words.noFile(path));
  if (!existsSync(`${path}.minisig`)) return complainAndStop(office, words.noSignature(path));
  const manifestBytes = await readFile(path);
  const parsed = parseManifest(manifestBytes.toString('utf8'));
  if (!parsed.ok || JSON.stringify(parsed.value.files) !== JSON.stringify(manifest.files))
    return complainAndStop(office, words.manifestStale);
  return { version: parsed.value.version, manifestBytes, signature: await readFile(`${path}.minisig`, 'utf8') };
}

function complainAndStop(office: Office, text: string): null {
  complain(office, text);
  return null;
}
