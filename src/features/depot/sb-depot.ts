import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SpaceKind } from '~/domain/depot/space-key.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { formatList, formatTime } from '~/kit/format.ts';
import { copyText } from '~/kit/copy-text.ts';
import { qrOf } from '~/kit/handover.ts';
import type { QrCode } from '~/kit/qr-code.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { qrPicture } from '~/kit/qr-picture.ts';
import { selectAll } from '~/kit/select-all.ts';
import { isDepotServed } from '~/state/depot/http-depot.ts';
import { namesIn } from '~/state/depot/journeys-of.ts';
import {
  $spaces,
  canSeal,
  forgetSpace,
  invitationOf,
  joinSpace,
  newSpace,
  type Space,
} from '~/state/depot/spaces.ts';
import { startSync } from '~/state/depot/start-sync.ts';
import { $sync } from '~/state/depot/sync.ts';
import { $journals } from '~/state/journals.ts';
import { $shown, journeyForMarks, showJourney } from '~/state/shown-journey.ts';
import { depotWords } from './words.ts';

const INVITATION = /d1\.[\w-]+/;

/** Shares the book, or the purchase that this tab shows (`data-kind`), by a depot that the site's server keeps. */
export class SbDepot extends DrawnElement {
  #served: 'unknown' | 'asked' | 'yes' | 'no' = 'unknown';
  /** Came with the address, and waits for a yes. */
  #invitation = '';
  /** A purchase that was joined here and is shown as soon as its first marks have come. */
  #awaited: string | undefined;
  #said = '';
  /** While it is shown. */
  #code: QrCode | 'failed' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    startSync();
    this.#readAddress();
    addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  readonly #readAddress = (): void => {
    this.#invitation = INVITATION.exec(location.hash)?.[0] ?? '';
    if (this.#invitation !== '') this.focusHome();
  };

  protected override stores() {
    return [$spaces, $sync, $shown, $journals];
  }

  get #words() {
    return depotWords[pageLocale()];
  }

  get #kind(): SpaceKind {
    return this.dataset['kind'] === 'book' ? 'book' : 'purchase';
  }

  get #space(): Space | undefined {
    const shown = $shown.get();
    return [...$spaces.get().values()].find(
      ({ kind, journey }) => kind === this.#kind && (kind === 'book' || journey === shown),
    );
  }

  protected override draw(): TemplateResult {
    const t = this.#words;
    this.#showAwaited();
    const space = this.#space;
    return html`<p class="depot__about">${t.about[this.#kind]}</p>
      ${this.#invitation === '' ? (space ? this.#shared(space) : this.#notShared()) : this.#invited()}
      <p role="status">${this.#said}</p>`;
  }

  /** A purchase that was joined is shown once it is there. */
  #showAwaited(): void {
    const space = this.#awaited === undefined ? undefined : $spaces.get().get(this.#awaited);
    if (space?.journey === undefined) return;
    this.#awaited = undefined;
    showJourney(space.journey);
  }

  #notShared(): TemplateResult {
    const t = this.#words;
    if (this.#served === 'unknown')
      return html`<p><button type="button" @click=${this.#look}>${t.look[this.#kind]}</button></p>`;
    if (this.#served === 'asked') return html`<p>${t.looking}</p>`;
    if (this.#served === 'no') return html`<p data-focus-home>${t.none}</p>`;
    if (!canSeal()) return html`<p data-focus-home>${t.insecure}</p>`;
    return html`<p data-focus-home>${t.how}</p>
      <p><button type="button" class="button--main" @click=${this.#start}>${t.start[this.#kind]}</button></p>
      <form class="depot__join" @submit=${this.#submit}>
        <label class="field"
          ><span>${t.joinLabel}</span
          ><input name="invitation" required autocomplete="off" autocapitalize="off" spellcheck="false"
        /></label>
        <button type="submit">${t.joinButton}</button>
      </form>`;
  }

  #invited(): TemplateResult {
    const t = this.#words;
    return html`<section class="depot__invited" aria-labelledby="depot-invited">
      <h3 id="depot-invited" data-focus-home>${t.joinTitle[this.#kind]}</h3>
      <p>${canSeal() ? t.joinAbout[this.#kind] : t.insecure}</p>
      <p class="row">
        ${
          canSeal()
            ? html`<button type="button" class="button--main" @click=${() => this.#join(this.#invitation)}>
                ${t.joinButton}
              </button>`
            : nothing
        }
        <button type="button" @click=${this.#clearAddress}>${t.notNow}</button>
      </p>
    </section>`;
  }

  #shared(space: Space): TemplateResult {
    const t = this.#words;
    const names = namesIn(space);
    const link = this.#linkOf(space);
    return html`<p class="depot__state"><strong>${this.#stateOf(space)}</strong></p>
      <p class="small soft">${t.how}</p>
      <label class="field"
        ><span>${t.invite}</span
        ><input class="depot__link" readonly .value=${link} aria-describedby="depot-note" @focus=${selectAll}
      /></label>
      <p class="small soft" id="depot-note">${t.inviteNote}</p>
      <p class="row">
        <button type="button" @click=${() => void this.#copy(link)}>${t.copy}</button>
        <button
          type="button"
          aria-expanded=${this.#code ? 'true' : 'false'}
          @click=${() => void this.#toggleCode(link)}
        >
          ${this.#code ? t.hideCode : t.showCode}
        </button>
      </p>
      ${qrPicture(this.#code, t)}
      <p>${t.people(names.length === 0 ? t.nobody : formatList(pageLocale(), names))}</p>
      <p class="row">
        <button type="button" @click=${() => this.#leave(space)}>${t.leave}</button>
        <button type="button" aria-describedby="depot-renew" @click=${() => this.#renew(space)}>
          ${t.renew}
        </button>
      </p>
      <p class="small soft" id="depot-renew">${t.renewNote}</p>`;
  }

  #stateOf({ seal, at }: Space): string {
    const { state } = this.#words;
    const now = $sync.get().get(seal.space);
    if (now === undefined || now.kind === 'here')
      return at === undefined ? state.unknown : state.here(formatTime(pageLocale(), at));
    return now.kind === 'full' ? state.full : state[now.kind](now.count);
  }

  #linkOf(space: Space): string {
    const page = localizedPath(pageLocale(), this.#kind === 'book' ? pages.book : pages.journey);
    return `${new URL(page, location.origin).href}#${invitationOf(space)}`;
  }

  readonly #look = async (): Promise<void> => {
    this.#served = 'asked';
    this.requestDraw();
    this.#served = (await isDepotServed()) ? 'yes' : 'no';
    this.focusHome();
  };

  readonly #start = (): void => {
    newSpace(this.#kind === 'book' ? 'book' : { journey: journeyForMarks() });
    this.#say(this.#words.started);
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { target } = event;
    const typed = target instanceof HTMLFormElement ? new FormData(target).get('invitation') : '';
    this.#join(INVITATION.exec(typeof typed === 'string' ? typed : '')?.[0] ?? '');
  };

  #join(text: string): void {
    const t = this.#words;
    const space = joinSpace(text);
    this.#clearAddress();
    if (space === undefined) this.#say(t.bad);
    else if (space.kind === this.#kind) {
      this.#awaited = space.seal.space;
      this.#say(t.joined);
    } else {
      forgetSpace(space.seal.space);
      this.#say(t.otherPlace[space.kind]);
    }
  }

  readonly #clearAddress = (): void => {
    this.#invitation = '';
    history.replaceState(null, '', location.pathname);
    this.requestDraw();
  };

  #leave({ seal }: Space): void {
    forgetSpace(seal.space);
    this.#say(this.#words.left);
  }

  #renew({ seal, kind, journey }: Space): void {
    forgetSpace(seal.space);
    this.#code = undefined;
    if (kind === 'book') newSpace('book');
    else if (journey !== undefined) newSpace({ journey });
    this.#say(this.#words.renewed);
  }

  async #toggleCode(link: string): Promise<void> {
    this.#code = this.#code ? undefined : await qrOf(link);
    this.requestDraw();
  }

  async #copy(link: string): Promise<void> {
    this.#say((await copyText(link)) ? this.#words.copied : this.#words.copyFailed);
  }

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }
}

define('sb-depot', SbDepot);
