import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.png': 'image/png', '.xml': 'text/xml' };

const opened: Server[] = [];

/** A static web server, as simple as one can be: the address below which the files lie. */
export async function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1));
    const bytes = files.get(name);
    response.writeHead(bytes ? 200 : 404, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' });
    response.end(bytes);
  });
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

afterAll(() => opened.splice(0).forEach((server) => server.close()));
