import type { TemplateResult } from 'lit/html.js';
import type { Paper } from '~/domain/papers/paper-parts.ts';
import { fittingScale, shortened, type Shortened } from '~/domain/papers/shorten.ts';
import { draw } from '~/kit/draw.ts';

/**
 * Cuts a paper until it fits on one A4 page. It is measured as it prints, in a place that nobody sees: `place` has the
 * width and the type of the printed page, and `data-page` marks a box inside it that is as high as the page.
 */
export function fitPage(
  paper: Paper,
  place: HTMLElement,
  sheet: (one: Paper, isShortened: boolean) => TemplateResult,
): Shortened {
  const page = place.querySelector<HTMLElement>('[data-page]');
  const sample = place.querySelector<HTMLElement>('[data-sample]');
  if (!page || !sample) return { paper, cut: [] };
  const fits = (one: Paper) => {
    draw(sheet(one, one !== paper), sample);
    return sample.offsetHeight <= page.offsetHeight;
  };
  const scale = fittingScale(paper, fits);
  return scale === undefined ? { paper, cut: [] } : shortened(paper, scale);
}
