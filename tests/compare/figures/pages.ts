import type { PageSource } from '../server.ts';

/** About as large as a page of a shop: 3,500 elements. */
const CARDS = Array.from(
  { length: 500 },
  (_, at) =>
    `<section><h3>Card ${at}</h3><p>Some <b>words</b> and <a href="#x">a link</a></p><button>More</button><i></i></section>`,
).join('');

export const FIGURE_PAGES: PageSource[] = [
  {
    id: 'large',
    body: `<p style="padding: 100px"><button id="target">View</button>
      <button id="other" style="margin-left: 300px">Other</button></p><div id="bursts"></div>${CARDS}`,
  },
  {
    id: 'scroll-window',
    body: `<p style="padding: 420px 300px 3000px"><button id="target">View</button></p>`,
  },
  {
    id: 'scroll-inner',
    body: `<div id="scroller" style="overflow: auto; height: 700px; width: 900px"><div style="padding: 420px 300px 3000px">
      <button id="target">View</button></div></div>`,
  },
  {
    id: 'slide',
    body: `<div id="moved" style="padding: 200px; transition: translate 500ms"><button id="target">View</button></div>`,
  },
];
