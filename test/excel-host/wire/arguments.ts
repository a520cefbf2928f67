import { invalidArgument } from './host-error';

/** The arguments of one call. The client sends null for those that were left out. */
export class Arguments {
  constructor(
    readonly location: string,
    readonly values: readonly unknown[],
  ) {}

  has(index: number): boolean {
    return this.values[index] !== null && this.values[index] !== undefined;
  }

  at(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw this.wrong(index, 'a text');
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.wrong(index, 'a whole number');
    return value;
  }

  flag(index: number): boolean {
    const value = this.values[index];
    if (typeof value !== 'boolean') throw this.wrong(index, 'true or false');
    return value;
  }

  optional<Value>(index: number, read: (this: Arguments, index: number) => Value): Value | undefined {
    return this.has(index) ? read.call(this, index) : undefined;
  }

  wrong(index: number, wanted: string): Error {
    return invalidArgument(this.location, `Argument ${index + 1} should be ${wanted}, not ${JSON.stringify(this.values[index])}.`);
  }
}
