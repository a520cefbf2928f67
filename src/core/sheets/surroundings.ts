/** The workbook that the result sheets stand in. */
export interface Surroundings {
  /** Names of sheets that are there already and not ours. */
  readonly taken: readonly string[];
  /** A unit's sheet keeps its name whatever its standing, so that what refers to it stays whole. */
  readonly steadyNames: boolean;
  /** The scheme's form sheets are in the same workbook: what cannot be told of their look is copied from them. */
  readonly besideScheme: boolean;
}

export const IN_A_FILE_OF_ITS_OWN: Surroundings = { taken: [], steadyNames: false, besideScheme: false };
