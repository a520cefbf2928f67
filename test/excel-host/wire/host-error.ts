/** What the host answers instead of results: the code that the client hands to the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (location: string, why = 'The argument is invalid or missing or has an incorrect format.'): HostError =>
  new HostError('InvalidArgument', why, location);

export const itemNotFound = (location: string): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.", location);

export const invalidOperation = (location: string, why: string): HostError => new HostError('InvalidOperation', why, location);

export const accessDenied = (location: string): HostError => new HostError('AccessDenied', 'You cannot perform the requested operation.', location);

export const filteredConflict = (location: string): HostError => new HostError('FilteredRangeConflict', 'The attempted operation causes a conflict with a filtered range.', location);

/** This host does not model it: never answered with a guess. */
export const notModelled = (what: string): HostError => new HostError('ApiNotFound', `The test host does not know ${what}.`, what);
