import { isSettled } from '~/domain/coverage/question-state.ts';
import { define } from '~/kit/define.ts';
import { FilterElement, type Wanted } from '~/kit/filter-element.ts';
import { filtersWords } from '~/kit/filter-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $standingOf } from '~/state/question-standing.ts';

/**
 * The questions of a guide: those still open, those of a role, those that something short answers; and, instead of rows to
 * open one by one, the short answer of each. A question answered while it is in view stays there.
 */
export class SbGuideFilter extends FilterElement {
  #isShort = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow($standingOf, () => this.apply({ keepShown: true }));
  }

  protected override findRows(): Iterable<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('.question-section');
  }

  protected override countText(shown: number, all: number): string {
    return filtersWords[pageLocale()].questions(shown, all);
  }

  protected override fits(row: HTMLElement, wanted: Wanted): boolean {
    this.#show(wanted.get('show') === 'short');
    const { question = '', roles = '', minutes } = row.dataset;
    const role = wanted.get('role');
    const most = Number(wanted.get('minutes') ?? Infinity);
    const state = $standingOf.get()?.(question).state;
    const isDone = state === 'not-asked' || (state !== undefined && isSettled(state));
    return (
      !(isDone && wanted.has('state')) &&
      (role === undefined || roles.split(' ').includes(role)) &&
      Number(minutes ?? Infinity) <= most
    );
  }

  /** Short answers stand one below the other, so every row is open, and closes again afterwards. */
  #show(isShort: boolean): void {
    if (isShort === this.#isShort) return;
    this.#isShort = isShort;
    this.toggleAttribute('data-short', isShort);
    for (const row of this.rows) row.querySelector('details')?.toggleAttribute('open', isShort);
  }
}

define('sb-guide-filter', SbGuideFilter);
