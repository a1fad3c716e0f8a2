import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { entryField, valueOf } from '~/domain/journal/fields.ts';
import { choiceScore, pointsFrom, type ChoiceScore } from '~/domain/renewal/value-reached.ts';
import { renewalToolsWords } from './words.ts';
import { recordsIn } from '~/kit/data-records.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';

/** As they stand under each statement: the best first. */
const CHOICES = ['2', '1', '0'] as const;

const register = (statement: string) => entryField('learn/renewal', 'choice', statement);
const kept = (statement: string) => valueOf($shownView.get(), register(statement));

/** Scores a few statements about the purchase, and says which band they reach. */
export class SbChoiceCheck extends DrawnElement {
  protected override stores() {
    return [$shownView];
  }

  get #words() {
    return renewalToolsWords[pageLocale()];
  }

  get #statements() {
    return recordsIn(this.dataset['statements']).map((one) => ({
      id: one.text('id'),
      text: one.text('text'),
      key: one.flag('key'),
    }));
  }

  get #bands() {
    return recordsIn(this.dataset['bands']).map((one) => ({
      name: one.text('name'),
      text: one.text('text'),
      atLeast: one.number('atLeast'),
    }));
  }

  protected override draw(): TemplateResult {
    const { choice: t } = this.#words;
    const statements = this.#statements;
    const bands = this.#bands;
    const score = choiceScore(
      statements.map(({ id, key }) => {
        const points = pointsFrom(kept(id));
        return points === undefined ? { key } : { key, points };
      }),
      bands.map(({ atLeast }) => atLeast),
    );
    const reached = bands[score.band ?? -1];
    return html`<p>${t.note}</p>
      <form class="tool__statements" novalidate>
        ${statements.map(
          ({ id, text }) =>
            html`<fieldset>
              <legend>${text}</legend>
              <div class="row">${CHOICES.map((points) => this.#choice(id, points))}</div>
            </fieldset>`,
        )}
      </form>
      <p class="tool__problem" role="status">
        ${this.#sentence(score, statements.length, reached?.name ?? '')}
      </p>
      <ul class="tool__bands plain-list">
        ${bands.map(
          (band) =>
            html`<li ?data-reached=${band === reached}>
              <b>${t.band(band.name, band.atLeast)}</b> ${band.text}
            </li>`,
        )}
      </ul>
      <p class="no-print"><button type="button" @click=${this.#clear}>${t.clear}</button></p>`;
  }

  #choice(statement: string, points: (typeof CHOICES)[number]): TemplateResult {
    return html`<label class="tool__points">
      <input
        type="radio"
        name=${statement}
        value=${points}
        .checked=${live(kept(statement) === points)}
        @change=${() => this.#give(statement, points)}
      />
      <span>${points} ${this.#words.choice.points[points]}</span>
    </label>`;
  }

  #give(statement: string, value: string): void {
    recordWithUndo(journeyForMarks(), this.#words.plan.pointsChanged, {
      kind: 'set',
      field: register(statement),
      value,
    });
  }

  readonly #clear = (): void => {
    const given = this.#statements.map(({ id }) => id).filter((id) => kept(id) !== '');
    if (given.length === 0) return;
    recordWithUndo(
      journeyForMarks(),
      this.#words.choice.cleared,
      ...given.map((id) => ({ kind: 'set' as const, field: register(id), value: '' })),
    );
  };

  #sentence({ scored, points, most, band, outweighed }: ChoiceScore, all: number, name: string): string {
    const t = this.#words.choice;
    if (scored === 0) return '';
    if (band === undefined) return t.scored(scored, all);
    return [t.result(points, most, name), outweighed ? t.outweighed : ''].filter((it) => it !== '').join(' ');
  }
}

define('sb-choice-check', SbChoiceCheck);
