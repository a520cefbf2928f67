/** Something was found that is not what the contract says. */
export class Mismatch extends Error {
  constructor(
    readonly where: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${where}：应为 ${expected}，实为 ${found}`);
    this.name = 'Mismatch';
  }
}
