import { attribute, childNamed, elementsNamed } from '../read-xml';
import type { Check } from './check';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The id is a GUID, the version that of the package (Office reads a manifest anew when it rises), the floor ExcelApi 1.9. */
export const identity: Check = (root, { version }) => {
  const textOf = (name: string): string => childNamed(root, name)?.text ?? '';
  const troubles: string[] = [];
  if (!GUID.test(textOf('Id'))) troubles.push(`the id “${textOf('Id')}” is no GUID`);
  if (textOf('Version') !== `${version}.0`) troubles.push(`the version is ${textOf('Version')}, the package’s is ${version}`);
  if (textOf('Permissions') !== 'ReadWriteDocument') troubles.push(`the permission is ${textOf('Permissions')}, not ReadWriteDocument`);
  const floors = elementsNamed(root, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  if (floors.join() !== 'ExcelApi 1.9') troubles.push(`the floor is ${floors.join(', ') || 'missing'}, not ExcelApi 1.9`);
  return troubles;
};
