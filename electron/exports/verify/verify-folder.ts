/** All exports under a folder: each checked by itself, then whether those of one kiosk follow each other. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkSeries } from '#shared/exports/check-series.ts';
import type { SeriesFinding } from '#shared/exports/findings.ts';
import { isPartialName, MANIFEST_FILE, parsePackageName } from '#shared/exports/package-name.ts';
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

/** @returns folders that are exports or should be, sorted by path */
async function findPackages(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  if (isPackage(basename(directory)) || entries.some(({ name }) => name === MANIFEST_FILE)) return [directory];
  return inside(directory, MAX_DEPTH);
}

async function inside(directory: string, depth: number): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(directory, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory()).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, name);
    if (isPackage(name)) found.push(path);
    else if (depth > 1 && !name.startsWith('.')) found.push(...(await inside(path, depth - 1)));
  }
  return found;
}

/** A folder with a number counts even when its description is gone; one that was never finished is on a stick by accident. */
function isPackage(name: string): boolean {
  return parsePackageName(name) !== null || isPartialName(name);
}
