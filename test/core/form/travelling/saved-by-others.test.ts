import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFormWorkbook } from '../../../../src/core/validation/check-form-workbook';
import { readWorkbook } from '../../../../src/files/read-workbook';
import { writeWorkbook } from '../../../../src/files/write-workbook';
import { filled, livelihood } from '../../../support/issued';
import { convert, itWithLibreOffice } from '../../../support/libreoffice';
import { temporaryFolder } from '../../../support/temporary-folder';

describe('a form that another program saved', () => {
  itWithLibreOffice('still carries its rules, in the older formats too', async () => {
    const path = join(temporaryFolder('form'), 'form.xlsx');
    writeFileSync(path, await writeWorkbook(filled(livelihood(), { F5: 30000 })));
    const told = ['xls', 'ods'].map((format) => {
      const { value, findings } = checkFormWorkbook(readWorkbook(new Uint8Array(convert(path, format))).sheets);
      return [format, value?.sender.name, findings.map(({ code, rule }) => rule ?? code)];
    });
    expect(told).toEqual(['xls', 'ods'].map((format) => [format, '兰山区', expect.arrayContaining(['A1'])]));
  });
});
