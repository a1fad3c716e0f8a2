import { FIELD } from '~/domain/journal/fields.ts';
import { milestoneStanding, type MilestoneStanding } from '~/domain/process-map/milestone.ts';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { processMapWords } from './words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { milestoneAt } from './milestones.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { startCatalogue } from '~/state/catalogue-store.ts';
import { $journey, type JourneyState } from '~/state/coverage-store.ts';
import { startJournal } from '~/state/journal-store.ts';

type Inside = Extract<MilestoneStanding, { kind: 'inside' }>;

/** Puts the coverage of the active purchase into the map, and says whether a milestone counts. */
export class SbProcessMap extends StoreElement {
  connectedCallback(): void {
    startJournal();
    startCatalogue();
    this.follow($journey, (journey) => {
      if (journey) this.#show(journey);
    });
  }

  get #words() {
    return processMapWords[pageLocale()];
  }

  #show(journey: JourneyState): void {
    const isTracked = journey.view.createdAt !== undefined;
    let isBehind = true;
    const standings = [...this.querySelectorAll<HTMLElement>('.milestone')].map((row) => {
      const standing = milestoneStanding(milestoneAt(row), journey.process, journey.states);
      row.hidden = isTracked && standing.kind === 'outside';
      this.#showRow(row, isTracked && standing.kind === 'inside' ? standing : undefined);
      const isNext = isTracked && isBehind && standing.kind === 'inside' && !standing.counts;
      row.toggleAttribute('data-next', isNext);
      if (isNext) isBehind = false;
      return standing;
    });
    this.#showStages();
    for (const phase of this.querySelectorAll<HTMLElement>('.process-map__phase')) {
      phase.hidden = phase.querySelector('.milestone:not([hidden])') === null;
    }
    this.#showQuestions(journey, isTracked);
    this.#showSum(journey, isTracked, standings);
  }

  /** A stage that covers nothing of this purchase cannot be picked. */
  #showStages(): void {
    const isOutside = (id: string) =>
      this.querySelector(`.milestone[data-milestone="${id}"]`)?.hasAttribute('hidden') ?? false;
    for (const block of this.querySelectorAll<HTMLElement>('[data-usually]')) {
      block.toggleAttribute('data-outside', isOutside(block.dataset['usually'] ?? ''));
    }
    for (const option of this.querySelectorAll<HTMLOptionElement>('option:not([value=""])')) {
      option.disabled = option.value.split(' ').every(isOutside);
      option.hidden = option.disabled;
    }
    const select = this.querySelector('select');
    if (!select?.selectedOptions[0]?.disabled) return;
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #showRow(row: HTMLElement, standing: Inside | undefined): void {
    const t = this.#words;
    const percent = Math.round((standing?.coverage.ratio ?? (standing ? 1 : 0)) * 100);
    row.querySelector('.route-map__fill')?.setAttribute('stroke-dasharray', `${percent} 100`);
    const { answered = 0, applicable = 0 } = standing?.coverage ?? {};
    const all = milestoneAt(row).needs.length;
    this.#write(row, '[data-words]', standing ? t.answered(answered, applicable) : t.questions(all));
    this.#write(row, '[data-verdict]', standing ? this.#verdict(row, standing) : '');
    const verdict = row.querySelector<HTMLElement>('[data-verdict]');
    if (!verdict) return;
    verdict.hidden = verdict.textContent === '';
    verdict.toggleAttribute('data-counts', standing?.counts ?? false);
  }

  #verdict(row: HTMLElement, { coverage, open, counts }: Inside): string {
    const t = this.#words;
    const isSeller = this.dataset['viewOf'] === 'seller';
    if (coverage.applicable === 0) return t.nothingLeft;
    if (counts) return isSeller ? t.counts(coverage.applicable) : t.youHave(coverage.applicable);
    return isSeller ? t.stillOpen(open, coverage.applicable, row.dataset['notYet'] ?? '') : '';
  }

  #showQuestions({ states }: JourneyState, isTracked: boolean): void {
    const { state: words } = marksWords[pageLocale()];
    for (const item of this.querySelectorAll<HTMLElement>('li[data-question]')) {
      const state = states.get(toId<QuestionId>(item.dataset['question'] ?? '')) ?? 'not-asked';
      item.toggleAttribute(
        'data-settled',
        isTracked && (state === 'answered' || state === 'not-applicable' || state === 'not-asked'),
      );
      this.#write(item, '[data-state-word]', isTracked ? words[state] : '');
    }
  }

  #showSum({ view }: JourneyState, isTracked: boolean, standings: readonly MilestoneStanding[]): void {
    const t = this.#words;
    const inside = standings.filter((it): it is Inside => it.kind === 'inside');
    const label = view.fields.get(FIELD.label)?.value ?? '';
    const counting = inside.filter(({ counts }) => counts).length;
    const text = t.sum(counting, inside.length, label === '' ? t.unnamed : label);
    this.#write(
      this,
      '[data-sum]',
      isTracked ? text + t.leftOut(standings.length - inside.length) : t.noJourney,
    );
  }

  #write(parent: Element, part: string, text: string): void {
    const target = parent.querySelector(part);
    if (target && target.textContent !== text) target.textContent = text;
  }
}

define('sb-process-map', SbProcessMap);
