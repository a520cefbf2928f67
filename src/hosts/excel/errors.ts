/** What may help: smaller pieces, waiting, opening anew, taking off a protection, looking for what is missing. */
export type ErrorKind = 'payload' | 'busy' | 'gone' | 'protected' | 'missing' | 'other';

export interface ErrorWording {
  readonly kind: ErrorKind;
  readonly why: string;
  readonly next: string;
}

/**
 * What Excel's codes mean to the user: those of `Excel.ErrorCodes`, those of `OfficeExtension.ErrorCodes` (the client
 * has more of them than its types), and those of learn.microsoft.com, “Error handling with the application-specific
 * JavaScript APIs”.
 */
const WORDINGS: readonly (ErrorWording & { readonly codes: readonly string[] })[] = [
  {
    codes: ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'OperationCellsExceedLimit'],
    kind: 'payload',
    why: '一次读写的内容超过了 Excel 允许的大小',
    next: '请删去不用的工作表和表格外的内容，再试一次',
  },
  { codes: ['InvalidOperationInCellEditMode'], kind: 'busy', why: '有单元格正在编辑', next: '请按回车键完成输入，再试一次' },
  { codes: ['WriteNotSupportedWhenModalDialogOpen'], kind: 'busy', why: 'Excel 里有对话框还开着', next: '请关闭对话框，再试一次' },
  { codes: ['InactiveWorkbook'], kind: 'busy', why: '打开了几个工作簿，本工作簿不在最前', next: '请点一下本工作簿的窗口，再试一次' },
  { codes: ['ActivityLimitReached', 'DirtySupportingFormula'], kind: 'busy', why: 'Excel 正忙', next: '请稍等片刻，再试一次' },
  {
    codes: ['Conflict', 'RequestAborted'],
    kind: 'busy',
    why: '请求与别的改动冲突，被 Excel 中止',
    next: '请等同时编辑的人或其他加载项改完，再试一次',
  },
  {
    codes: ['ConnectionFailure', 'InvalidOrTimedOutSession', 'ServiceNotAvailable', 'Timeout', 'Client Error'],
    kind: 'gone',
    why: '与工作簿的连接中断了',
    next: '请重新打开工作簿和月报窗格；上次没有做完的，窗格会提示恢复',
  },
  { codes: ['HostRestartNeeded'], kind: 'gone', why: '本程序已经更新，Excel 还在用旧的', next: '请关闭 Excel，重新打开工作簿' },
  { codes: ['Unauthenticated'], kind: 'gone', why: 'Office 的登录已经失效', next: '请重新登录 Office，再打开工作簿' },
  {
    codes: ['AccessDenied'],
    kind: 'protected',
    why: '工作表或工作簿受保护，或者文件是只读的',
    next: '请撤销保护，或另存为可以编辑的文件，再试一次',
  },
  { codes: ['BadPassword'], kind: 'protected', why: '保护密码不对', next: '请用密码撤销保护，再试一次' },
  {
    codes: ['ItemNotFound', 'InvalidReference', 'InvalidBinding', 'InvalidObjectPath'],
    kind: 'missing',
    why: '要用的工作表或区域已经不在',
    next: '请看工作表是不是刚被删除或改名，再重新开始这一步',
  },
  { codes: ['ItemAlreadyExists'], kind: 'other', why: '工作簿里已有同名的工作表', next: '请把同名的工作表改名，再试一次' },
  {
    codes: ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedFeature', 'UnsupportedOperation', 'UnsupportedFillType'],
    kind: 'other',
    why: '这个版本的 Excel 没有所需的功能',
    next: '请更新 Excel，或换用 Excel 2021 以上的版本',
  },
  { codes: ['UnsupportedSheet'], kind: 'other', why: '打开的是图表页或宏表，不是工作表', next: '请切换到工作表，再试一次' },
  { codes: ['InvalidOperation'], kind: 'other', why: '这项操作不能用在现在的工作表上', next: '请看工作表是否被隐藏、保护或正被别人改动，再试一次' },
  { codes: ['InvalidSelection'], kind: 'other', why: '现在选中的不是本工作簿里的单元格', next: '请点一下本工作簿的一个单元格，再试一次' },
  { codes: ['MergedRangeConflict'], kind: 'other', why: '要改的区域与合并单元格或表格重叠', next: '请取消重叠处的合并或表格，再试一次' },
  { codes: ['FilteredRangeConflict'], kind: 'other', why: '要改的区域正在筛选', next: '请清除筛选，再试一次' },
  { codes: ['PivotTableRangeConflict'], kind: 'other', why: '要改的区域里有数据透视表', next: '请移走数据透视表，再试一次' },
  {
    codes: ['InsertDeleteConflict', 'NonBlankCellOffSheet'],
    kind: 'other',
    why: '插入或删除的行列会影响已有的内容',
    next: '请删去表格外多余的行列，再试一次',
  },
  { codes: ['FormulaLengthExceedsLimit'], kind: 'other', why: '公式超过了 Excel 允许的长度', next: '请把这一情况告诉方案的设计者' },
  { codes: ['EmptyChartSeries', 'RangeImageExceedsLimit'], kind: 'other', why: '图表或图片不能生成', next: '请看图表所用的区域是否为空或过大' },
  {
    codes: ['OpenWorkbookLinksBlocked', 'RefreshWorkbookLinksBlocked', 'PowerQueryRefreshResourceChallenge'],
    kind: 'other',
    why: '工作簿引用的外部数据没有获准更新',
    next: '请在 Excel 里允许更新，或断开外部链接，再试一次',
  },
  { codes: ['MemoryLimitReached'], kind: 'other', why: '内存不够', next: '请关闭其他工作簿和程序，再试一次' },
  {
    codes: ['GeneralException'],
    kind: 'other',
    why: 'Excel 内部出错',
    next: '请保存工作簿，重新打开后再试；仍不行的，请复制详细信息，告诉提供本程序的人',
  },
  {
    codes: [
      ...['InvalidArgument', 'InvalidRequest', 'ContentLengthRequired', 'InvalidRequestContext', 'InvalidRibbonDefinition', 'PropertyNotLoaded'],
      ...['ValueNotLoaded', 'RunMustReturnPromise', 'CannotRegisterEvent', 'CannotUpdateReadOnlyProperty'],
    ],
    kind: 'other',
    why: '本程序给 Excel 的指令有误',
    next: '请复制详细信息，告诉提供本程序的人',
  },
];

const byCode: ReadonlyMap<string, ErrorWording> = new Map(WORDINGS.flatMap((wording) => wording.codes.map((code) => [code, wording] as const)));

/** The codes that have a wording of their own. */
export const knownCodes: readonly string[] = [...byCode.keys()];

/** A code that nobody has heard of is told as such, with what can be done all the same. */
export function wordingOf(code: string): ErrorWording {
  return (
    byCode.get(code) ?? {
      kind: 'other',
      why: `Excel 报告了没有见过的错误（${code}）`,
      next: '请再试一次；仍不行的，请复制详细信息，告诉提供本程序的人',
    }
  );
}
