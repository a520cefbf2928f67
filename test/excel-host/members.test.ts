import { join } from 'node:path';
import { type Sources, calledMembers } from './called-members';
import { MEMBERS, answers } from './members';

const root = join(__dirname, '../..');
const config = join(root, 'src/taskpane/tsconfig.json');
const lacking = (sources: Sources): string[] => calledMembers(sources).filter(({ member }) => !answers(member)).map(({ member, at }) => `${member} (${at.slice(root.length + 1)})`);

describe('the members of the client that the add-in calls', () => {
  it('are all answered by the test host', () => {
    const sources = { config, folders: [join(root, 'src/hosts/excel/'), join(root, 'src/taskpane/')] };
    expect(calledMembers(sources).map(({ member }) => member)).toContain('Range.formulas');
    expect(lacking(sources)).toEqual([]);
  });

  it('one that the host lacks is told, however it is called', () => {
    const found = calledMembers({ config, folders: [join(root, 'src/hosts/excel/nowhere/')], text: PROBE }).filter(({ member }) => !answers(member));
    expect(found.map(({ member }) => member)).toEqual(['NamedItemCollection.add', 'Range.getSurroundingRegion', 'Range.hidden', 'Range.text', 'RangeFormat.shrinkToFit', 'Workbook.names', 'Worksheet.showGridlines']);
  });

  it('stand under the names of the types', () => {
    expect(MEMBERS).toContain('WorksheetCollection.getItemOrNullObject');
    expect(MEMBERS.filter((member) => !/^[A-Z]\w+\.[a-z]\w+$/.test(member))).toEqual([]);
  });
});

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
