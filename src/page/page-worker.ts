const texts = new Map<string, string>();

/** A worker of the page: of its own file, or, where the page is one file, of the text that stands in it. */
export function pageWorker(name: string): Worker {
  const own = document.getElementById(name);
  if (!own) return new Worker(name);
  const address = texts.get(name) ?? addressOf(own);
  texts.set(name, address);
  return new Worker(address);
}

/** What the worker would fetch later comes after its own text: then it is there already. */
function addressOf(own: HTMLElement): string {
  const later = (own.dataset.later ?? '').split(' ').filter((name) => name !== '');
  const parts = [own, ...later.map((name) => document.getElementById(name))].map((part) => part?.textContent ?? '');
  return URL.createObjectURL(new Blob([parts.join('\n;\n')], { type: 'text/javascript' }));
}
