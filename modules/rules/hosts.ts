// The hosts we ask permission for. A test holds this list (tests/repo/permissions.test.ts).
export const META_HOSTS = [
  '*://*.facebook.com/*',
  '*://*.instagram.com/*',
  '*://*.threads.com/*',
  '*://*.threads.net/*',
  '*://help.meta.com/*',
  '*://accountscenter.meta.com/*',
];
