// Whoever is named here is nobody. Everything in [data-personal] must never be seen while shared.
window.leaks = [];
window.frames_seen = 0;
window.there = [];
const covers = () => {
  const root = document.querySelector('signpost-share')?.shadowRoot;
  return [...(root?.querySelectorAll('.cover') ?? [])].map((one) => one.getBoundingClientRect());
};
const veiled = () => {
  const host = document.querySelector('signpost-share');
  const veil = host?.shadowRoot?.querySelector('.veil');
  return Boolean(host?.matches(':popover-open')) && !veil?.hidden;
};
const under = (rect, boxes) =>
  boxes.some(
    (box) =>
      box.left <= rect.left + 1 &&
      box.top <= rect.top + 1 &&
      box.right >= rect.right - 1 &&
      box.bottom >= rect.bottom - 1,
  );
// Where an element is in the window: less what its frame or its scroller cuts off.
const placed = (one, frame) => {
  const { left, top, right, bottom } = one.getBoundingClientRect();
  const outer = frame?.getBoundingClientRect();
  const x = outer ? outer.left + frame.clientLeft : 0;
  const y = outer ? outer.top + frame.clientTop : 0;
  const cut = outer ?? one.closest('.scroller')?.getBoundingClientRect();
  const box = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  if (cut) {
    const home = frame ?? one.closest('.scroller');
    box.top = Math.max(box.top, cut.top + home.clientTop);
    box.bottom = Math.min(box.bottom, cut.top + home.clientTop + home.clientHeight);
  }
  // What is out of the window is in no picture.
  box.bottom = Math.min(box.bottom, innerHeight);
  return box.right > box.left && box.bottom > box.top ? box : null;
};
// A cover can be pressed, but for those of what can be pressed itself: what is pressed is on top.
const isOnTop = (one, rect, frame) =>
  !frame &&
  !one.closest('a, button, label, summary') &&
  document.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2) === one;
const inside = (root) => {
  const found = [...root.querySelectorAll('[data-personal]')];
  for (const one of root.querySelectorAll('*')) {
    if (one.localName === 'signpost-share' || one.localName === 'signpost-overlay') continue;
    if (one.shadowRoot) found.push(...inside(one.shadowRoot));
    if (one.localName === 'iframe' && one.contentDocument)
      found.push(...inside(one.contentDocument));
  }
  return found;
};
// What a script may change in an element after it was painted and before it is looked at.
const shownIn = (one) => `${one.value} ${one.src}`;
// A field whose words are not painted shows nothing.
const isClear = (one) =>
  /^(?:input|textarea)$/.test(one.localName) &&
  !one.placeholder &&
  getComputedStyle(one).webkitTextFillColor === 'rgba(0, 0, 0, 0)' &&
  !/^(?:submit|button|reset|image)$/.test(one.type);
window.seen = () => {
  if (veiled()) return [];
  const boxes = covers();
  const found = [];
  for (const one of window.there) {
    if (!one.isConnected || shownIn(one) !== window.values.get(one) || isClear(one)) continue;
    const view = one.ownerDocument.defaultView;
    const frame = view.frameElement;
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    if (frame && under(frame.getBoundingClientRect(), boxes)) continue;
    // Of a picture that can't be shown only its words are painted, and here not even these.
    if (
      one.localName === 'img' &&
      !one.naturalWidth &&
      view.getComputedStyle(one).color === 'rgba(0, 0, 0, 0)'
    )
      continue;
    if (
      /^(?:input|textarea|select|img|canvas|iframe)$/.test(one.localName) ||
      one.hasAttribute('data-boxed')
    ) {
      const rect = placed(one, frame);
      if (rect && (!under(rect, boxes) || isOnTop(one, rect, frame)))
        found.push(`<${one.localName}> at ${Math.round(rect.left)},${Math.round(rect.top)}`);
      continue;
    }
    const ranges = [...(view.CSS.highlights.get('signpost-share') ?? [])];
    const walker = one.ownerDocument.createTreeWalker(one, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = ranges.filter(({ startContainer }) => startContainer === node);
      const open = [...node.data].filter((sign, at) => {
        if (!/\S/.test(sign)) return false;
        if (own.some(({ startOffset, endOffset }) => startOffset <= at && endOffset > at))
          return false;
        const range = one.ownerDocument.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const rects = [...range.getClientRects()].filter(({ width, height }) => width && height);
        return rects.length > 0 && !rects.every((rect) => under(rect, boxes));
      });
      if (open.length > 0)
        found.push(
          `${node.data}: ${open.join('')} in ${one.parentNode.host?.localName ?? one.parentElement.localName}`,
        );
    }
  }
  return found;
};
// After each painted frame: what could be seen in it?
const channel = new MessageChannel();
channel.port1.onmessage = () => {
  window.frames_seen += 1;
  for (const leak of window.seen())
    if (!window.leaks.some((one) => one.startsWith(leak)))
      window.leaks.push(`${leak} in frame ${window.frames_seen}`);
};
const tick = () => {
  // What came after this was painted is no part of it.
  window.there = inside(document);
  window.values = new Map(window.there.map((one) => [one, shownIn(one)]));
  channel.port2.postMessage(0);
  requestAnimationFrame(tick);
};
requestAnimationFrame(tick);
// Parts of the page that are nobody's, and lie under a cover all the same.
window.lost = () => {
  const boxes = covers();
  const overlaps = (a, b) =>
    a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
  const ranges = [...(CSS.highlights.get('signpost-share') ?? [])];
  return [...document.querySelectorAll('[data-open]')]
    .filter((one) => one.checkVisibility())
    .filter(
      (one) =>
        boxes.some((box) => overlaps(box, one.getBoundingClientRect())) ||
        ranges.some(({ startContainer }) => one.contains(startContainer)),
    )
    .map((one) => one.textContent || one.localName);
};
