// The policy that ADMINISTRATORS.md gives as its example, with one account that is wrong: what the browser tests give to real browsers.

export const EXAMPLE_POLICY = {
  accounts: [
    { platform: 'facebook', handle: 'theatre.des.sources', kind: 'page', label: 'FB théâtre' },
    { platform: 'instagram', handle: 'festival.modele', kind: 'professional' },
    { platform: 'facebook', handle: 'camille@example.org', kind: 'profile' },
  ],
  contact: 'Camille, communication',
  country: 'BE',
  welcomePage: false,
  hints: false,
};
