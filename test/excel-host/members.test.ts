import { join } from 'node:path';
import { type Sources, calledMembers } from './called-members';
import { MEMBERS, answers } from './members';
import { TestExcel, TestWorkbook, useExcel } from './use-excel';
import { wireName } from './wire/message';

const root = join(__dirname, '../..');
const config = join(root, 'src/taskpane/tsconfig.json');
const lacking = (sources: Sources): string[] => calledMembers(sources).filter(({ member }) => !answers(member)).map(({ member, at }) => `${member} (${at.slice(root.length + 1)})`);

describe('the members of the client that the add-in calls', () => {
  it('are all answered by the test host', () => {
    const sources = { config, folders: [join(root, 'src/hosts/excel/'), join(root, 'src/taskpane/')] };
    expect(calledMembers(sources).map(({ member }) => member)).toContain('Range.formulas');
    expect(lacking(sources)).toEqual([]);
  }, 120_000);

  it('one that the host lacks is told, however it is called', () => {
    const found = calledMembers({ config, folders: [join(root, 'src/hosts/excel/nowhere/')], text: PROBE }).filter(({ member }) => !answers(member));
    expect(found.map(({ member }) => member)).toEqual(['NamedItemCollection.add', 'Range.getSurroundingRegion', 'Range.hidden', 'Range.text', 'RangeFormat.shrinkToFit', 'Workbook.names', 'Worksheet.showGridlines']);
  }, 120_000);

  it('stand for the names that the client sends', async () => {
    await useExcel(new TestExcel(new TestWorkbook()));
    const classes = Excel as unknown as Record<string, { prototype: Proxied } | undefined>;
    const compared = MEMBERS.flatMap((member) => {
      const [owner = '', name = ''] = member.split('.');
      const proxied = classes[owner]?.prototype;
      return proxied && name !== 'items' && name !== 'getItem' ? [{ member, sent: sentNames(proxied, name).includes(wireName(name)) }] : [];
    });
    expect(compared.length).toBeGreaterThan(120);
    expect(compared.filter(({ sent }) => !sent)).toEqual([]);
    expect(sentNames(classes['Range']!.prototype, 'copyFrom')).toContain('CopyFrom');
    expect(sentNames(classes['Range']!.prototype, 'valued')).toEqual([]);
  });
});

/** A class of the client: its scalar properties and what they are called on the wire, in the same order. */
interface Proxied {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
}

/** What the client sends for a member, by its own tables, or by the texts in the functions behind it; nothing where it sends two names. */
function sentNames(proxied: Proxied, name: string): string[] {
  const { get, set, value } = Object.getOwnPropertyDescriptor(proxied, name) ?? {};
  const index = proxied._scalarPropertyNames?.indexOf(name) ?? -1;
  const read = index >= 0 ? [proxied._scalarPropertyOriginalNames?.[index] ?? ''] : textsIn(get ?? value);
  return set ? read.filter((one) => textsIn(set).includes(one)) : read;
}

function textsIn(source: unknown): string[] {
  return [...String(source).matchAll(/"([A-Z]\w+)"/g)].map(([, text = '']) => text);
}

const PROBE = `
const WANTED = 'text';
export async function probe(context: Excel.RequestContext): Promise<void> {
  const { names } = context.workbook;
  names.add('a', '=1');
  const range = context.workbook.worksheets.getItem('x').getRange('A1');
  range.getSurroundingRegion();
  range.load(WANTED);
  range.load({ hidden: true, format: { shrinkToFit: true } });
  context.workbook.worksheets.load('items/showGridlines,items/name');
  await context.sync();
}
`;
