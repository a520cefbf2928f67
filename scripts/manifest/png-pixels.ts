import { existsSync, readFileSync } from 'node:fs';

const SIGNATURE = '89504e470d0a1a0a';

/** Width and height that a PNG file's header tells, null where there is no such file or it is no PNG. */
export function pngPixels(path: string): { width: number; height: number } | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  if (bytes.length < 24 || bytes.toString('hex', 0, 8) !== SIGNATURE || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
