// Whether a person can see a window from here.

export const NO_DISPLAY = 'There is no display, and the canary is for a person who looks: run it on a desktop, or with DISPLAY set.';

export function hasDisplay(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): boolean {
  if (platform !== 'linux') return true;
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}
