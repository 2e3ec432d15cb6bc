/** Which events lie in exports that are told by folder and journal alike, and are whole on the disk now. */
import { join } from 'node:path';
import type { Book } from '#shared/exports/book.ts';
import { missingRanges, type SeqRange } from '#shared/record/ranges.ts';
import type { ExportFolder } from './export-folders.ts';
import { verifyPackage } from './verify/verify-package.ts';

/**
 * @param need the events that somebody wants to be sure of: only exports that hold some of them are read
 * @returns ranges without what those exports name as lost: such lines may have come back, and are in no export
 */
export async function provenRanges(
  directory: string,
  { book, lying }: { readonly book: Book; readonly lying: readonly ExportFolder[] },
  need: SeqRange,
): Promise<readonly SeqRange[]> {
  const proven: SeqRange[] = [];
  for (const { number, fromSeq, toSeq, sha256 } of book.made) {
    const folder = lying.find((each) => each.number === number);
    if (folder === undefined || toSeq < need.from || fromSeq > need.to) continue;
    const { facts, findings, sha256: found } = await verifyPackage(join(directory, folder.name));
    const isWhole = findings.length === 0 && found === sha256 && facts?.fromSeq === fromSeq && facts.toSeq === toSeq;
    // What is not lost is what lies between the losses.
    if (isWhole) proven.push(...missingRanges(facts.missing, toSeq, fromSeq - 1));
  }
  return proven;
}
