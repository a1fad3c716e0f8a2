/*
 * Rows that open by themselves: the one that an address names, also in browsers that leave it closed, and all of them for
 * paper. The contents in the strip of a guide close behind whoever followed a link of them.
 */
function openNamed(): void {
  // Anchors are plain ASCII, so nothing needs decoding.
  const target = document.querySelector(`#${CSS.escape(location.hash.slice(1))}`);
  const row = target?.closest('details');
  if (!row || row.open) return;
  row.open = true;
  target?.scrollIntoView();
}

const opened: HTMLDetailsElement[] = [];

function openAll(): void {
  for (const row of document.querySelectorAll<HTMLDetailsElement>('.guide details:not([open], .no-print)')) {
    row.open = true;
    opened.push(row);
  }
}

if (document.querySelector('.guide')) {
  if (location.hash !== '') openNamed();
  addEventListener('hashchange', openNamed);
  addEventListener('beforeprint', openAll);
  addEventListener('afterprint', () => {
    for (const row of opened.splice(0)) row.open = false;
  });
  const contents = document.querySelector<HTMLDetailsElement>('.guide-strip__contents');
  contents?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) contents.open = false;
  });
}

export {};
