import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../start-excel/serve-folder';

const FIRST_PORT = 8080;
const PORTS = 20;

/** Serves a folder to this machine alone, at the first port from 8080 on that is free. */
export async function servePage(folder: string, first = FIRST_PORT): Promise<{ readonly server: Server; readonly address: string }> {
  for (let port = first; port < first + PORTS; port += 1) {
    const server = createServer(serveFolder(folder));
    if (await listens(server, port)) return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
  }
  const server = createServer(serveFolder(folder));
  await listens(server, 0);
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

/** False where another program has the port. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => (fault.code === 'EADDRINUSE' || fault.code === 'EACCES' ? resolve(false) : reject(fault)));
    server.listen(port, 'localhost', () => resolve(true));
  });
}
