import type { Position, PrintSetup } from '../../../core/grid';
import type { Look } from './looks';
import { onSheet } from './operation';
import { protectSheet } from './protection';
import { freezeAt, setPrint } from './write-shape';

export function lookOfPanes(sheet: string, at: Position | null): Look {
  return { sheet, operation: freezeAt(sheet, at), told: `工作表“${sheet}”的窗格没有冻结成原定的样子，内容不受影响。` };
}

export function lookOfPrint(sheet: string, print: PrintSetup): Look {
  return { sheet, operation: setPrint(sheet, print), told: `工作表“${sheet}”的打印设置没有写成，内容不受影响。` };
}

/** As that of a new sheet, but for title rows, which Excel's client cannot take away. */
export function lookOfPlainPage(sheet: string): Look {
  const operation = onSheet(sheet, ({ pageLayout }) => {
    pageLayout.orientation = 'Portrait';
    pageLayout.zoom = { scale: 100 };
  }, 3);
  return { sheet, operation, told: `工作表“${sheet}”的打印设置没有写成，内容不受影响。` };
}

/** With these options, or, where Excel does not take them, with its own. */
export function lookOfProtection(sheet: string, options: Excel.WorksheetProtectionOptions): Look {
  return { sheet, operation: protectSheet(sheet, options), instead: protectSheet(sheet, {}), told: `工作表“${sheet}”没有按原定的选项加上保护，内容不受影响，请看一下它的保护。` };
}

export function lookOfFilter(sheet: string, area: string): Look {
  return { sheet, operation: onSheet(sheet, ({ autoFilter }) => void autoFilter.apply(area), 2), told: `工作表“${sheet}”没有加上筛选按钮，内容不受影响。` };
}
