import type { EditedParagraph } from '../narrative/edited-paragraph';
import type { ChosenWay } from '../scheme/adoption';
import type { GivenExplanation } from '../validation/explanation-gate/given-explanation';
import type { Fix } from '../validation/fixes/fix';

/** Whose a file is where nothing in it tells. */
export interface ToldSender {
  readonly file: string;
  /** Unit code. */
  readonly unit: string;
}

/** What the official decided and the workbook does not have yet: written with the next roll-up. */
export interface Choices {
  /** To sheet 采用方式. 本期 takes an earlier choice back. */
  readonly ways: readonly ChosenWay[];
  /** To sheet 核实说明. One without text takes an earlier one back. */
  readonly explanations: readonly GivenExplanation[];
  /** To the state, as what was put right in the files. */
  readonly fixes: readonly Fix[];
  readonly senders: readonly ToldSender[];
  /** One whose runs are its base is as generated again. */
  readonly paragraphs: readonly EditedParagraph[];
}

export const noChoices: Choices = { ways: [], explanations: [], fixes: [], senders: [], paragraphs: [] };
