import { define } from '~/kit/define.ts';
import { filtersWords } from '~/kit/filter-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { startModel } from '~/state/catalogue.ts';
import { $standingOf } from '~/state/question-standing.ts';
import { FilterElement, type Wanted } from '~/kit/filter-element.ts';
import { startJourneys } from '~/state/shown-journey.ts';

/**
 * The list of questions: filters by role, concern, buying job and where the group stands. What the purchase does not ask
 * stands in the list only if somebody looks for it.
 */
export class SbQuestionFilter extends FilterElement {
  #hasStates = false;

  override connectedCallback(): void {
    startJourneys();
    startModel();
    super.connectedCallback();
    this.follow($standingOf, (standingOf) => {
      if (!standingOf) return;
      // The first states filter the list; a mark made later must not make its row vanish.
      this.apply({ keepShown: this.#hasStates });
      this.#hasStates = true;
    });
  }

  protected override findRows(): Iterable<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('.question-row');
  }

  protected override countText(shown: number, all: number): string {
    return filtersWords[pageLocale()].questions(shown, all);
  }

  protected override fits(row: HTMLElement, wanted: Wanted): boolean {
    const { roles = '', concernId, job, question = '' } = row.dataset;
    const role = wanted.get('role');
    const state = wanted.get('state');
    const standing = $standingOf.get()?.(question).state;
    return (
      (role === undefined || roles.split(' ').includes(role)) &&
      (wanted.get('concern') ?? concernId) === concernId &&
      (wanted.get('job') ?? job) === job &&
      this.holdsTyped(row, wanted) &&
      (standing === undefined || (state === undefined ? standing !== 'not-asked' : standing === state))
    );
  }

  protected override textOf(row: HTMLElement): string {
    return row.querySelector('.question-row__text')?.textContent ?? '';
  }
}

define('sb-question-filter', SbQuestionFilter);
