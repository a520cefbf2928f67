/** What a kind of finding is called in English; `message` has the same `{slots}` as the Chinese one. */
export interface Wording {
  readonly name: string;
  readonly message: string;
  readonly next: string;
}
