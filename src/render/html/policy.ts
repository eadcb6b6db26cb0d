/** Nothing may be loaded, run, framed or sent; the one style sheet is let in by its hash. A test holds that the hash is that of the style sheet. */
export const POLICY = "default-src 'none'; style-src 'sha256-ryHT6r/daCOO3IWkNC1h//9lV01iKNZV8yzDJq1yS7Y='; base-uri 'none'; form-action 'none'";
