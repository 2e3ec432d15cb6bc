/** What the machine wrote about PINs is read by every later version. */
import { expect, test } from 'vitest';
import { noStaffSecrets, staffSecretsSchema } from '#shared/staff/secrets.ts';

const hash = { salt: '0f'.repeat(16), hash: 'a1'.repeat(32), n: 32_768, r: 8, p: 1 };
/** As version 0.1 wrote it before there was an administrator's PIN. */
const older = { v: 1, secrets: { pin: hash, serviceKey: hash }, wrongTries: 2, lastWrongAt: 1_790_000_000_000 };

test.each([
  ['nothing yet', noStaffSecrets],
  ['an older file', older],
  ['an administrator’s PIN', { ...older, secrets: { ...older.secrets, adminPin: hash }, forgivenAt: 1_790_000_000_000 }],
])('%s is read as it was written', (_what, file) => {
  expect(staffSecretsSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
});

test.each([
  ['no service key', { ...older, secrets: { pin: hash } }],
  ['an administrator’s PIN alone', { ...older, secrets: { adminPin: hash } }],
  ['an administrator’s PIN in clear', { ...older, secrets: { ...older.secrets, adminPin: '860417' } }],
])('%s is not taken', (_what, file) => {
  expect(staffSecretsSchema.safeParse(file).success).toBe(false);
});
