import { readFile } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** Answers requests with the files of a folder and of nowhere else, never from a cache; a folder's address is that of its index.html. */
export function serveFolder(folder: string): RequestListener {
  const root = resolve(folder);
  return (request, response) => {
    const path = pathIn(root, request.url ?? '/');
    const refuse = (status: number): void => void response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    if (path === null) return refuse(404);
    readFile(path, (fault, bytes) => {
      if (fault !== null) return refuse(404);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    });
  };
}

function pathIn(root: string, address: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  const path = join(root, name.endsWith('/') ? `${name}index.html` : name);
  return path.startsWith(`${root}${sep}`) && !name.includes('\0') ? path : null;
}
