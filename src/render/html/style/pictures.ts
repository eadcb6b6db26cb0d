/** Charts and the picture of who quotes whom. */
export const PICTURES = `
svg{display:block;max-width:100%;height:auto;overflow:visible}
svg text{font-family:var(--sans);fill:var(--ink)}
.chart{display:grid;grid-template-columns:minmax(0,27rem) minmax(0,1fr);gap:.5rem 2rem;align-items:end;margin-top:1rem;max-width:58rem}
.chart>svg{width:100%}
.chart figcaption{font-size:.8125rem;color:var(--muted);padding-bottom:.6rem}
.tick{font-size:11px;fill:var(--muted);font-variant-numeric:tabular-nums}
svg .tick{fill:var(--muted)}
.value{font-size:11.5px;font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.grid{stroke:var(--rule);fill:none}
.path{fill:none;stroke-width:2}
.bar{fill:none;stroke-width:1.5;opacity:.75}
.mark{stroke-width:1.75}
.mark.open{fill:var(--paper)}
.flag{fill:var(--conflict);stroke:var(--conflict);stroke-width:1.25}
.line-0{stroke:var(--line-0);color:var(--line-0)}.line-1{stroke:var(--line-1);color:var(--line-1)}.line-2{stroke:var(--line-2);color:var(--line-2)}
.line-3{stroke:var(--line-3);color:var(--line-3)}.line-4{stroke:var(--line-4);color:var(--line-4)}.line-5{stroke:var(--line-5);color:var(--line-5)}
.mark:not(.open){fill:currentColor}
.legend{margin-top:.4rem;color:var(--ink)}
figcaption .legend li{display:grid;grid-template-columns:auto 1fr;gap:.45rem;margin-top:.2rem;line-height:1.4}
.key{margin-top:.15rem}
.credits{margin-top:1.25rem}
.credits>svg{width:100%;max-width:62rem}
.party rect{fill:var(--card);stroke:var(--rule)}
.party.agency rect{fill:var(--refinement-tint);stroke:var(--refinement)}
.party.speaker rect{fill:var(--single-tint)}
.party text{font-size:13px}
.edge{fill:none;stroke:var(--muted);opacity:.5}
.edge.carries{stroke:var(--refinement);opacity:.9}
.edge.cites{stroke:var(--refinement);stroke-dasharray:5 4;opacity:.9}
.list{margin-top:1.25rem;font-size:.875rem;columns:22rem;column-gap:2.5rem}
.list li{break-inside:avoid;margin-bottom:.6rem}
.manner{color:var(--muted)}
@media (max-width:700px){
.chart{grid-template-columns:1fr}
.credits>svg,.of-picture{display:none}
.list{margin-top:0;font-size:.9375rem}
}
`;
