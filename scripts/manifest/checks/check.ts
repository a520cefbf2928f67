import type { XmlElement } from '../read-xml';

/** What the manifest is held against. */
export interface Expected {
  baseUrl: string;
  /** What opens without a ribbon: `taskpane.html?action=open`. */
  start: string;
  /** `1.2.3` of package.json. */
  version: string;
  /** Width and height in pixels of the PNG file that the package has under this name (`icons/open-16.png`), null if it has none. */
  pixels: (file: string) => { width: number; height: number } | null;
}

/** Looks at a manifest and tells every trouble in one line each. */
export type Check = (root: XmlElement, expected: Expected) => string[];
