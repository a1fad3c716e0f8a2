import { loaded } from './loaded.ts';

/**
 * Runs `load` once, when one of the elements comes near the screen, or when the part it is folded into is unfolded: not every
 * reader sees what is unfolded, and a tab in the background never does. For what stands far down a long page.
 */
export function whenVisible(tag: string, load: () => Promise<unknown>): void {
  const elements = [...document.querySelectorAll(tag)];
  const isUnfolded = () => elements.some((element) => element.closest('details')?.open === true);
  const start = () => {
    observer.disconnect();
    document.removeEventListener('toggle', onToggle, true);
    void loaded(load);
  };
  const onToggle = () => {
    if (isUnfolded()) start();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) start();
    },
    { rootMargin: '50% 0px' },
  );
  if (elements.length === 0) return;
  for (const element of elements) observer.observe(element);
  document.addEventListener('toggle', onToggle, true);
  onToggle();
}
