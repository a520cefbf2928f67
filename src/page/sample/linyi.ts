import history from '../../../assets/samples/linyi-2020-08/history.xlsx';
import scheme from '../../../assets/samples/linyi-2020-08/scheme.xlsx';
import sent1 from '../../../assets/samples/linyi-2020-08/submissions/2020年8月民生实事月报-沂水县.xlsx';
import sent2 from '../../../assets/samples/linyi-2020-08/submissions/临沭县民生实事月报8月.xlsx';
import sent3 from '../../../assets/samples/linyi-2020-08/submissions/临港区8月报表.xlsx';
import sent4 from '../../../assets/samples/linyi-2020-08/submissions/兰山区8月份报表.xlsx';
import sent5 from '../../../assets/samples/linyi-2020-08/submissions/兰陵县8月份月报.xlsx';
import sent6 from '../../../assets/samples/linyi-2020-08/submissions/市本级8月份报表.xlsx';
import sent7 from '../../../assets/samples/linyi-2020-08/submissions/平邑县卫生健康局8月报表.xlsx';
import sent8 from '../../../assets/samples/linyi-2020-08/submissions/沂南县8月.xlsx';
import sent9 from '../../../assets/samples/linyi-2020-08/submissions/河东区卫健局8月报表.xlsx';
import sent10 from '../../../assets/samples/linyi-2020-08/submissions/经开区民生实事8月.xlsx';
import sent11 from '../../../assets/samples/linyi-2020-08/submissions/罗庄区民生实事月报.xlsx';
import sent12 from '../../../assets/samples/linyi-2020-08/submissions/罗庄区民生实事月报（更正）.xlsx';
import sent13 from '../../../assets/samples/linyi-2020-08/submissions/莒南县8月份报表.xlsx';
import sent14 from '../../../assets/samples/linyi-2020-08/submissions/蒙阴县2020年8月月报.xlsx';
import sent15 from '../../../assets/samples/linyi-2020-08/submissions/费县8月份报表.xlsx';
import sent16 from '../../../assets/samples/linyi-2020-08/submissions/郯城县民生实事8月.xlsx';
import sent17 from '../../../assets/samples/linyi-2020-08/submissions/高新区8月份报表.xlsx';

/** A file that comes with the page, as a data address. */
export interface ShippedFile {
  readonly name: string;
  readonly address: string;
}

/** The round of Linyi of August 2020: the workbook that the city works in, and what its units sent. */
export const LINYI: { readonly scheme: ShippedFile; readonly history: ShippedFile; readonly sent: readonly ShippedFile[] } = {
  scheme: { name: 'scheme.xlsx', address: scheme },
  history: { name: 'history.xlsx', address: history },
  sent: [
    { name: '2020年8月民生实事月报-沂水县.xlsx', address: sent1 },
    { name: '临沭县民生实事月报8月.xlsx', address: sent2 },
    { name: '临港区8月报表.xlsx', address: sent3 },
    { name: '兰山区8月份报表.xlsx', address: sent4 },
    { name: '兰陵县8月份月报.xlsx', address: sent5 },
    { name: '市本级8月份报表.xlsx', address: sent6 },
    { name: '平邑县卫生健康局8月报表.xlsx', address: sent7 },
    { name: '沂南县8月.xlsx', address: sent8 },
    { name: '河东区卫健局8月报表.xlsx', address: sent9 },
    { name: '经开区民生实事8月.xlsx', address: sent10 },
    { name: '罗庄区民生实事月报.xlsx', address: sent11 },
    { name: '罗庄区民生实事月报（更正）.xlsx', address: sent12 },
    { name: '莒南县8月份报表.xlsx', address: sent13 },
    { name: '蒙阴县2020年8月月报.xlsx', address: sent14 },
    { name: '费县8月份报表.xlsx', address: sent15 },
    { name: '郯城县民生实事8月.xlsx', address: sent16 },
    { name: '高新区8月份报表.xlsx', address: sent17 },
  ],
};
