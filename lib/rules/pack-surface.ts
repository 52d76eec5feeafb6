// A surface in few bytes: what is as it usually is, is left out.
import type { Surface, Target } from './rule-set.ts';
import type { PlatformName } from './surface-schema.ts';

type PackedTarget = Pick<Target, 'id' | 'leadsTo'> & Partial<Target>;
export type PackedSurface = Partial<Omit<Surface, 'id' | 'platform' | 'targets'>> & { targets?: PackedTarget[] };

export function packSurface({ id: _, platform: __, opens, unfound, next, targets, ...rest }: Surface): PackedSurface {
  const packed: PackedSurface = { ...rest };
  if (opens !== USUAL.opens) packed.opens = opens;
  if (unfound !== USUAL.unfound) packed.unfound = unfound;
  if (next.length > 0) packed.next = next;
  if (targets.length > 0) packed.targets = targets.map(packTarget);
  return packed;
}

/** The platform is the first half of the id; the rules do not compile otherwise. */
export function unpackSurface(id: string, { targets = [], ...packed }: PackedSurface): Surface {
  return {
    id,
    platform: platformOf(id),
    ...USUAL,
    ...packed,
    targets: targets.map((target) => ({ context: [], roles: USUAL_ROLES, ...target })),
  };
}

export function platformOf(id: string): PlatformName {
  return id.slice(0, id.indexOf('.')) as PlatformName;
}

function packTarget({ context, roles, ...rest }: Target): PackedTarget {
  const packed: PackedTarget = { ...rest };
  if (context.length > 0) packed.context = context;
  if (roles.join() !== USUAL_ROLES.join()) packed.roles = roles;
  return packed;
}

const USUAL = { opens: 'card', unfound: 'tell', next: [] } as const;
const USUAL_ROLES: readonly string[] = ['link'];
