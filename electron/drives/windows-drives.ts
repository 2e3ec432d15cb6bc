/** Sticks on Windows, as numbers and names from PowerShell: drive type 2 is «removable» in every language. */
import * as path from 'node:path';
import { runCommand, type RunCommand } from '../printing/windows/run-command.ts';
import type { Drives } from './drives.ts';

const SCRIPT =
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8; ' +
  "ConvertTo-Json -Compress @(Get-CimInstance Win32_LogicalDisk -Filter 'DriveType=2' | Where-Object { $_.Size } | " +
  'ForEach-Object { @{ id = $_.DeviceID; name = [string]$_.VolumeName } })';

export function createWindowsDrives(run: RunCommand = runCommand): Drives {
  return {
    async list() {
      const told = await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', SCRIPT]);
      return told === null ? [] : rowsOf(told);
    },
  };
}

function rowsOf(json: string) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    // No stick at all prints nothing.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  return (Array.isArray(parsed) ? parsed : [parsed]).flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null || !('id' in row) || typeof row.id !== 'string' || !/^[A-Z]:$/.test(row.id))
      return [];
    const label = 'name' in row && typeof row.name === 'string' && row.name !== '' ? `${row.name} (${row.id})` : row.id;
    return [{ id: row.id, name: label, path: path.win32.join(row.id, '\\') }];
  });
}
