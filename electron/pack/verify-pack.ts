import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyFault } from '#shared/packs/install/policy.ts';
import type { PackRefusal } from '#shared/packs/install/refusals.ts';
import { russianDay } from '#shared/record/service-day.ts';
import type { Result } from '#shared/result.ts';
import { errorCode } from '../log/describe-error.ts';
import { parsePublicKey } from '../packs/minisign/keys.ts';
import { openPack, type OpenPack } from '../packs/open-pack.ts';
import { readWhole } from '../packs/read-whole.ts';
import { CONTENT_FOLDER, unpack } from '../packs/unpack.ts';
import { EXIT_DONE } from './exit-codes.ts';
import { complain, officeDay, refuse, type Office } from './office.ts';
import { words } from './words.ts';

/** `verify ФАЙЛ --key ИМЯ.pub`: what the kiosk would say of it. */
export async function verifyPack(office: Office, typed: string, keyFile: string): Promise<number> {
  // The key itself, as minisign's `-P` takes it: its base64 may hold slashes, so it is no path yet.
  const key = parsePublicKey(keyFile) ?? (await readKey(office.pathOf(keyFile)));
  if (key === null)
    return complain(office, existsSync(office.pathOf(keyFile)) ? words.badPublicKey(keyFile) : words.noFile(keyFile));
  const pack = await openPack(office.pathOf(typed), { valid: [key], withdrawn: [] });
  if (!pack.ok) return pack.problem.code === 'stick-gone' ? complain(office, words.noFile(typed)) : refuse(office, pack.problem);
  const { manifest, sha256, signer, source } = pack.value;
  try {
    const fault = policyFault(manifest, sha256, {
      appVersion: office.appVersion,
      today: officeDay(office.now()),
      seen: undefined,
    });
    if (fault !== null) return refuse(office, fault);
    const whole = await lookInside(office, pack.value);
    if (!whole.ok) return isOwnDisk(whole.problem) ? complain(office, words.noRoomToUnpack) : refuse(office, whole.problem);
  } finally {
    await source.close();
  }
  const { title, version, created, files } = manifest;
  office.terminal.say(words.verified(title, version, russianDay(officeDay(Date.parse(created))), files.length, signer.id));
  return EXIT_DONE;
}

/** As the kiosk does: copied whole, then read. */
async function lookInside({ terminal }: Office, pack: OpenPack): Promise<Result<unknown, PackRefusal>> {
  const total = pack.manifest.files.reduce((sum, { size }) => sum + size, 0);
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  try {
    const { signal } = new AbortController();
    const onProgress = (done: number): void => terminal.progress(words.checking, done, total);
    const copied = await unpack(pack, { directory: folder, signal, onProgress });
    return copied.ok ? await readWhole(join(folder, CONTENT_FOLDER)) : copied;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The kiosk's words tell of the kiosk's disk. */
function isOwnDisk({ code }: PackRefusal): boolean {
  return code === 'disk-full' || code === 'disk-not-writable';
}

async function readKey(file: string) {
  try {
    return parsePublicKey(await readFile(file, 'utf8'));
  } catch (error) {
    if (errorCode(error) !== null) return null;
    throw error;
  }
}
