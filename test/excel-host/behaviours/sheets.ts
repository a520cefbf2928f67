import { type Behaviour, inReference } from './behaviour';

/** What sheets do as a whole: order, names, visibility, protection, panes, printing. */
export const SHEETS = {
  addedLast: { says: 'a sheet is added behind all others and is not activated', source: inReference('WorksheetCollection.add', 'The worksheet will be added at the end of existing worksheets') },
  uniqueNames: { says: 'a name that another sheet has, in whatever case, is refused', source: inReference('WorksheetCollection.add', 'the name should be unique') },
  legalNames: { says: 'a name that Excel does not allow is refused', source: 'assumption' },
  veryHiddenStays: { says: 'a very hidden sheet is not deleted', source: inReference('Worksheet.delete', 'the delete operation will fail with an `InvalidOperation` exception') },
  oneVisible: { says: 'the last visible sheet is neither hidden nor deleted', source: 'assumption' },
  hiddenNotActive: { says: 'a hidden sheet is neither activated nor selected in; one that is hidden while it is active gives way', source: 'assumption' },
  deletedReferences: { says: 'formulas that named a deleted sheet have #REF! instead, also when a sheet of that name comes back', source: 'assumption' },
  renamedReferences: { says: 'formulas follow a sheet that is renamed', source: 'assumption' },
  protectTwice: { says: 'protecting a protected sheet fails', source: inReference('WorksheetProtection.protect', 'Fails if the worksheet has already been protected') },
  lockedCells: { says: 'locked cells of a protected sheet are not written to; unlocked ones are', source: 'assumption' },
  lockedLooks: { says: 'looks, sizes, merges, rules and filters of a protected sheet change only where its options allow it', source: 'assumption' },
  passwords: { says: 'a wrong password does not unprotect', source: 'assumption' },
  frozenFromCorner: { says: 'what is frozen is told as the range of its upper left panes, or null', source: inReference('WorksheetFreezePanes.getLocationOrNullObject', 'If there is no frozen pane') },
  unfreezeByNull: { says: 'freezing at null takes the panes away', source: inReference('WorksheetFreezePanes.freezeAt', '`null` to remove all frozen panes') },
  filteredCopy: { says: 'nothing is copied to or from, nor cleared on, a sheet whose rows are filtered out of sight (Excel would leave them out: nearer to it is not needed)', source: 'assumption' },
  wholeTitleRows: { says: 'rows to be repeated in print must be whole rows', source: inReference('PageLayout.setPrintTitleRows', 'The range must span the entire row to be valid') },
  zoomAsObject: { says: 'the zoom for printing is set as one object', source: inReference('PageLayout.zoom', 'object must be set as a JSON object') },
} as const satisfies Record<string, Behaviour>;
