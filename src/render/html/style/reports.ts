/** The reports side by side, with what is marked in them. */
export const REPORTS = `
.reports{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(23rem,1fr);gap:1.25rem;overflow-x:auto;padding-bottom:.75rem}
.report{background:var(--card);border:1px solid var(--rule);border-radius:6px;min-width:0;display:flex;flex-direction:column;max-height:calc(100vh - 5rem)}
.report>header{padding:.9rem 1.25rem .7rem;border-bottom:1px solid var(--rule)}
.report h3{font-size:1.0625rem}
.report .text{padding:1rem 1.25rem 1.5rem;overflow-y:auto;font-family:var(--serif);font-size:1.0313rem;line-height:1.62;white-space:pre-line;unicode-bidi:plaintext}
.text .title{font-size:1.1875rem;line-height:1.3}
.text mark{scroll-margin:5rem}
.text mark.v-single-source{background:none;border-bottom:1px dotted var(--v)}
.ref{padding:0 .15em;white-space:nowrap;font:600 .6875em/1.5 var(--sans);text-decoration:none;color:var(--v);border-radius:3px;vertical-align:.3em}
.ref:hover{background:var(--v);color:var(--card)}
.text mark:target,.text :target{background:var(--target);outline:3px solid var(--v,var(--focus));outline-offset:2px;border-radius:2px}
.gap{display:block;margin:1rem 0;color:var(--muted);font:italic .875rem var(--sans)}
@media (max-width:700px){
.reports{display:block}
.report{max-height:none;margin-bottom:1rem}
.report .text{overflow:visible}
.report>header{padding-inline:1rem}.report .text{padding-inline:1rem}
}
`;
