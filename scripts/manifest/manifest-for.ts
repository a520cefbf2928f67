/** The address that the committed manifest.xml names throughout: the server of `npm run start:excel`. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/** The manifest of an add-in served from `baseUrl`: the committed one, with that address instead of the development server's. */
export function manifestFor(committed: string, baseUrl: string): string {
  return committed.replaceAll(DEVELOPMENT_ADDRESS, baseUrl.replaceAll('&', '&amp;'));
}

const SELFTEST_ID = 'a5b0e5c6-6f0e-4b8f-9a3b-1d0f5e7c2b64';

/** Beside the add-in itself, one that opens the pane's self-test: for whoever has an Excel that Yuebao has not been run in yet. It has no ribbon. */
export function selftestManifest(manifest: string): string {
  return manifest
    .replace(/ *<VersionOverrides[\s\S]*<\/VersionOverrides>\n/, '')
    .replace(/<Id>.*<\/Id>/, `<Id>${SELFTEST_ID}</Id>`)
    .replaceAll('Yuebao 月报', 'Yuebao 月报自检')
    .replace('?action=open', '?selftest');
}
