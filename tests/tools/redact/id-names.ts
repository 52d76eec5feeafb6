// Gives the ids of a page new names, the same wherever an id is referred to: labels keep pointing at what they label.

/** Ids of Meta's layouts, the same for everybody. */
const LAYOUT = /^(facebook|root|login_form|ssrb_root_end|ssrb_top_nav_end)$/;
const MOUNT = /^mount_0_0_/;

/** A fresh naming for one page: `id-1`, `id-2`, in the order the ids are met. */
export function idNames(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? (LAYOUT.test(id) ? id : MOUNT.test(id) ? `mount_0_0_${names.size + 1}` : `id-${names.size + 1}`);
    names.set(id, name);
    return name;
  };
}
