import { define } from '~/kit/define.ts';
import { FilterElement, type Wanted } from '~/kit/filter-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { securityKitWords } from './words.ts';

/**
 * The questions of the security kit: filters by tier, subject, standard and words. A tier holds those below it,
 * and none of the module for AI, which is sent beside it.
 */
export class SbKitFilter extends FilterElement {
  protected override findRows(): Iterable<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('.kit-row');
  }

  protected override countText(shown: number, all: number): string {
    return securityKitWords[pageLocale()].filter.count(shown, all);
  }

  protected override fits(row: HTMLElement, wanted: Wanted): boolean {
    const { tier = '', area = '', frameworks = '' } = row.dataset;
    const framework = wanted.get('framework');
    const most = wanted.get('tier') ?? tier;
    return (
      (tier === most || Number(tier) <= Number(most)) &&
      (wanted.get('area') ?? area) === area &&
      (framework === undefined || frameworks.split(' ').includes(framework)) &&
      this.holdsTyped(row, wanted)
    );
  }
}

define('sb-kit-filter', SbKitFilter);
