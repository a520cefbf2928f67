import type { TestExcel } from '../../excel-host/use-excel';

/** Excel refuses every batch at the first action that calls or sets one of these (`PageLayout.orientation`, `Unfreeze`); what comes before it is done. */
export function refusing({ excel }: { readonly excel: TestExcel }, members: readonly string[]): void {
  const answer = excel.answer.bind(excel);
  excel.answer = (body, flags) => {
    const { Actions, ObjectPaths } = JSON.parse(body) as Body;
    const at = Actions.findIndex((action) => namesOf(action, ObjectPaths).some((name) => members.includes(name)));
    if (at >= 0) excel.failAt(1, { afterActions: at });
    return answer(body, flags);
  };
}

interface Body {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

interface Action {
  readonly Name: string;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly ObjectState?: object;
}

function namesOf({ Name, ObjectPathId, ObjectState = {} }: Action, paths: Body['ObjectPaths']): string[] {
  const owner = paths[ObjectPathId]?.Name ?? '';
  return [Name, ...Object.keys(ObjectState)].flatMap((name) => [name, `${owner}.${name}`]);
}
