import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [command: string, ...given: string[]]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** Shows an address in the user's browser where there is a desktop. Where there is none, nothing happens: the address was printed. */
export function openInBrowser(address: string): void {
  const [command, ...given] = OPENERS[process.platform] ?? [];
  const hasDesktop = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  if (command === undefined || !hasDesktop || process.env['CI'] !== undefined) return;
  const opening = spawn(command, [...given, address], { stdio: 'ignore', detached: true });
  opening.on('error', () => undefined);
  opening.unref();
}
