// What would be uploaded where. Nothing here uploads anything: a person with an account does, by hand.

export interface Upload {
  store: string;
  /** Where a maker of extensions signs in. */
  at: string;
  files: readonly string[];
}

export function uploadsOf(name: string, version: string): Upload[] {
  const file = (what: string): string => `.output/${name}-${version}-${what}.zip`;
  return [
    { store: 'Chrome Web Store', at: 'https://chrome.google.com/webstore/devconsole', files: [file('chrome')] },
    { store: 'Microsoft Edge Add-ons', at: 'https://partner.microsoft.com/dashboard/microsoftedge', files: [file('edge')] },
    { store: 'Firefox Add-ons', at: 'https://addons.mozilla.org/developers/', files: [file('firefox'), file('sources')] },
  ];
}
