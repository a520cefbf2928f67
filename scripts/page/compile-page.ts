import webpack, { type Compilation, type Configuration, type Stats } from 'webpack';
import { pageConfiguration, type Mode } from './page-configuration';

export interface Compiled {
  /** Where the scripts are. */
  readonly folder: string;
  /** The scripts that a worker fetches later, by the worker's name. */
  readonly laterOf: ReadonlyMap<string, readonly string[]>;
}

/** Compiles the scripts of the page into a folder. */
export async function compilePage(root: string, { mode, folder }: { readonly mode: Mode; readonly folder: string }): Promise<Compiled> {
  return { folder, laterOf: await compiled(pageConfiguration(root, { mode, folder })) };
}

function compiled(configuration: Configuration): Promise<Compiled['laterOf']> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration, (error, stats) => {
      if (error) return reject(error);
      if (!stats || stats.hasErrors()) return reject(new Error(stats?.toString('errors-only') ?? 'webpack says nothing'));
      const later = laterOf(stats);
      /* Only then is what it will know next time written down. */
      compiler?.close((wrong) => (wrong ? reject(wrong) : resolve(later)));
    });
  });
}

type Group = Compilation['chunkGroups'][number];

function laterOf({ compilation }: Stats): Map<string, string[]> {
  const workers = [...compilation.entrypoints].filter(([name]) => name.endsWith('-worker'));
  return new Map(workers.map(([name, entry]) => [`${name}.js`, [...filesBelow(entry)]]));
}

function filesBelow(group: Group, found: Set<string> = new Set()): Set<string> {
  for (const later of group.getChildren()) {
    const files = later.chunks.flatMap(({ files: names }) => [...names]).filter((file) => !found.has(file));
    files.forEach((file) => found.add(file));
    if (files.length > 0) filesBelow(later, found);
  }
  return found;
}
