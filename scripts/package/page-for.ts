import { OFFICE_CDN } from './office-files';

const OWN_SCRIPT = '<script src="office/office.js"></script>';
const OWN_POLICY = "script-src 'self'";

/** The pane's page as it was built, or with Microsoft's address for the client and its policy opened for just that address. */
export function pageFor(built: string, cdn: boolean): string {
  for (const part of [OWN_SCRIPT, OWN_POLICY]) {
    if (built.split(part).length !== 2) throw new Error(`taskpane.html does not have ${part} once`);
  }
  if (!cdn) return built;
  return built.replace(OWN_SCRIPT, `<script src="${OFFICE_CDN}"></script>`).replace(OWN_POLICY, `${OWN_POLICY} ${new URL(OFFICE_CDN).origin}`);
}
