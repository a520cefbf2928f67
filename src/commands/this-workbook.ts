/** The file that sources and findings name for what stands in the open workbook itself. */
export const THIS_WORKBOOK = '本工作簿';
