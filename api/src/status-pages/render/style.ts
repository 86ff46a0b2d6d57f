import { createHash } from 'node:crypto';

/** The whole look of the public page: light and dark, one column, readable on a small telephone and on paper. */
export const style = `
:root{color-scheme:light dark;--ink:light-dark(#1c2126,#e8e6e1);--soft:light-dark(#555c63,#b3b5b8);--sheet:light-dark(#fdfcfa,#15191d);
--line:light-dark(#d5d1c8,#3a4047);--link:light-dark(#0b5c6b,#6cc7d8);--good:light-dark(#dcefe0,#16351f);--part:light-dark(#fbeccb,#3d3010);
--out:light-dark(#fadfda,#431d18)}
*{box-sizing:border-box}
body{margin:0;background:var(--sheet);color:var(--ink);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
main,header,footer{max-width:46rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
footer{padding-bottom:2.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:.75rem 0 .25rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem}
h3{font-size:1.0625rem;line-height:1.4;margin:0}
p{margin:.25rem 0;overflow-wrap:anywhere}
.soft{color:var(--soft)}
.answer{font-size:1.25rem;margin-top:1rem}
.text{white-space:pre-line}
.made-up{background:var(--part);padding:.5rem .75rem;border-radius:3px}
ul,ol{list-style:none;margin:0;padding:0}
li{padding:.75rem 0;border-top:1px solid var(--line)}
.row{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between}
.state{padding:.125rem .625rem;border:1px solid currentColor;border-radius:3px;white-space:nowrap}
.up{background:var(--good)}.degraded,.workaround{background:var(--part)}.down,.switched-off{background:var(--out)}
a{color:var(--link);text-underline-offset:.18em}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
nav a{display:inline-block;padding:.25rem .75rem .25rem 0}
@media print{li{break-inside:avoid}nav,footer{display:none}}
`.trim();

const hash = createHash('sha256').update(style).digest('base64');

/** What a browser may do with the page: show it with this very style, and nothing more. */
export const publicPolicy = (frames: "'none'" | "'self'"): string =>
  `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors ${frames}`;

/** The same, for a page that is served by somebody who sets no headers. */
export const policyInPage = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
