/** Fact by fact: the passages side by side, why, and the fold. */
export const FINDINGS = `
.finding{border-top:1px solid var(--rule);padding:1.5rem 0 1.75rem;content-visibility:auto;contain-intrinsic-size:auto 26rem}
.finding header{display:flex;flex-wrap:wrap;gap:.15rem .75rem;align-items:baseline}
.finding h3{font-size:1.1875rem;line-height:1.3}
.finding header .event{flex-basis:auto}
.message{margin-top:.5rem;max-width:52rem;font-family:var(--serif);font-size:1.0625rem}
.passages{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1.25rem 2.25rem;margin-top:1rem}
.passage{min-width:0;border-inline-start:3px solid var(--v);padding-inline-start:.9rem}
.passage h4{font-size:.9375rem;display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline}
.passage h4 a{color:var(--ink);text-decoration:none}
.passage h4 a:hover{text-decoration:underline}
.passage h4 time{font-weight:400;font-size:.8125rem}
.passage li+li{margin-top:.8rem}
.says{margin-top:.25rem;line-height:1.4}
.says .note::before{content:"· "}
blockquote{font-family:var(--serif);font-size:.9688rem;line-height:1.5;color:var(--muted);margin-top:.2rem;max-width:42rem}
blockquote mark{color:var(--ink)}
.same{margin-top:.5rem;font-size:.8125rem;color:var(--muted)}
.jump{font-size:.8125rem}
mark{background:var(--t);color:inherit;border-bottom:1px solid var(--v);padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.v-conflict,mark.v-update{border-bottom-width:2px}
.wording{margin-top:1rem;max-width:52rem}
.wording .label{font-size:.8125rem;color:var(--muted)}
.wording .words{font-family:var(--serif);font-size:1.0625rem;line-height:1.6}
ins{background:var(--agreement-tint);color:var(--agreement);text-decoration:underline 2px}
del{background:var(--conflict-tint);color:var(--conflict);text-decoration:line-through}
.why{display:grid;grid-template-columns:6.5rem 1fr;gap:.15rem .75rem;margin-top:1rem;font-size:.875rem;max-width:52rem}
.why dt{grid-column:1;color:var(--muted)}
.why dd{grid-column:2}
details{margin-top:.9rem;font-size:.875rem}
summary{cursor:pointer;color:var(--link);width:fit-content}
.explanation{margin-top:.5rem;padding:.25rem 1rem 1rem;background:var(--card);border:1px solid var(--rule);border-radius:4px}
.explanation h4{font-size:.875rem;margin-top:.9rem}
.explanation li{margin-top:.4rem}
.explanation dl{display:grid;grid-template-columns:5.5rem 1fr;gap:0 .75rem;color:var(--muted)}
.explanation dd{color:var(--ink)}
.explanation>.note{margin-top:.6rem;font-family:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,monospace;font-size:.8125rem}
.finding.v-single-source{padding:1rem 0}
.finding:target,tr:target>*{background:var(--target)}
.finding:target{box-shadow:0 0 0 .75rem var(--target)}
@media (max-width:700px){
.why{grid-template-columns:1fr}.why dt,.why dd{grid-column:1}.why dt{margin-top:.3rem}
}
`;
