// A browser that lets us onto every site of Meta's, as it does after an ordinary installation.
import type { AccessPorts } from '../../../../lib/ui/popup/site-access.tsx';

export const FULL_ACCESS: AccessPorts = { missing: async () => [], ask: async () => true, onChange: () => undefined };
