import { html, nothing, type TemplateResult } from 'lit/html.js';
import { encodeJourneyFile } from '~/domain/journal/journey-file.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { formatNumber } from '~/kit/format.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { MarksElement } from '~/kit/marks-element.ts';
import { RecordLinkWay } from '~/kit/record-link-way.ts';
import { saveJourney } from '~/kit/save-journey.ts';
import { $shown, $shownJournal } from '~/state/shown-journey.ts';
import { deviceWords } from './words.ts';

/** The ways of the purchase shown to another device: which fits, why, and how large it is. */
export class SbDevice extends MarksElement {
  readonly #way = new RecordLinkWay(
    () => localizedPath(pageLocale(), pages.journey),
    () => this.requestDraw(),
    (text) => this.#say(text),
  );
  #said = '';

  protected override stores() {
    return [$shown, $shownJournal];
  }

  get #words() {
    return deviceWords[pageLocale()];
  }

  protected override draw(): TemplateResult {
    const t = this.#words;
    const journey = $shown.get();
    const journal = $shownJournal.get();
    if (journey === undefined || journal.size === 0)
      return html`<p data-focus-home>${t.empty}</p>
        <p><a href="#import">${t.other.link}</a></p>`;
    this.#way.measure(journey, journal);
    const answers = [...viewOf(journal).answers.values()].reduce((sum, list) => sum + list.length, 0);
    return html`<p>${t.holds(journal.size, answers)}</p>
      ${this.#way.made === undefined ? nothing : html`<p><strong>${t.best[this.#best]}</strong></p>`}
      <div class="device__ways">${this.#link()} ${this.#file(journey, journal)} ${this.#step()}</div>
      <p role="status">${this.#said}</p>
      <h3>${t.other.title}</h3>
      <p>${t.other.text} <a href="#import">${t.other.link}</a></p>`;
  }

  get #best(): 'link' | 'file' {
    return this.#way.made?.kind === 'fits' ? 'link' : 'file';
  }

  #link(): TemplateResult {
    const t = this.#words.link;
    return html`<section
      class="device__way"
      ?data-best=${this.#way.made?.kind === 'fits'}
      aria-labelledby="device-link"
    >
      <h3 id="device-link">${t.title}</h3>
      ${this.#way.view(t, this.#words)}
      ${this.#way.isCodeShown ? html`<p class="small soft">${t.codeNote}</p>` : nothing}
    </section>`;
  }

  #file(journey: JourneyId, journal: Journal): TemplateResult {
    const t = this.#words.file;
    const isBest = this.#way.made !== undefined && this.#best === 'file';
    const save = () => {
      this.#say(t.saved(saveJourney(journey, journal, t.name)));
    };
    return html`<section class="device__way" ?data-best=${isBest} aria-labelledby="device-file">
      <h3 id="device-file">${t.title}</h3>
      <p>${t.size(sizeWords(journey, journal))}</p>
      <p><button type="button" @click=${save}>${t.save}</button></p>
    </section>`;
  }

  #step(): TemplateResult {
    const t = this.#words.step;
    return html`<section class="device__way" aria-labelledby="device-step">
      <h3 id="device-step">${t.title}</h3>
      <p>${t.text}</p>
      <p><a href="#depot">${t.link}</a></p>
    </section>`;
  }

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }
}

function sizeWords(journey: JourneyId, events: Journal): string {
  const text = encodeJourneyFile({ journey, label: '', exportedAt: '', site: '', events });
  const kilobytes = new TextEncoder().encode(text).length / 1000;
  return `${formatNumber(pageLocale(), Math.max(0.1, kilobytes))} KB`;
}

define('sb-device', SbDevice);
