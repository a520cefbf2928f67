import { NotPlain, plainText } from './not-plain';
import { unescapeXml } from './unescape-xml';

/** The shared strings of an .xlsx, runs of different looks put together and readings of characters left out. */
export function plainStrings(bytes: Uint8Array): string[] {
  const xml = plainText(bytes, 'sst');
  const strings: string[] = [];
  ITEM.lastIndex = xml.indexOf('>', xml.indexOf('<sst')) + 1;
  for (let match = ITEM.exec(xml); match; match = ITEM.exec(xml)) strings.push(unescapeXml(match[1] ?? joinedRuns(match[2] ?? '')));
  if (strings.length !== xml.split('<si>').length - 1 || xml.includes('<si/>') || xml.includes('<si ')) throw new NotPlain();
  return strings;
}

const ITEM = /\s*<si>\s*(?:<t(?:\s[^<>]*)?>([^<]*)<\/t>\s*<\/si>|(<[^]*?)<\/si>)/y;
const RUN = /<t(?:\s[^<>]*)?>([^<]*)<\/t>/g;

function joinedRuns(item: string): string {
  if (!item.startsWith('<r>') || item.includes('<t/>')) throw new NotPlain();
  return [...withoutReadings(item).matchAll(RUN)].map(([, text = '']) => text).join('');
}

function withoutReadings(item: string): string {
  const [before = '', ...readings] = item.split('<rPh');
  return readings.reduce((text, reading) => {
    const end = reading.indexOf('</rPh>');
    if (end < 0) throw new NotPlain();
    return text + reading.slice(end + '</rPh>'.length);
  }, before);
}
