import { html, nothing, type TemplateResult } from 'lit/html.js';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { toId, type PhaseId, type RoleId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $minutesAtHand } from '~/state/minutes.ts';
import { nameOf } from '~/state/names.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { startWords } from './words.ts';

const MINUTES = [5, 15, 30];

/**
 * Three questions: where, who, how many minutes. The first two are kept with the purchase when all three are answered, as
 * one entry that can be taken back; the minutes count for now. Afterwards it says where the purchase stands.
 */
export class SbStart extends DrawnElement {
  /** What each phase is about stands in the server's list. */
  #subtitles = new Map<string, string>();
  #phase: PhaseId | undefined;
  /** Undefined: not asked yet; the empty text: not decided. */
  #role: RoleId | '' | undefined;
  /** Somebody wants to choose again. */
  #isAgain = false;

  protected override stores() {
    return [$shownJourney];
  }

  override connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLElement>('[data-phase]'))
      this.#subtitles.set(link.dataset['phase'] ?? '', link.querySelector('.small')?.textContent ?? '');
    super.connectedCallback();
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    if (!journey) return undefined;
    const isSaid = valueOf(journey.view, FIELD.phase) !== '' || journey.view.assets.size > 0;
    if (isSaid && !this.#isAgain) return this.#stand(journey);
    if (this.#phase === undefined) return this.#where(journey);
    return this.#role === undefined ? this.#who(journey) : this.#howLong();
  }

  #question(step: number, question: string, choices: readonly TemplateResult[]): TemplateResult {
    const t = startWords[pageLocale()];
    return html`<p class="start__question" data-focus-home>
        <span class="start__step">${t.step(step)}</span> ${question}
      </p>
      <ul class="start__choices plain-list" data-step=${step}>
        ${choices}
      </ul>
      ${
        step === 1
          ? nothing
          : html`<p><button type="button" class="button--quiet" @click=${this.#back}>${t.back}</button></p>`
      }`;
  }

  /** Only what the kind of purchase passes can be where it stands. */
  #where(journey: Journey): TemplateResult {
    const choices = journey.process.phases.map(({ phase }) =>
      choice(
        () => this.#go(() => (this.#phase = phase)),
        html`<strong>${nameOf.phase(phase)}</strong>
          <span class="small">${this.#subtitles.get(phase)}</span>`,
        lineOf(journey, phase),
      ),
    );
    return this.#question(1, startWords[pageLocale()].where, choices);
  }

  #who({ catalogue }: Journey): TemplateResult {
    const t = startWords[pageLocale()];
    const roles = catalogue.roles.map(({ id }) =>
      choice(() => this.#go(() => (this.#role = id)), html`${nameOf.role(id)}`),
    );
    const notSure = choice(() => this.#go(() => (this.#role = '')), html`${t.notSure}`);
    return this.#question(2, t.who, [...roles, notSure]);
  }

  #howLong(): TemplateResult {
    const t = startWords[pageLocale()];
    const choices = MINUTES.map((minutes) => choice(() => this.#finish(minutes), html`${t.min(minutes)}`));
    return this.#question(3, t.minutes, choices);
  }

  #stand(journey: Journey): TemplateResult {
    const locale = pageLocale();
    const t = startWords[locale];
    const { phase, coverage, catalogue, view } = journey;
    const here = coverage.byPhase.get(phase);
    const open = here ? here.applicable - here.answered : 0;
    const me = catalogue.roles.find(({ id }) => id === valueOf(view, FIELD.me))?.id;
    const yours = [...journey.states.keys()].filter((id) => {
      const question = catalogue.questions.get(id);
      return question?.phase === phase && question.owner === me && !journey.isSettled(id);
    }).length;
    return html`<p class="start__stand" data-line=${lineOf(journey, phase)} data-focus-home>
        <span class="small soft">${t.stand}</span>
        <strong>${nameOf.phase(phase)}</strong>
      </p>
      <p>${me === undefined || yours === 0 ? t.open(open) : t.openYours(open, yours, nameOf.role(me))}</p>
      <p class="row">
        <a class="button button--main" href=${localizedPath(locale, pages.phase(phase))}>
          ${t.toGuide(nameOf.phase(phase))}
        </a>
        ${me === undefined ? nothing : html`<a href=${localizedPath(locale, pages.role(me))}>${t.toRole(nameOf.role(me))}</a>`}
        <button type="button" class="button--quiet" @click=${this.#again}>${t.startOver}</button>
      </p>`;
  }

  #go(step: () => void): void {
    step();
    this.focusHome();
  }

  readonly #back = (): void =>
    this.#go(() => {
      if (this.#role === undefined) this.#phase = undefined;
      this.#role = undefined;
    });

  readonly #again = (): void =>
    this.#go(() => {
      this.#isAgain = true;
      this.#phase = undefined;
      this.#role = undefined;
    });

  #finish(minutes: number): void {
    const t = startWords[pageLocale()];
    const phase = this.#phase ?? toId<PhaseId>('');
    const role = this.#role ?? '';
    const said = role === '' ? t.done(nameOf.phase(phase)) : t.doneAs(nameOf.phase(phase), nameOf.role(role));
    $minutesAtHand.set(minutes);
    recordWithUndo(
      journeyForMarks(),
      said,
      { kind: 'set', field: FIELD.phase, value: phase },
      { kind: 'set', field: FIELD.me, value: role },
    );
    this.#go(() => {
      this.#isAgain = false;
      this.#phase = undefined;
      this.#role = undefined;
    });
  }
}

function lineOf({ catalogue }: Journey, phase: PhaseId): number {
  return catalogue.phases.findIndex(({ id }) => id === phase) + 1;
}

function choice(press: () => void, content: TemplateResult, line?: number): TemplateResult {
  return html`<li data-line=${line ?? nothing}>
    <button type="button" class="start__choice" @click=${press}>${content}</button>
  </li>`;
}

define('sb-start', SbStart);
