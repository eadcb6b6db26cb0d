/** Words that take back some of what is said. Lower case; phrases as they stand. */
export const HEDGES: ReadonlySet<string> = new Set(
  `likely probably possibly perhaps apparently reportedly allegedly purportedly supposedly seemingly suspected alleged presumed presumably believed feared thought unconfirmed unverified preliminary provisional
   appeared appears appear seemed seems seem might may could possible probable`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that turn what follows into its opposite. */
export const DENIALS: ReadonlySet<string> = new Set("not n't never denied denies deny denying without".split(' '));
