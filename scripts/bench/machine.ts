import * as os from 'node:os';

/** `AMD EPYC，2 核`. */
export function cpus(): string {
  const all = os.cpus();
  return `${all[0]?.model.trim() ?? ''}，${all.length} 核`;
}

export function platform(): string {
  return os.platform();
}

export function arch(): string {
  return os.arch();
}

/** Node's. */
export function version(): string {
  return process.versions.node;
}
