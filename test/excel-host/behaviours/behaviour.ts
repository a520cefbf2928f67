/** What the host does beyond keeping what it is told, and how we know that Excel does it. */
export interface Behaviour {
  readonly says: string;
  readonly source: ApiReference | Article | 'assumption';
}

/** A sentence, or a part of one, in Microsoft's reference of the member: it can be checked against the installed types. */
export interface ApiReference {
  /** `Worksheet.delete` */
  readonly member: string;
  readonly words: string;
}

/** A page of Microsoft's. */
export interface Article {
  readonly page: string;
}

export const ADD_INS = 'https://learn.microsoft.com/office/dev/add-ins';
export const LIMITS: Article = { page: 'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3' };
export const BLANK_AND_NULL: Article = { page: `${ADD_INS}/excel/excel-add-ins-blank-null-values` };
export const UNBOUNDED: Article = { page: `${ADD_INS}/excel/excel-add-ins-ranges-unbounded` };
export const ERRORS: Article = { page: `${ADD_INS}/testing/application-specific-api-error-handling` };
export const RESOURCES: Article = { page: `${ADD_INS}/concepts/resource-limits-and-performance-optimization` };

export const inReference = (member: string, words: string): ApiReference => ({ member, words });
