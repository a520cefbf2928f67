import webpack, { type Configuration, type StatsCompilation } from 'webpack';
import { pageConfiguration, type Mode } from './page-configuration';

export interface Compiled {
  /** Where the scripts are. */
  readonly folder: string;
  /** The scripts that a worker fetches later, by the worker's name. */
  readonly laterOf: ReadonlyMap<string, readonly string[]>;
}

/** Compiles the scripts of the page into a folder. */
export async function compilePage(root: string, { mode, folder }: { readonly mode: Mode; readonly folder: string }): Promise<Compiled> {
  const stats = await compiled(pageConfiguration(root, { mode, folder }));
  return { folder, laterOf: laterOf(stats) };
}

function compiled(configuration: Configuration): Promise<StatsCompilation> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration, (error, stats) => {
      if (error) return reject(error);
      if (!stats || stats.hasErrors()) return reject(new Error(stats?.toString('errors-only') ?? 'webpack says nothing'));
      const told = stats.toJson({ all: false, chunks: true, chunkRelations: true, entrypoints: true });
      /* Only then is what it will know next time written down. */
      compiler?.close((wrong) => (wrong ? reject(wrong) : resolve(told)));
    });
  });
}

function laterOf({ chunks = [], entrypoints = {} }: StatsCompilation): Map<string, string[]> {
  const byId = new Map(chunks.map((chunk) => [chunk.id, chunk]));
  const files = (ids: readonly (string | number)[], seen: Set<string | number>): string[] =>
    ids.flatMap((id) => {
      if (seen.has(id)) return [];
      seen.add(id);
      const chunk = byId.get(id);
      return [...(chunk?.files ?? []), ...files(chunk?.children ?? [], seen)];
    });
  const workers = Object.entries(entrypoints).filter(([name]) => name.endsWith('-worker'));
  return new Map(workers.map(([name, { chunks: own = [] }]) => [`${name}.js`, files(own.flatMap((id) => byId.get(id)?.children ?? []), new Set(own))]));
}
