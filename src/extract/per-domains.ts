import type { Domain } from '../model/domain.js';

/** What is made of a list of domains, made once for each list. */
export const perDomains = <Made>(make: (domains: readonly Domain[]) => Made): ((domains: readonly Domain[]) => Made) => {
  const known = new WeakMap<readonly Domain[], { readonly made: Made }>();
  return (domains) => {
    const before = known.get(domains);
    if (before) return before.made;
    const made = make(domains);
    known.set(domains, { made });
    return made;
  };
};
