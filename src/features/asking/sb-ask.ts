import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { FIELD, labelOf, valueOf } from '~/domain/journal/fields.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { LONGEST_LABEL, LONGEST_NOTE } from '~/domain/link/label.ts';
import { openAnswers } from '~/domain/link/open-text.ts';
import { MOST_QUESTIONS, type QuestionLink } from '~/domain/link/question-link.ts';
import type { Question } from '~/domain/catalogue/question.ts';
import { toId, type QuestionId, type RoleId } from '~/domain/shared/brand.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { pasteBox } from '~/kit/paste-box.ts';
import { planAddress } from '~/kit/plan-address.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { digest } from '~/state/digest.ts';
import { recordIn } from '~/state/journals.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { askedOf, keepQuestions, makeQuestions, newAskId, type MadeLink } from '~/state/questions.ts';
import { $shown, $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { askContents } from './ask-contents.ts';
import { askedList } from './asked-list.ts';
import { questionChoice } from './question-choice.ts';
import { sendLink } from '~/kit/send-link.ts';
import { linkLanguage } from '~/kit/link-language.ts';

/** Open questions of the purchase shown, chosen and sent to the supplier; what was asked; and a place for what comes back. */
export class SbAsk extends DrawnElement {
  readonly #chosen = new Set<QuestionId>();
  readonly #lines = new Map<QuestionId, string>();
  #own = '';
  #option = '';
  #note = '';
  #name: string | undefined;
  /** Of the questions being put together; another one once they were sent and something changed. */
  #id = newAskId();
  #sent = '';
  #said = '';
  #found: string | undefined;

  protected override stores() {
    return [$catalogue, $shownJourney, $shownView, $shown];
  }

  get #words() {
    return askingWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const local = $catalogue.get();
    const journey = $shownJourney.get();
    if (!local || !journey) return undefined;
    const open = [...local.catalogue.questions.values()].filter(({ id }) => !journey.isSettled(id));
    return html`${this.#form(journey, open)} ${this.#preview(local)} ${this.#asked()} ${this.#paste()}
      <p class="small" role="status">${this.#said}</p>`;
  }

  #form(journey: Journey, open: readonly Question[]): TemplateResult {
    const t = this.#words;
    const options = journey.answers.inPlay;
    return html`${
        options.length === 0
          ? nothing
          : html`<label class="field"
              ><span>${t.about}</span
              ><select autocomplete="off" @change=${this.#changeOption}>
                <option value="" ?selected=${this.#option === ''}>${t.aboutNone}</option>
                ${options.map(
                  ({ name }) =>
                    html`<option value=${name} ?selected=${name === this.#option}>${name}</option>`,
                )}
              </select></label
            >`
      }
      ${this.#group(
        t.questionsFor,
        open.filter(({ about }) => about === 'option'),
      )}
      ${this.#group(
        t.questionsOther,
        open.filter(({ about }) => about === 'us'),
      )}
      <label class="field"
        ><span>${t.own}</span
        ><textarea rows="2" autocomplete="off" .value=${this.#own} @change=${this.#changeOwn}></textarea>
      </label>
      <div class="ask__grid">
        <label class="field"
          ><span>${t.name}</span
          ><input
            maxlength=${LONGEST_LABEL}
            autocomplete="off"
            aria-description=${t.nameHint}
            .value=${this.#nameNow}
            @change=${this.#changeName}
          /><span class="field__hint small">${t.nameHint}</span></label
        >
        <label class="field"
          ><span>${t.noteLabel}</span
          ><input
            maxlength=${LONGEST_NOTE}
            autocomplete="off"
            .value=${this.#note}
            @change=${this.#changeNote}
        /></label>
      </div>`;
  }

  #group(title: string, questions: readonly Question[]): TemplateResult | typeof nothing {
    return questionChoice(title, {
      questions,
      chosen: this.#chosen,
      lines: this.#lines,
      changed: () => this.requestDraw(),
    });
  }

  get #nameNow(): string {
    return this.#name ?? valueOf($shownView.get(), FIELD.myName);
  }

  #make(local: LocalCatalogue) {
    const view = $shownView.get();
    const me = valueOf(view, FIELD.me);
    const wishes = {
      language: linkLanguage(),
      questions: [...this.#chosen],
      lines: this.#lines,
      own: this.#own.split('\n'),
      option: this.#option,
      ...(me === '' ? {} : { role: toId<RoleId>(me) }),
      label: labelOf(view),
      name: this.#nameNow,
      note: this.#note,
    };
    return makeQuestions(local, $shown.get(), this.#id, wishes, planAddress(pageLocale(), '').length);
  }

  #preview(local: LocalCatalogue): TemplateResult {
    const t = this.#words;
    if (this.#chosen.size === 0 && this.#own.trim() === '') return html`<p>${t.chooseOne}</p>`;
    let made = this.#make(local);
    // What was sent stays as it was: what is changed since goes out under an id of its own.
    if (made.ok && this.#sent !== '' && made.value.payload !== this.#sent) {
      this.#id = newAskId();
      this.#sent = '';
      made = this.#make(local);
    }
    if (!made.ok)
      return html`<p>${made.problem.kind === 'too-long' ? t.tooMuch : t.tooMany(MOST_QUESTIONS)}</p>`;
    return html`<section class="ask__preview" aria-label=${t.preview}>
        <h3>${t.preview}</h3>
        ${askContents(local, made.value.link)}
      </section>
      ${sendLink({
        locale: pageLocale(),
        made: made.value,
        words: t,
        keep: () => this.#keep(made.value),
        say: (text) => this.#say(text),
      })}`;
  }

  #keep({ link, payload }: MadeLink<QuestionLink>): void {
    const journey = journeyForMarks();
    keepQuestions(journey, { link, payload });
    const name = this.#name;
    if (name !== undefined && name !== valueOf($shownView.get(), FIELD.myName))
      recordIn(journey, { kind: 'set', field: FIELD.myName, value: name });
    this.#sent = payload;
    this.requestDraw();
  }

  #asked(): TemplateResult | typeof nothing {
    const shown = $shown.get();
    const asked = shown === undefined ? [] : askedOf(shown);
    return askedList(pageLocale(), asked, $shownView.get());
  }

  #paste(): TemplateResult {
    const t = this.#words;
    const words = { label: t.pasteLabel, file: t.pasteFile, button: t.pasteButton };
    return html`<details class="ask__group">
      <summary>${t.pasteTitle}</summary>
      ${pasteBox(words, this.#pasted, () => this.#say(t.nothingFound))}
      ${
        this.#found === undefined
          ? nothing
          : html`<p>
              <a class="button button--main" href=${planAddress(pageLocale(), this.#found)}>${t.openPage}</a>
            </p>`
      }
    </details>`;
  }

  readonly #pasted = (text: string): void => {
    const [opened] = openAnswers(text, digest).opened;
    this.#found = opened?.payload;
    this.#say(opened === undefined ? this.#words.nothingFound : '');
  };

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }

  readonly #changeOption = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.#option = target.value;
    this.requestDraw();
  };

  readonly #changeOwn = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) this.#own = target.value;
    this.requestDraw();
  };

  readonly #changeName = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#name = target.value;
    this.requestDraw();
  };

  readonly #changeNote = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#note = target.value;
    this.requestDraw();
  };
}

define('sb-ask', SbAsk);
