/** The address that the committed manifest.xml names throughout: the server of `npm run start:excel`. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/** The manifest of an add-in served from `baseUrl`: the committed one, with that address instead of the development server's. */
export function manifestFor(committed: string, baseUrl: string): string {
  return committed.replaceAll(DEVELOPMENT_ADDRESS, baseUrl.replaceAll('&', '&amp;'));
}
