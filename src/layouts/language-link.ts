/** A heading above this share of the window names the section that is being read. */
const READING_LINE = 0.25;

/** The anchor of the section being read; without one, the one in the address. */
function place(): string {
  const line = innerHeight * READING_LINE;
  const passed = [...document.querySelectorAll('main :is(h2[id], h3[id], [open] > [id])')].filter(
    (heading) => heading.getBoundingClientRect().top <= line,
  );
  const current = scrollY > 0 ? passed.at(-1)?.id : undefined;
  return current === undefined ? location.hash : `#${current}`;
}

/** The other language opens at the same section and with the same filters: ids and names do not change with it. */
export function keepPlace(link: HTMLAnchorElement): void {
  const go = () => {
    link.search = location.search;
    link.hash = place();
  };
  link.addEventListener('click', go);
  link.addEventListener('auxclick', go);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-place]')) keepPlace(link);
