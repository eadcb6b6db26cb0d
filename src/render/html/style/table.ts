/** A card for each fact, where there is no room for columns. */
const CARDS = (table: string): string => `
${table},${table} :is(thead,tbody,tr,th,td,caption){display:block}
${table} thead,.sideways{display:none}
.scroller{overflow:visible;max-height:none;border:0}
.scroller :is(th,td):not(:first-child){padding-inline-start:0}
.scroller th,.scroller td,.scroller th:first-child{min-width:0;max-width:none;position:static;border-inline-end:0}
${table} tbody tr{background:var(--card);border:1px solid var(--rule);border-radius:6px;padding:.75rem .9rem .85rem;margin-bottom:.75rem}
tbody tr:hover>*,.scroller th:first-child{background:none}
${table} tbody :is(th,td){border-bottom:0;padding:0}
${table} .fact{font-size:1.0625rem}
${table} td{margin-top:.6rem;padding-top:.5rem;border-top:1px solid var(--rule)}
${table} .who{display:block;font-size:.8125rem;font-weight:600;color:var(--muted)}
${table} td.silent{display:none}
${table} .quiet{display:block;font-size:.8125rem;color:var(--muted);font-style:italic;margin-top:.2rem}`;

/** Facts by reports: a table at a desk, cards on a telephone; on paper, cards where the table would hang over the side. */
export const TABLE = `
.shown{order:1;color:var(--muted);font-size:.875rem;margin:.25rem 0 .75rem}
.fitting,.scroller{order:2}
.scroller{overflow:auto;max-height:calc(100vh - 4rem);border-block:1px solid var(--rule)}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.9375rem;line-height:1.4}
.fitting table{table-layout:fixed}
.fitting thead th:first-child{width:clamp(8.5rem,16vw,13rem)}
tbody th .aside{white-space:normal}
caption{text-align:start;color:var(--muted);font-size:.875rem;padding-bottom:.5rem}
th,td{text-align:start;vertical-align:top;font-weight:400;padding:.6rem .75rem .6rem 0;border-bottom:1px solid var(--rule)}
.scroller :is(th,td):not(:first-child){padding-inline-start:.75rem}
.scroller th,.scroller td{min-width:11rem;max-width:15rem}
thead th{position:sticky;top:2.9rem;background:var(--paper);z-index:2;border-bottom:1px solid var(--ink);font-weight:600;vertical-align:bottom}
.scroller thead th{top:0}
thead a{color:var(--ink);text-decoration:none}
thead a:hover{text-decoration:underline}
thead time{display:block;font-weight:400;font-size:.8125rem}
.scroller th:first-child{position:sticky;left:0;z-index:1;background:var(--paper);min-width:13rem;border-inline-end:1px solid var(--rule)}
.scroller thead th:first-child{z-index:3}
tbody th{padding-inline-start:0}
.fact{display:block;font-weight:600;margin-top:.2rem;color:var(--ink)}
tbody .event{display:block;font-size:.8125rem;line-height:1.35}
td ul li+li{margin-top:.4rem}
td li a{color:var(--ink);text-decoration-color:var(--rule)}
td li a:hover{text-decoration-color:currentColor}
td .by,td li time{display:block;font-size:.8125rem;line-height:1.35}
.former a{color:var(--muted);text-decoration-line:underline line-through}
.former .meaning{display:inline-block}
.meaning .word{white-space:nowrap}
td .note{font-size:.8125rem}
.silent{color:var(--muted);font-size:.8125rem;font-style:italic}
.who,.quiet{display:none}
.rest{font-size:.8125rem;color:var(--muted)}
tbody tr:hover>*{background:var(--hover)}
@media (max-width:700px){${CARDS('table')}}
@media print{${CARDS('.scroller table')}
.scroller tbody tr{display:grid;grid-template-columns:repeat(3,1fr);gap:0 1rem;break-inside:avoid}.scroller tbody th{grid-column:1/-1}}
`;
