import { NEEDS } from '~/domain/journal/answer-events.ts';
import { toId, type RoleId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { $shownView, journeyForMarks, startJourneys } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { newRequirementId } from './compare-bodies.ts';
import { compareWords } from './words.ts';

/** The starter list of the server's HTML: a line that is taken becomes a requirement of the buyer's own. */
export class SbStarters extends StoreElement {
  connectedCallback(): void {
    startJourneys();
    this.addEventListener('click', this.#onClick);
    this.follow($shownView, ({ requirements }) => {
      const live = [...requirements.values()].filter(({ text }) => text !== '');
      const taken = new Set(live.map(({ starter }) => starter));
      for (const line of this.querySelectorAll<HTMLElement>('[data-starter]')) {
        const isTaken = taken.has(line.dataset['starter']);
        for (const part of line.querySelectorAll<HTMLElement>('button, [data-taken]'))
          part.hidden = part.tagName === 'BUTTON' ? isTaken : !isTaken;
      }
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const line = button?.closest<HTMLElement>('[data-starter]');
    if (!line) return;
    const { starter = '', need, weight, role, text = '', passMark } = line.dataset;
    recordWithUndo(journeyForMarks(), compareWords[pageLocale()].done.taken, {
      kind: 'requirement',
      requirement: newRequirementId(),
      text,
      need: NEEDS.find((one) => one === need) ?? 'nice',
      weight: Number(weight),
      ...(role === undefined ? {} : { role: toId<RoleId>(role) }),
      ...(passMark === undefined ? {} : { passMark }),
      starter,
    });
  };
}

define('sb-starters', SbStarters);
