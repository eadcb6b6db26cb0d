/** The head of the page, the headline counts and the other filters. */
export const HEAD = `
.masthead{padding:clamp(1.25rem,4vw,3rem) 0 1.25rem}
.eyebrow{font-size:.8125rem;font-weight:600;color:var(--muted);margin-bottom:.4rem}
.lede{color:var(--muted);max-width:52rem;margin-top:.7rem}
.lede a{color:inherit;text-decoration-color:var(--rule)}
.lede strong{color:var(--ink)}
.parts{position:sticky;top:0;z-index:5;display:flex;gap:1.25rem;overflow-x:auto;background:var(--paper);border-bottom:1px solid var(--rule);padding:.65rem 0;margin-bottom:1.5rem;font-size:.9375rem;white-space:nowrap}
main>section{margin-bottom:3.5rem}
#facts{display:flex;flex-direction:column}
.filters{margin-top:1.75rem}
.scores{border:0;display:grid;grid-template-columns:repeat(5,1fr);gap:.5rem;min-width:0}
.scores input{position:absolute;opacity:0;width:1px;height:1px}
.score{display:block;padding:.6rem .8rem .7rem;background:var(--card);border:1px solid var(--rule);border-top:4px solid var(--v);border-radius:4px;cursor:pointer;line-height:1.3}
.score .count{display:block;font-family:var(--serif);font-size:2rem;font-weight:600;color:var(--v);font-variant-numeric:tabular-nums;line-height:1.15}
.score .symbol{font-family:var(--sans);font-weight:400;font-size:.8em}
.score .word{display:block;font-weight:600}
.score .legend{display:block;color:var(--muted);font-size:.8125rem}
.score:hover,.chip:hover{background:var(--hover)}
.scores input:checked+.score{background:var(--t);border-color:var(--v)}
.scores input:checked+.score .legend{color:var(--ink)}
.scores input:disabled+.score{cursor:default;background:none;border-top-color:var(--rule)}.scores input:disabled+.score *{color:var(--muted)}
.scores input:focus-visible+label{outline:2px solid var(--focus);outline-offset:2px}
.chips{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.5rem}
.chip{padding:.3rem .8rem;border:1px solid var(--rule);border-radius:99px;cursor:pointer;font-size:.9375rem;background:var(--card)}
.scores input:checked+.chip{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.selects{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin-top:.75rem;font-size:.9375rem}
.selects label{display:flex;gap:.5rem;align-items:center;min-width:0;max-width:100%}
.selects select,.selects button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:.3rem .5rem;min-width:0;max-width:24rem;text-overflow:ellipsis}
.selects button{cursor:pointer}
.selects button:hover{background:var(--hover)}
.beside{margin-top:.9rem;font-size:.9375rem;color:var(--muted)}
@media (max-width:700px){
.scores{grid-template-columns:repeat(2,1fr)}
.score{padding:.45rem .7rem .5rem}.score .count{font-size:1.625rem}
.score.v-single-source{grid-column:1/-1}
.parts{gap:.9rem;font-size:.875rem}
.selects label{width:100%}.selects select{flex:1;max-width:none}
}
`;
