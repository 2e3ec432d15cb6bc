import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { errorCode } from '../log/describe-error.ts';
import { policyFault } from '#shared/packs/install/policy.ts';
import { russianDay } from '#shared/record/service-day.ts';
import { parsePublicKey } from '../packs/minisign/keys.ts';
import { openPack } from '../packs/open-pack.ts';
import { verifyFiles } from '../packs/verify-files.ts';
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
    const total = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const whole = await verifyFiles(pack.value, (done) => office.terminal.progress(words.checking, done, total));
    if (!whole.ok) return refuse(office, whole.problem);
  } finally {
    await source.close();
  }
  const { title, version, created, files } = manifest;
  office.terminal.say(words.verified(title, version, russianDay(officeDay(Date.parse(created))), files.length, signer.id));
  return EXIT_DONE;
}

async function readKey(file: string) {
  try {
    return parsePublicKey(await readFile(file, 'utf8'));
  } catch (error) {
    if (errorCode(error) !== null) return null;
    throw error;
  }
}
