/** Colours by what they mean, in both themes, each text at 4.5 to 1 or more on each ground that it stands on; and type. */
export const THEME = `
:root{color-scheme:light dark;
--paper:#fbfaf7;--card:#fff;--ink:#1b1a17;--muted:#5f5c55;--rule:#dedad1;--hover:#f1eee7;--link:#0b4f94;--focus:#0b4f94;--target:#fff3b8;
--conflict:#a51d17;--conflict-tint:#fce6e3;--update:#7d4400;--update-tint:#fbeed8;--refinement:#0a547b;--refinement-tint:#e0f0f8;
--agreement:#1c5f2a;--agreement-tint:#e3f3e5;--single:#57544d;--single-tint:#efece5;
--line-0:#0a547b;--line-1:#a5401d;--line-2:#4d6b12;--line-3:#7a3b8c;--line-4:#7d5a00;--line-5:#0c6b63;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Sitka Text",Cambria,Georgia,"Noto Serif",serif}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#151412;--card:#1d1c19;--ink:#ece9e2;--muted:#aaa59a;--rule:#37352f;--hover:#272521;--link:#93c1f7;--focus:#93c1f7;--target:#4d430f;
--conflict:#ff9a90;--conflict-tint:#45201c;--update:#f2b866;--update-tint:#3b2a10;--refinement:#86c8ee;--refinement-tint:#153144;
--agreement:#8dd39a;--agreement-tint:#1a3520;--single:#bab5aa;--single-tint:#2b2924;
--line-0:#86c8ee;--line-1:#f5a07d;--line-2:#b5d46a;--line-3:#d6a3e4;--line-4:#e8c465;--line-5:#6fd3c7}}
.v-conflict{--v:var(--conflict);--t:var(--conflict-tint)}
.v-update{--v:var(--update);--t:var(--update-tint)}
.v-refinement{--v:var(--refinement);--t:var(--refinement-tint)}
.v-agreement{--v:var(--agreement);--t:var(--agreement-tint)}
.v-single-source{--v:var(--single);--t:var(--single-tint)}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:3.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans);overflow-wrap:anywhere}
main{max-width:84rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 5rem}
h1,h2,h3,h4,p,ul,dl,dd,figure,blockquote,fieldset{margin:0;padding:0}
ul{list-style:none}
h1,h2{font-family:var(--serif);font-weight:600;line-height:1.2;letter-spacing:-.012em;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem)}
h2{font-size:1.5rem;margin:0 0 1rem;padding-top:1rem;border-top:2px solid var(--ink)}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
bdi,[dir=auto]{unicode-bidi:isolate}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:0;padding:.6rem 1rem;background:var(--ink);color:var(--paper);z-index:9}
.skip:focus{left:0}
.note,.meta,time,.event,.by{color:var(--muted);font-size:.875rem}
.by::before{content:"– "}
.badge{display:inline-block;padding:.05rem .5rem;border-radius:3px;background:var(--t);color:var(--v);font-size:.8125rem;font-weight:600;line-height:1.5;white-space:nowrap}
.aside{display:inline-block;padding:0 .45rem;border:1px solid var(--muted);border-radius:3px;color:var(--ink);font-size:.8125rem;line-height:1.5;white-space:nowrap}
`;
