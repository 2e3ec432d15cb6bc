/** What was measured, from all files of the bench, and the table of it. */
import { appendFile, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';

export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'KB' | 'MiB' | '×';
  /** Exit code 1 when the value is above it; absent for what is only told. */
  readonly atMost?: number;
  /** Of the same values, where `value` is one of the slowest: how it is as a rule. */
  readonly median?: number;
  /** The least that the same machine needed for the same thing in the same run. */
  readonly floor?: number;
  /** Of the same values, where `floor` is one of the slowest: says most in a minute in which something else kept the machine busy. */
  readonly floorMedian?: number;
}

const FILE = 'measures.jsonl';

/** @param folder Playwright's output folder: emptied at the start of each run */
export async function note(folder: string, ...measures: readonly Measure[]): Promise<void> {
  await appendFile(join(folder, FILE), measures.map((measure) => `${JSON.stringify(measure)}\n`).join(''));
}

export async function notedIn(folder: string): Promise<readonly Measure[]> {
  const lines = (await readFile(join(folder, FILE), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Measure);
}

export function isMissed({ value, atMost }: Measure): boolean {
  return atMost !== undefined && value > atMost;
}

/** @param p 0…100; nearest rank, so that p99 of 100 values is one of them */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? NaN;
}

export function tableOf(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const { what, value, unit, atMost, median, floor, floorMedian } = measure;
    const told = atMost === undefined ? '' : `≤ ${atMost} ${unit}`;
    const ratio = floor === undefined ? '' : timesFloor(value, floor);
    const usual = median === undefined ? '' : rounded(median);
    const usualRatio = median === undefined || floorMedian === undefined ? '' : timesFloor(median, floorMedian);
    return [what, told, `${rounded(value)} ${unit}`, ratio, usual, usualRatio, isMissed(measure) ? 'MISSED' : ''];
  });
  const all = [['', 'target', 'value', '× floor', 'median', '× floor', ''], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  const [first] = cpus();
  return [`${cpus().length} cores: ${first?.model ?? 'unknown'}`, ...all.map(line)].join('\n');
}

function timesFloor(value: number, floor: number): string {
  return `${(value / floor).toFixed(1)} × ${rounded(floor)}`;
}

function rounded(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);
}
