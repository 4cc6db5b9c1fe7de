/** All the style of the page. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f6f5f1; --card: #ffffff; --ink: #1c2430; --soft: #5d6775; --line: #dedcd4;
  --bar: #2f6f8f; --second: #8fb8a8; --limit: #c2571a; --other: #3c8a5b; --shade: #ecebe5;
  --error: #b3261e; --warning: #96600a; --good: #2e7a4f; --error-paper: #fbeae8; --warning-paper: #fbf3e2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --card: #1d232b; --ink: #e7e9ec; --soft: #a2abb8; --line: #343c47;
    --bar: #6db3d3; --second: #55826f; --limit: #f0935c; --other: #6fcf97; --shade: #262d36;
    --error: #ff8f86; --warning: #e8bb62; --good: #79d3a0; --error-paper: #3a2322; --warning-paper: #352c1b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .35rem; letter-spacing: -.01em; }
h2 { font-size: 1.15rem; margin: 0 0 .75rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: 0 0 .5rem; }
header p { color: var(--soft); }
header .verdict { display: inline-block; margin: .5rem 0 1.25rem; padding: .4rem .85rem; border-radius: .5rem; font-weight: 600; color: var(--good); border: 1px solid currentColor; }
header .verdict.broken { color: var(--error); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.6rem, 1fr)); gap: .65rem; margin: 0 0 1.25rem; padding: 0; }
.figures div { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .7rem .85rem; }
.figures dt { color: var(--soft); font-size: .85rem; }
.figures dd { margin: 0; font-size: 1.6rem; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.25; }
.figures small { display: block; font-size: .8rem; font-weight: 400; color: var(--soft); }
.card, figure { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.15rem; margin: 0 0 1rem; }
.findings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; margin: 0 0 1rem; align-items: start; }
.findings .card { margin: 0; min-width: 0; }
.finding { position: relative; border-left: .3rem solid var(--warning); }
.finding.error { border-left-color: var(--error); }
.finding h3 b { font-size: .75rem; text-transform: uppercase; letter-spacing: .04em; padding: .1rem .45rem; border-radius: .35rem; margin-right: .35rem; }
.finding h3 b.error { background: var(--error-paper); }
.finding h3 b.warning { background: var(--warning-paper); }
.change b, .finding p > b { color: var(--soft); font-weight: 600; margin-right: .35rem; }
.finding .code { margin: .35rem 0 0; font-size: .78rem; color: var(--soft); }
b.error, .error > b { color: var(--error); }
b.warning { color: var(--warning); }
.good { color: var(--good); }
a { color: inherit; text-decoration-color: var(--limit); text-underline-offset: .15em; }
tr:has(:target) { background: var(--warning-paper); }
summary { cursor: pointer; color: var(--soft); }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; margin: 0 0 1rem; }
.plots figure { margin: 0; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 12px system-ui, "Segoe UI", Roboto, sans-serif; fill: var(--soft); font-variant-numeric: tabular-nums; }
.grid { stroke: var(--line); stroke-width: 1; }
rect.bar { fill: var(--bar); } rect.second { fill: var(--second); } rect.over { fill: var(--error); } rect.shade { fill: var(--shade); }
path, polyline { fill: none; stroke-width: 2; stroke-linejoin: round; }
.limit { stroke: var(--limit); stroke-dasharray: 5 3; } .line { stroke: var(--bar); } .other-line { stroke: var(--other); }
svg.meter { width: 5.6rem; min-width: 4rem; }
figcaption { color: var(--soft); font-size: .82rem; margin-top: .35rem; }
.key { display: inline-block; margin-right: .9rem; white-space: nowrap; }
.key i { display: inline-block; width: .8rem; height: .8rem; border-radius: .2rem; margin-right: .35rem; vertical-align: -.08rem; }
i.bar { background: var(--bar); } i.over { background: var(--error); } i.second { background: var(--second); } i.shade { background: var(--shade); border: 1px solid var(--line); }
i.line, i.other-line, i.limit { height: 0; border-radius: 0; border-top: .18rem solid var(--bar); vertical-align: .22rem; }
i.other-line { border-top-color: var(--other); } i.limit { border-top-style: dashed; border-top-color: var(--limit); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; }
th { text-align: left; color: var(--soft); font-weight: 600; font-size: .82rem; }
th, td { padding: .38rem .9rem .38rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody tr:last-child td { border-bottom: 0; }
td small { display: block; min-width: 13rem; color: var(--soft); overflow-wrap: anywhere; }
td code { white-space: nowrap; }
td svg.meter { margin-top: .45rem; }
.date { white-space: nowrap; }
code { font: .9em ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
footer { color: var(--soft); border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: .9rem; font-size: .9rem; }
@media (max-width: 34rem) {
  main { padding: 1.25rem .75rem 2rem; }
  .figures { grid-template-columns: 1fr 1fr; gap: .5rem; }
  .figures dd { font-size: 1.35rem; }
  .card, figure { padding: .8rem .85rem; }
  svg text { font-size: 15px; }
  svg.meter { min-width: 3.5rem; }
  th, td { padding-right: .7rem; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #444444; --line: #cccccc;
    --bar: #2f6f8f; --second: #8fb8a8; --limit: #c2571a; --other: #3c8a5b; --shade: #ecebe5;
    --error: #b3261e; --warning: #96600a; --good: #2e7a4f; --error-paper: #fbeae8; --warning-paper: #fbf3e2;
  }
  @page { margin: 14mm; }
  body { font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  .plots, .findings { grid-template-columns: 1fr 1fr; gap: .6rem; }
  .figures { grid-template-columns: repeat(4, 1fr); }
  .card, figure, .figures div { break-inside: avoid; }
  h2, h3, thead { break-after: avoid; }
  .wide { overflow: visible; }
  table { font-size: .85rem; }
  td small { min-width: 0; }
}
`;
