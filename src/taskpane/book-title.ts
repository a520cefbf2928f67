import type { Scheme } from '../core/scheme/scheme';

/** The city and the scheme, the city once. */
export function bookTitle({ city, name }: Pick<Scheme, 'city' | 'name'>): string {
  return name.startsWith(city) ? name : `${city}　${name}`;
}
