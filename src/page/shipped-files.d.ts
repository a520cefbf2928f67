/** A workbook in `assets/` that the build puts into the code, as a data address. */
declare module '*.xlsx' {
  const address: string;
  export = address;
}
