/** An element of a manifest, its name as written (prefix and all). */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
}

const TOKEN = /<\?xml[^?]*\?>|<!--(?:(?!--)[\s\S])*-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"<]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the XML that a manifest is written in (elements, attributes in double quotes, text, comments); anything else is an error, told with its line. */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: XmlElement[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (token === null) throw new Error(`no XML in line ${lineOf(source, at)}`);
    take(token, open, `line ${lineOf(source, at)}`);
  }
  const [document] = root.children;
  if (open.length !== 1 || document === undefined || root.children.length !== 1) throw new Error('not one element that is closed');
  return document;
}

function take(token: RegExpExecArray, open: XmlElement[], place: string): void {
  const [, closed, opened, attributes = '', empty, text] = token;
  const parent = open[open.length - 1];
  if (parent === undefined) throw new Error(`nothing is open in ${place}`);
  if (text !== undefined) parent.text += decode(text.trim(), place);
  if (closed !== undefined) {
    if (parent.name !== closed) throw new Error(`</${closed}> closes <${parent.name}> in ${place}`);
    open.pop();
  }
  if (opened === undefined) return;
  const element: XmlElement = { name: opened, attributes: attributesOf(attributes, place), children: [], text: '' };
  parent.children.push(element);
  if (empty === '') open.push(element);
}

function attributesOf(source: string, place: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`${name} twice in ${place}`);
    attributes.set(name, decode(value, place));
  }
  return attributes;
}

function decode(text: string, place: string): string {
  return text.replace(/&([^;]*;?)/g, (all, body: string) => {
    const character = body.endsWith(';') ? ENTITIES[body.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`${all} stands for nothing in ${place}`);
    return character;
  });
}

function lineOf(source: string, at: number): number {
  return source.slice(0, at).split('\n').length;
}

/** The elements of that name anywhere below, in the order of the document. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);
}

/** The first child of that name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? '';
}
