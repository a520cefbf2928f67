/** Takes a value of which nothing is known for what it should be; undefined where it is not. */
export type Shape<Value> = (value: unknown) => Value | undefined;

export type Fields<Value> = { readonly [Key in keyof Value]-?: Shape<Value[Key]> };

export const text: Shape<string> = (value) => (typeof value === 'string' ? value : undefined);
export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
export const number: Shape<number> = (value) => (typeof value === 'number' ? value : undefined);
export const whole: Shape<number> = (value) => (Number.isSafeInteger(value) ? Number(value) : undefined);

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value) => (value === null ? null : shape(value));
}

export function oneOf<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  return (value) => words.find((word) => word === value);
}

export function listOf<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  return (value) => (Array.isArray(value) ? allOf(value.map(shape)) : undefined);
}

export function pairOf<First, Second>(first: Shape<First>, second: Shape<Second>): Shape<readonly [First, Second]> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== 2) return undefined;
    const [one, other] = [first(value[0]), second(value[1])];
    return one === undefined || other === undefined ? undefined : [one, other];
  };
}

/** The first of the shapes that a value has. */
export function either<First, Second>(first: Shape<First>, second: Shape<Second>): Shape<First | Second> {
  return (value) => first(value) ?? second(value);
}

export function record<Value extends object>(fields: Fields<Value>): Shape<Value> {
  const names = keysOf(fields);
  return (value) => {
    if (!isObject(value)) return undefined;
    const taken: Partial<Value> = {};
    for (const name of names) {
      const field = fields[name](value[name]);
      if (field === undefined) return undefined;
      taken[name] = field;
    }
    return isWhole(taken, names) ? taken : undefined;
  };
}

export function keysOf<Value extends object>(value: Value): (keyof Value & string)[] {
  return Object.keys(value).filter((key): key is keyof Value & string => key in value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function allOf<Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}

function isWhole<Value extends object>(taken: Partial<Value>, names: readonly (keyof Value)[]): taken is Value {
  return names.every((name) => taken[name] !== undefined);
}
