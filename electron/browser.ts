/** The browser shell: the same page and the same machine, joined by HTTP on this computer. */
import { err, type Result } from '#shared/result.ts';
import { startHttpServer } from './http/server.ts';
import type { Machine } from './machine-type.ts';

export interface BrowserShell {
  /** `http://127.0.0.1:4719` */
  readonly origin: string;
  /** The address to open, with the key of this run. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface BrowserShellOptions {
  readonly machine: Pick<Machine, 'dispatch' | 'onEvent' | 'noteCrash'>;
  /** `dist/page` */
  readonly pageDirectory: string;
  /** 0 = any free one */
  readonly port: number;
}

export async function startBrowserShell({
  machine,
  pageDirectory,
  port,
}: BrowserShellOptions): Promise<
  Result<BrowserShell, { readonly code: 'port-taken' | 'port-closed'; readonly message: string }>
> {
  const server = await startHttpServer({ machine, pageDirectory, port });
  if (server.ok) return server;
  const { code } = server.problem;
  const why = code === 'taken' ? 'is taken by another program' : 'is closed to this account by the system';
  return err({ code: `port-${code}`, message: `Port ${port} ${why}. Choose another with --port N, or --port 0 for any.` });
}
