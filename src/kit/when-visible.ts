import { loaded } from './loaded.ts';

/** Runs `load` when one of the elements comes near the screen: for what stands far down a long page. */
export function whenVisible(tag: string, load: () => Promise<unknown>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void loaded(load);
    },
    { rootMargin: '50% 0px' },
  );
  for (const element of document.querySelectorAll(tag)) observer.observe(element);
}
