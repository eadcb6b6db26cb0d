/** Nothing may be loaded, run, framed or sent; the one style sheet is let in by its hash. A test holds that the hash is that of the style sheet. */
export const POLICY = "default-src 'none'; style-src 'sha256-p0dEgRynFQ/nx+DY3nuzguOODO3kXvVC1qyfPIha98w='; base-uri 'none'; form-action 'none'";
