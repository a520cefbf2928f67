/** A file in `assets/` that the build puts into the code, as a data address. */
declare module '*.docx' {
  const address: string;
  export = address;
}

/** The version of the product, put in by the build. */
declare const YUEBAO_VERSION: string;
