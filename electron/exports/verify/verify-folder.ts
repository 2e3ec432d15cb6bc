/** All exports under a folder: each checked by itself, then whether those of one kiosk follow each other. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkSeries } from '#shared/exports/check-series.ts';
import type { SeriesFinding } from '#shared/exports/findings.ts';
import { isPartialName, MANIFEST_FILE, parsePackageName } from '#shared/exports/package-name.ts';
import { errorCode } from '../../log/describe-error.ts';
import { verifyPackage, type VerifiedPackage, type VerifyOptions } from './verify-package.ts';

/** `region/centre/exports/package`: deeper nobody looks. */
const MAX_DEPTH = 4;

export interface VerifiedFolder {
  readonly packages: readonly VerifiedPackage[];
  /** Kiosk → what is wrong between its exports. */
  readonly series: ReadonlyMap<string, readonly SeriesFinding[]>;
}

/** @param directory an export, or a folder with exports in it, at most four levels down */
export async function verifyFolder(directory: string, options: VerifyOptions = {}): Promise<VerifiedFolder> {
  const packages: VerifiedPackage[] = [];
  for (const found of await findPackages(directory)) packages.push(await verifyPackage(found, options));
  const series = new Map<string, readonly SeriesFinding[]>();
  for (const kiosk of new Set(packages.flatMap(({ facts }) => (facts === null ? [] : [facts.kiosk])))) {
    const own = packages.flatMap(({ facts, sha256 }) => (facts?.kiosk === kiosk ? [{ facts, sha256 }] : []));
    series.set(kiosk, checkSeries(own));
  }
  return { packages, series };
}

/** @returns folders that are exports or should be, and those that do not open, sorted by path */
async function findPackages(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return isPackage(basename(directory)) ? [directory] : inside(directory, entries, MAX_DEPTH);
}

async function inside(directory: string, entries: readonly Dirent[], depth: number): Promise<readonly string[]> {
  // Whatever name somebody gave to the folder.
  if (entries.some(({ name }) => name === MANIFEST_FILE)) return [directory];
  const found: string[] = [];
  if (depth === 0) return found;
  for (const { name } of entries.filter((entry) => entry.isDirectory()).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, name);
    if (isPackage(name)) found.push(path);
    else if (!isOfTheSystem(name)) found.push(...(await lookInto(path, depth - 1)));
  }
  return found;
}

async function lookInto(directory: string, depth: number): Promise<readonly string[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return [directory];
  }
  return inside(directory, entries, depth);
}

/** A folder with a number counts even when its description is gone; one that was never finished is on a stick by accident. */
function isPackage(name: string): boolean {
  return parsePackageName(name) !== null || isPartialName(name);
}

/** Of a disk as a whole: some of them open to nobody. */
function isOfTheSystem(name: string): boolean {
  return name.startsWith('.') || name === 'System Volume Information' || name === 'lost+found';
}
