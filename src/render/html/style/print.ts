/** On paper: no filters, no folds, no boxes that scroll. */
export const PRINT = `
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--muted:#444;--rule:#bbb}
body{font-size:10pt}
main{max-width:none;padding:0}
.skip,.parts,.selects,.chips,.shown,.jump,summary{display:none}
.scroller,.reports,.report .text{overflow:visible;max-height:none}
thead th{position:static}
table{font-size:.8125rem}
:is(th,td) :is(.by,.note,.event,.badge,.aside,time),.silent{font-size:.6875rem}
tr{break-inside:avoid}
.reports{display:block}
.report{max-height:none;display:block;border:0;break-before:page}
.finding{content-visibility:visible;break-inside:avoid}
.badge,mark,.score{-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:inherit;text-decoration:none}
}
`;
