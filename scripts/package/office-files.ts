/**
 * What office.js asks for beside itself when Excel starts it, as found by starting it for each platform (a test does so again).
 * Of @microsoft/office-js/dist; taken from the installed package unmodified, as its licence demands.
 */
export const OFFICE_FILES: readonly string[] = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-ios-16.00.js',
  /* Of any other language office.js goes back to English. */
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

export const OFFICE_LICENCE = 'LICENSE.md';

/** What office.js may ask for and does not get, with the reason; it starts without them. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'telemetry/oteljs_agave.js': 'reports use to Microsoft, also over the network: nothing leaves the machine',
  'o15apptofilemappingtable.js': 'for Office 2013, which is below the floor, and in a bare browser, where it opens a page of Microsoft’s telemetry',
};

/** The address that the store demands; it fetches the newest client at every start. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
