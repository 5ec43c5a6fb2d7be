/**
 * The stylesheet of the bilingual page, whole: inside a standalone file, and served as a file to the reader
 * screen. It styles nothing outside `.bilingual` but the page of a standalone file (`.bilingual-page`).
 * Stacked by default; side by side where there is room, and on paper.
 */
export const bilingualCss = `.bilingual, .bilingual-page {
  --paper: #fbfaf6; --ink: #1d1b18; --soft: #6a655c; --line: #e5e0d5; --hinge: #b4492f; --current: #f4efe3;
  --person: #2b5fb8; --organisation: #7a45b8; --place: #14786a; --day: #94690a; --event: #b8305f;
  --text-face: "Source Serif 4 Variable", "Source Serif 4", Georgia, "Noto Serif", serif;
  --frame-face: "Inter Variable", Inter, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  .bilingual, .bilingual-page {
    --paper: #171613; --ink: #ece8df; --soft: #a39c8f; --line: #35322c; --hinge: #e07a5c; --current: #26231e;
    --person: #8fb4f5; --organisation: #c79df2; --place: #6ccbb8; --day: #e0b75a; --event: #f090b4;
  }
}
.bilingual-page { color-scheme: light dark; background: var(--paper); }
.bilingual-page body { margin: 0; }
.bilingual-page .bilingual { max-width: 69rem; margin: 0 auto; padding: 1.5rem 1.125rem 4rem; }

.bilingual { color: var(--ink); font: 1.0625rem/1.6 var(--text-face); overflow-wrap: break-word; }
.bilingual * { box-sizing: border-box; }
.bilingual a { color: inherit; text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: .18em; }
.bilingual a:hover { text-decoration-color: currentColor; }
.bilingual a:focus-visible, .bilingual .table:focus-visible, .bilingual input:focus-visible + label { outline: 2px solid var(--hinge); outline-offset: 2px; border-radius: 3px; }
.bilingual .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.bilingual .top { display: flex; flex-wrap: wrap; align-items: center; gap: .625rem 1.5rem; padding-bottom: .75rem; margin-bottom: 2rem; border-bottom: 1px solid var(--line); font: .8125rem/1.5 var(--frame-face); color: var(--soft); }
.bilingual .edition { margin: 0; flex: 1 1 18rem; }
.bilingual .switches { display: flex; flex-wrap: wrap; gap: .375rem; margin: 0; padding: 0; border: 0; min-width: 0; }
.bilingual .switch { position: relative; }
.bilingual .switch input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.bilingual .switch label { display: block; min-width: 2.25rem; padding: .1875rem .75rem; border: 1px solid var(--line); border-radius: 1rem; text-align: center; transition: background-color .12s, color .12s; }
.bilingual .switch input:hover + label { border-color: var(--soft); color: var(--ink); }
.bilingual .switch input:focus-visible + label { border-radius: 1rem; }
.bilingual .switch input:checked + label { border-color: var(--ink); color: var(--ink); font-weight: 600; }
.bilingual .switch input[type=radio]:checked + label { background: var(--ink); color: var(--paper); }
.bilingual ul.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; flex: 1 0 100%; margin: 0; padding: 0; list-style: none; font-size: .75rem; }
.bilingual .sample { padding: 0 .125em; color: var(--ink); }

.bilingual .row { position: relative; display: flex; flex-direction: column; gap: .5rem; margin-bottom: 1.5rem; }
.bilingual .row:has(:target) { background: var(--current); box-shadow: 0 0 0 .5rem var(--current); border-radius: 2px; }
.bilingual .hinge { display: flex; align-items: center; gap: .5rem; font: .6875rem/1.5rem var(--frame-face); color: var(--soft); }
.bilingual .hinge::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.bilingual .number { min-width: 1.5rem; color: var(--soft); text-decoration: none; font-variant-numeric: tabular-nums; scroll-margin-top: 30vh; }
.bilingual :is(.row-title, .row-byline) .hinge { height: 0; }
.bilingual :is(.row-title, .row-byline) .hinge::after { content: none; }
.bilingual :is(.row-title, .row-byline) .number:not(:hover, :focus-visible, :target) { color: transparent; background: none; }
.bilingual .number:hover { color: var(--hinge); text-decoration: underline; }
.bilingual .target { padding-inline-start: .875rem; border-inline-start: 2px solid var(--line); }
.bilingual .side > *, .bilingual blockquote p { margin: 0; }
.bilingual .side > * + * { margin-top: .75rem; }
.bilingual ul { padding-inline-start: 1.25rem; list-style: disc; }
.bilingual .side li + li { margin-top: .25rem; }
.bilingual h1 { font-size: 1.75rem; line-height: 1.22; font-weight: 650; letter-spacing: -.005em; }
.bilingual .side h2 { font-size: 1.3125rem; line-height: 1.36; font-weight: 650; }
.bilingual .standfirst { font-size: 1.1875rem; line-height: 1.5; }
.bilingual .byline, .bilingual .dateline, .bilingual .credit, .bilingual .caption { font: .875rem/1.5 var(--frame-face); color: var(--soft); }
.bilingual .footnote, .bilingual .editors-note { font-size: .9375rem; line-height: 1.5; }
.bilingual .editors-note { padding-block: .5rem; border-block: 1px solid var(--line); }
.bilingual .embed { padding: .75rem .875rem; border: 1px solid var(--line); border-radius: 3px; }
.bilingual blockquote { padding-inline-start: 1rem; border-inline-start: 2px solid var(--hinge); quotes: none; }
.bilingual .table { overflow-x: auto; }
.bilingual table { border-collapse: collapse; font: .875rem/1.45 var(--frame-face); }
.bilingual th, .bilingual td { padding: .3125rem .625rem; border-block: 1px solid var(--line); text-align: start; vertical-align: top; }
.bilingual .absence { font: .8125rem/1.5 var(--frame-face); color: var(--soft); padding-block: .25rem; }
.bilingual li.absence { list-style: none; }
.bilingual .aside { font: .75rem/1.3 var(--frame-face); color: var(--soft); }

.bilingual .tag { background: none; color: inherit; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.bilingual .tag-entity, .bilingual .sample { border-bottom: 2px solid color-mix(in srgb, var(--tint, var(--soft)) 65%, transparent); border-radius: 2px 2px 0 0; }
.bilingual .tag-entity:hover, .bilingual .sample { background: color-mix(in srgb, var(--tint, var(--soft)) 15%, transparent); }
.bilingual .tag-PER { --tint: var(--person); }
.bilingual .tag-ORG { --tint: var(--organisation); }
.bilingual .tag-LOC { --tint: var(--place); }
.bilingual .tag-DATE { --tint: var(--day); }
.bilingual .tag-EVENT { --tint: var(--event); }
.bilingual .tag-quote { background: color-mix(in srgb, var(--hinge) 11%, transparent); border: 0; border-radius: 3px; padding: .125em .0625em; }
.bilingual .tag-indirect { background: color-mix(in srgb, var(--hinge) 4%, transparent); }
.bilingual .tag-cue, .bilingual .tag-speaker { background: none; border-bottom: 2px dotted color-mix(in srgb, var(--hinge) 65%, transparent); border-radius: 0; }
.bilingual .tag-speaker { border-bottom-style: solid; }
.bilingual .tag:not(.tag-quote):has(> .tag) { padding-bottom: .2em; }
.bilingual:has(#view-tags:not(:checked)) .tag { background: none; border: 0; padding: 0; }
.bilingual:has(#view-tags:not(:checked)) .legend { display: none; }
.bilingual .sic { font: .8125em/1 var(--frame-face); color: var(--soft); white-space: nowrap; }
.bilingual .reference { font: 600 .6875em/0 var(--frame-face); }
.bilingual .reference a { scroll-margin-top: 30vh; color: var(--hinge); text-decoration: none; padding: .5em .1875em; margin-inline: -.0625em -.125em; }
.bilingual .reference a:hover { text-decoration: underline; }
.bilingual .reference a:target, .bilingual .notes li:target { background: var(--current); }

.bilingual .notes, .bilingual .about { margin-top: 2.5rem; padding-top: 1.125rem; border-top: 1px solid var(--line); font: .8438rem/1.55 var(--frame-face); color: var(--soft); }
.bilingual .notes + .about { margin-top: 1.5rem; }
.bilingual .notes h2, .bilingual .about h2 { margin: 0 0 .375rem; font-size: inherit; font-weight: 650; color: var(--ink); }
.bilingual .notes ol { margin: 0; padding-inline-start: 1.25rem; }
.bilingual .wording { font-family: var(--text-face); font-size: 1.0625em; color: var(--ink); }
.bilingual .back { padding: .25em; text-decoration: none; }
.bilingual .about { display: grid; gap: 1.25rem 4rem; }
.bilingual .about dl { margin: 0; }
.bilingual .about dl div { padding-block: .0625rem; }
.bilingual .about dt { display: inline; }
.bilingual .about dt::after { content: ":"; }
.bilingual .about dd { display: inline; margin: 0; color: var(--ink); overflow-wrap: anywhere; }

.bilingual:has(#view-swap:checked) .source { order: 1; }
.bilingual:has(#view-source:checked) .target, .bilingual:has(#view-target:checked) .source { display: none; }
.bilingual:has(#view-source:checked, #view-target:checked) .switch:has(#view-swap) { visibility: hidden; }
@media (max-width: 47.99rem) { .bilingual:has(#view-target:checked) .target { padding: 0; border: 0; } }
@supports not selector(:has(*)) { .bilingual .switches { display: none; } }
@media (prefers-reduced-motion: reduce) { .bilingual .switch label { transition: none; } }

@media print, screen and (min-width: 48rem) {
  .bilingual-page .bilingual { padding: 2.125rem 2.5rem 4.5rem; }
  .bilingual h1 { font-size: 2.1875rem; }
  .bilingual .row { display: grid; grid-template-columns: minmax(0, 1fr) 3.75rem minmax(0, 1fr); grid-auto-flow: row dense; gap: 0; margin-bottom: 1.125rem; }
  .bilingual .row::before { content: ""; position: absolute; inset-block: 0; left: 50%; border-left: 1px solid var(--line); }
  .bilingual .rows { --source: 1; --number: 2; --target: 3; }
  .bilingual:has(#view-swap:checked) .rows { --source: 3; --target: 1; }
  .bilingual:has(#view-source:checked, #view-target:checked) .rows { --number: 1; --source: 2; --target: 2; }
  .bilingual:has(#view-source:checked, #view-target:checked) .row { grid-template-columns: 3.75rem minmax(0, 42rem) 3.75rem; justify-content: center; }
  .bilingual:has(#view-source:checked, #view-target:checked) .row::before { content: none; }
  .bilingual .side, .bilingual .hinge { grid-row: 1; }
  .bilingual .source { grid-column: var(--source); }
  .bilingual .target { grid-column: var(--target); padding-inline-start: 0; border-inline-start: 0; }
  .bilingual .hinge { grid-column: var(--number); position: relative; display: block; height: auto; text-align: center; }
  .bilingual .hinge::after { content: none; }
  .bilingual .number { position: relative; display: inline-block; justify-self: center; align-self: start; background: var(--paper); line-height: 1.75rem; }
  .bilingual .row:has(:target) .number { background: var(--current); }
  .bilingual .row-title { margin-bottom: 1.25rem; }
  .bilingual .row-heading { margin-top: 2rem; }
  .bilingual .aligned .hinge, .bilingual .aligned .side, .bilingual .aligned ul { display: contents; }
  .bilingual .aligned .number { grid-column: var(--number); }
  .bilingual .aligned .source > :not(ul), .bilingual .aligned .source li { grid-column: var(--source); }
  .bilingual .aligned .target > :not(ul), .bilingual .aligned .target li { grid-column: var(--target); }
  .bilingual .aligned .side li { margin: 0; margin-inline-start: 1.25rem; padding-bottom: .25rem; }
  .bilingual .lines-2 { grid-row: span 2; }
  .bilingual .lines-3 { grid-row: span 3; }
  .bilingual .lines-4 { grid-row: span 4; }
  .bilingual .lines-5 { grid-row: span 5; }
  .bilingual .lines-6 { grid-row: span 6; }
  .bilingual .lines-7 { grid-row: span 7; }
  .bilingual .lines-8 { grid-row: span 8; }
  .bilingual .lines-9 { grid-row: span 9; }
  .bilingual .about { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
}
@media print {
  .bilingual-page { font-size: 10.5pt; background: none; }
  .bilingual-page .bilingual { max-width: none; padding: 0; }
  .bilingual { font-size: 10pt; line-height: 1.5; }
  .bilingual .tag-quote, .bilingual .sample { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .bilingual h1 { font-size: 17pt; }
  .bilingual .side h2 { font-size: 12.5pt; }
  .bilingual .standfirst { font-size: 11pt; }
  .bilingual .row { grid-template-columns: minmax(0, 1fr) 2.5rem minmax(0, 1fr); break-inside: avoid; orphans: 3; widows: 3; }
  .bilingual .aligned { break-inside: auto; }
  .bilingual .row-title, .bilingual .row-byline, .bilingual .row-heading { break-after: avoid; }
  .bilingual .number { line-height: 1.25rem; }
  .bilingual .switches, .bilingual .back { display: none; }
  .bilingual .about { break-inside: avoid; }
  @page { margin: 16mm 15mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; } }
}
`;
