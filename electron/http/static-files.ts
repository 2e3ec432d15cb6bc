/** The built page. Only files found at the start are ever served, by exact name: there is no path to climb out of. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Vite puts a hash of the content into these names, so they never change. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

export interface StaticFile {
  readonly type: string;
  readonly cacheControl: string;
  readonly body: Buffer;
}

export interface StaticFiles {
  /** @param path as in the URL, `/` for the page itself; null = no such file */
  readonly read: (path: string) => Promise<StaticFile | null>;
}

/** @param directory `dist/page` */
export async function openStaticFiles(directory: string): Promise<StaticFiles> {
  const files = await listFiles(directory, '/');
  return {
    async read(path) {
      const name = path === '/' ? '/index.html' : path;
      const file = files.get(name);
      if (file === undefined) return null;
      return {
        type: TYPES[extname(name)] ?? 'application/octet-stream',
        cacheControl: HASHED.test(name)
          ? 'public, max-age=31536000, immutable'
          : name === '/index.html'
            ? 'no-store'
            : 'no-cache',
        body: await readFile(file),
      };
    },
  };
}

/** Folder by folder: Electron's recursive `readdir` inside an asar takes folders for files (its asar-fs-wrapper.ts). @returns path in the URL → file */
async function listFiles(directory: string, path: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const place = join(directory, entry.name);
    if (entry.isFile()) files.set(path + entry.name, place);
    if (!entry.isDirectory()) continue;
    for (const [inner, file] of await listFiles(place, `${path}${entry.name}/`)) files.set(inner, file);
  }
  return files;
}
