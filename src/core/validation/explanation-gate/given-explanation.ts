/** Why a finding stands, as the city's official put it down: 已电话核实, with who asked, when, and what was said. */
export interface GivenExplanation {
  /** The finding's id. */
  readonly finding: string;
  /** The unit's name; '' for a finding about the city. */
  readonly unit: string;
  /** As the findings table has it: 两癌!D7. */
  readonly place: string;
  readonly message: string;
  readonly text: string;
  /** 经办人. */
  readonly by: string;
  /** As typed or told by the pane's clock: 2020-09-03 10:20. */
  readonly at: string;
}
