/** What all pictures of the page share. */

/** A place on the paper: more than a tenth of a pixel nobody sees. */
export const round = (value: number): number => Math.round(value * 10) / 10;
