/**
 * Makes one export: tables, report, key, then `datapackage.json` with the hash of each, then the signature over that. All of it is durable
 * in `….partial/` before the folder gets its name by one rename: there is a whole export or none.
 */
import { hash } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestText, type ExportFacts, type ExportWhy, type WrittenFile } from '#shared/exports/manifest.ts';
import type { NextExport } from '#shared/exports/next-export.ts';
import {
  isPartialName,
  KEY_FILE,
  kioskName,
  MANIFEST_FILE,
  packageName,
  PARTIAL_SUFFIX,
  REPORT_FILE,
  SIGNATURE_FILE,
} from '#shared/exports/package-name.ts';
import { createAllRows, LOOK_BACK_EVENTS, type RowBatch } from '#shared/exports/rows/all-rows.ts';
import type { Content } from '#shared/packs/content.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Journal } from '../../journal/journal.ts';
import { publicKeyFile } from '../../packs/minisign/keys.ts';
import type { SecretKey } from '../../packs/minisign/secret-key.ts';
import { makeSignature } from '../../packs/minisign/signature.ts';
import { syncDirectory } from '../../settings/write-atomically.ts';
import { contentTitles } from '../content-titles.ts';
import { parseManifest } from '../export-folders.ts';
import { createOutputFile } from './output-file.ts';
import { countRange, readRange } from './read-range.ts';
import { createReportFile, type ReportFile } from './report-file.ts';
import { createTableFiles } from './table-files.ts';

export interface PackageOrder extends NextExport {
  /** Where all exports lie. */
  readonly directory: string;
  readonly toSeq: number;
  readonly why: ExportWhy;
  readonly day: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly centre: string;
  readonly timeZone: string;
  readonly appVersion: string;
  readonly waiting: number;
  readonly history: string | null;
}

export interface PackageDeps {
  readonly journal: Pick<Journal, 'read'>;
  readonly key: SecretKey;
  /** As it is now: names for the report, indicators of the questions. */
  readonly content: Content;
  /** Asked between pieces: true ends the work and leaves nothing behind. */
  readonly isStopped: () => boolean;
}

export interface WrittenPackage {
  readonly name: string;
  readonly facts: ExportFacts;
  readonly sha256: string;
}

/** @throws the operating system's error; what was written by then is removed, or at the next export */
export async function writePackage(
  deps: PackageDeps,
  order: PackageOrder,
): Promise<Result<WrittenPackage, { readonly code: 'stopped' }>> {
  const { directory } = order;
  await removePartials(directory);
  const kiosk = kioskName(deps.key.public.id);
  const name = packageName({ number: order.number, day: order.day, kiosk });
  const partial = join(directory, `${name}${PARTIAL_SUFFIX}`);
  await mkdir(partial);
  try {
    const written = await writeFiles(deps, order, kiosk, partial);
    if (written === null) {
      await rm(partial, { recursive: true });
      return err({ code: 'stopped' });
    }
    await syncDirectory(partial);
    await rename(partial, join(directory, name));
    await syncDirectory(directory);
    return ok({ name, ...written });
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** @returns null when it was stopped */
async function writeFiles(
  deps: PackageDeps,
  order: PackageOrder,
  kiosk: string,
  partial: string,
): Promise<Omit<WrittenPackage, 'name'> | null> {
  const { key } = deps;
  const { number, centre, timeZone, appVersion, why, day, fromSeq, toSeq, waiting, previous, history } = order;
  const report = createReportFile(contentTitles(deps.content).titleOf);
  const written = await writeTables(deps, order, kiosk, { partial, report });
  if (written === null) return null;
  const facts: ExportFacts = {
    format: 1,
    kiosk,
    key: key.public.id,
    centre,
    timeZone,
    appVersion,
    number,
    why,
    day,
    fromSeq,
    toSeq,
    ...written.count,
    waiting,
    history,
    previous,
  };
  const manifest = manifestText({
    facts,
    createdAt: order.at,
    tables: written.tables,
    report: await writeWhole(join(partial, REPORT_FILE), await report.bytes(facts, written.retold)),
    key: await writeWhole(join(partial, KEY_FILE), publicKeyFile(key.public)),
  });
  // Nobody could read it again, we neither: it would be made anew at every look, until the disk is full.
  if (parseManifest(Buffer.from(manifest)) === null) throw new Error('the description of an export breaks its own rules');
  const { sha256 } = await writeWhole(join(partial, MANIFEST_FILE), manifest);
  const comment = `kiosk:${kiosk} export:${number} sha256:${sha256}`;
  await writeWhole(join(partial, SIGNATURE_FILE), makeSignature(Buffer.from(manifest), key, comment));
  return { facts, sha256 };
}

/** One pass over the events. @returns null when it was stopped */
async function writeTables(
  { journal, content, isStopped }: PackageDeps,
  { number, timeZone, fromSeq: from, toSeq: to }: PackageOrder,
  kiosk: string,
  { partial, report }: { readonly partial: string; readonly report: ReportFile },
) {
  const { indicatorOf } = contentTitles(content);
  const rows = createAllRows({ kiosk, number, timeZone, keyOf: rowKey, indicatorOf }, content.survey);
  const count = countRange({ from, to });
  const files = await createTableFiles(partial);
  const tell = async (batch: RowBatch): Promise<void> => {
    report.add(batch);
    await files.add(batch);
  };
  try {
    const before = { from: Math.max(1, from - LOOK_BACK_EVENTS), to: from - 1 };
    for await (const events of readRange(journal, before)) for (const event of events) rows.take(event, false);
    for await (const events of readRange(journal, { from, to })) {
      if (isStopped()) {
        await files.abandon();
        return null;
      }
      count.note(events);
      for (const event of events) rows.take(event, true);
      await tell(rows.drain(events.at(-1)?.seq ?? 0));
    }
    await tell(rows.rest());
    return { tables: await files.finish(), count: count.tell(), retold: rows.retold() };
  } catch (error) {
    await files.abandon();
    throw error;
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<WrittenFile> {
  const file = await createOutputFile(path);
  try {
    await file.write(content);
    return await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** What a power cut left half-written has no number yet. */
async function removePartials(directory: string): Promise<void> {
  for (const name of await readdir(directory)) if (isPartialName(name)) await rm(join(directory, name), { recursive: true });
}

/** 64 bits of SHA-256: nobody finds the id (and the moment in it) behind it, no two rows of a centre share it. */
export function rowKey(id: string): string {
  return hash('sha256', id, 'hex').slice(0, 16);
}
