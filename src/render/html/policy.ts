/** Nothing may be loaded, run, framed or sent; the one style sheet is let in by its hash. A test holds that the hash is that of the style sheet. */
export const POLICY = "default-src 'none'; style-src 'sha256-PBhcMtTDZSoqQs9F+0TdXoD0HmossRTDDUk0Om7pvNU='; base-uri 'none'; form-action 'none'";
