import type { Block, DocumentModel } from './document';

/**
 * A document as one page of HTML that needs nothing else: no script, no other file, no network. It prints as well as it reads.
 */
export function writeHtml(document: DocumentModel): string {
  const { language, title, author, footer, blocks } = document;
  return `<!doctype html>
<html lang="${language === 'nl' ? 'nl-BE' : 'en-GB'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="soft">${safe(author)}</p>
<h1>${safe(title)}</h1>
${contents(blocks)}${blocks.map(drawn).join('\n')}
</main>
<footer>${safe(footer)}</footer>
</body>
</html>
`;
}

/** Links to the sections, by which somebody finds his page at night. */
function contents(blocks: readonly Block[]): string {
  const sections = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 2 ? [{ index, text: block.text }] : [],
  );
  if (sections.length < 2) return '';
  const links = sections.map(
    ({ index, text }) => `<li><a href="#s${index}">${safe(text)}</a></li>`,
  );
  return `<nav><ol>${links.join('')}</ol></nav>\n`;
}

function drawn(block: Block, index: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="s${index}">${safe(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.soft === true ? ' class="soft"' : ''}>${safe(block.text)}</p>`;
    case 'notice':
      return `<p class="notice">${safe(block.text)}</p>`;
    case 'list': {
      const tag = block.numbered === true ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${safe(item)}</li>`).join('')}</${tag}>`;
    }
    case 'facts':
      return `<dl>${block.rows
        .map(({ label, text }) => `<div><dt>${safe(label)}</dt><dd>${safe(text)}</dd></div>`)
        .join('')}</dl>`;
    case 'table':
      return tableOf(block);
    case 'blank':
      return `<section class="blank"><h3>${safe(block.label)}</h3>${
        block.help === '' ? '' : `<p class="soft">${safe(block.help)}</p>`
      }${'<div class="line"></div>'.repeat(block.lines)}</section>`;
    case 'new-page':
      return '<div class="new-page"></div>';
  }
}

function tableOf({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<td>${safe(cell)}</td>`).join('');
  return `<div class="wide" tabindex="0" role="region" aria-label="${safe(caption)}"><table><caption>${safe(
    caption,
  )}</caption><thead><tr>${head
    .map((cell) => `<th scope="col">${safe(cell)}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join('')}</tbody></table></div>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in which nothing is markup. */
export const safe = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const style = `
:root{color-scheme:light dark;--ink:#1c2330;--soft:#556070;--line:#c3c9d2;--ground:#fff;--wash:#fdf3dc;--mark:#8a5a00;--link:#1a4f9c}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#a9b2bf;--line:#414b59;--ground:#14181f;--wash:#33290f;--mark:#e0b050;--link:#8fb8f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 Inter,system-ui,-apple-system,"Segoe UI",sans-serif;font-variant-numeric:tabular-nums}
main,footer{max-width:60rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 1rem}
h2{font-size:1.25rem;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.25rem 0 .75rem;max-width:46rem;white-space:pre-line;overflow-wrap:anywhere}
.soft,footer{color:var(--soft)}
footer{border-top:1px solid var(--line);font-size:.875rem}
a{color:var(--link)}
nav ol{columns:2 16rem;padding-left:1.25rem}
.notice{padding:.75rem 1rem;background:var(--wash);border-left:3px solid var(--mark)}
dl{margin:.5rem 0 1rem}
dl div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;padding:.375rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}
dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
.wide{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--soft);padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);white-space:pre-line}
.line{height:2rem;border-bottom:1px solid var(--line)}
.blank{break-inside:avoid}
@media (max-width:40rem){dl div{grid-template-columns:1fr}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#999;--ground:#fff;--wash:#fff;--link:#000}
body{font-size:10pt}main,footer{max-width:none;padding:0}.new-page{break-after:page}h2,h3,caption{break-after:avoid}tr{break-inside:avoid}nav{break-after:page}.wide{overflow:visible}}
`.trim();
