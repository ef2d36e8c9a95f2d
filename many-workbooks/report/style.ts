/** Of the page; its hash stands in the page's policy. */
export const style = `
:root { color-scheme: light dark; --text: #1b1f24; --soft: #57606a; --page: #ffffff; --card: #f6f8fa; --line: #d0d7de; --link: #0550ae; --bar: #1f6feb; --plan: #6e40c9; --course: #b35900; --loss: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9da7b3; --page: #0d1117; --card: #161b22; --line: #30363d; --link: #79b8ff; --bar: #58a6ff; --plan: #bc8cff; --course: #f0a050; --loss: #ff8f85; } }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, 'Segoe UI', sans-serif; }
h1 { font-size: 1.8rem; margin: 0; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
p { margin: .25rem 0 .75rem; color: var(--soft); }
a { color: var(--link); }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0; }
.cards { display: flex; flex-wrap: wrap; gap: 1rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; }
.card td, .card th[scope=col] { text-align: right; }
caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; }
.wide { overflow-x: auto; }
.wide table { min-width: 100%; font-size: .9rem; }
.wide th { color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--line); white-space: nowrap; }
.wide td { border-bottom: 1px solid var(--line); }
.wide td a { overflow-wrap: anywhere; }
.figure { text-align: right; white-space: nowrap; }
strong { color: var(--loss); font-weight: 600; }
figure { margin: 1rem 0; }
figure svg { max-width: 100%; height: auto; }
figcaption { font-size: .85rem; color: var(--soft); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
@page { margin: 15mm; }
@media print { :root { --text: #000; --soft: #333; --page: #fff; --card: #fff; --line: #999; --link: #000; --bar: #1f6feb; --plan: #6e40c9; --course: #b35900; --loss: #b3261e; } body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; } .wide { overflow: visible; } .wide table { font-size: 8pt; } tr, figure, .card { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; } }
`;
