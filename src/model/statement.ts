/** The attribute of a clause that is held as it stands: what a report says of a thing, where no rule reads more of it. */
export const STATEMENT = 'statement';
