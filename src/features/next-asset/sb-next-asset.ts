import { DISMISSALS, type Dismissal } from '~/domain/journal/event.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import type { HeldBack } from '~/domain/suggestion/gates.ts';
import type { Suggestion } from '~/domain/suggestion/next-asset.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { nextAssetWords } from '~/kit/suggestion-words.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { $catalogue, $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { fillHeldBack, shownHeldBack } from './held-back-list.ts';
import { productSentence, quotientSentence, reasonSentence, type Wording } from '~/kit/reason-sentences.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { recordIn } from '~/state/journals.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { journeyForMarks, startJourneys } from '~/state/shown-journey.ts';
import { announce, undoIn } from '~/state/undo.ts';
import { nameOf } from '~/state/names.ts';

/**
 * The sign "Next": up to three assets with the reasons and the arithmetic, "not for me", and what was held back. The
 * server's HTML has a place for each of them, so that nothing is built here but lists, and open parts stay open.
 */
export class SbNextAsset extends StoreElement {
  connectedCallback(): void {
    startJourneys();
    startCatalogue();
    this.#listen();
    this.follow($shownJourney, () => this.#show());
    this.follow($catalogueFailed, () => this.#show());
  }

  #listen(): void {
    this.addEventListener('click', this.#onClick);
    // Details tell only themselves that they opened.
    this.addEventListener('toggle', this.#onToggle, true);
  }

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    const why = DISMISSALS.find((word) => word === target.dataset['dismiss']);
    const place = this.#places.findIndex((it) => it.contains(target));
    const asset = this.#suggestions[place]?.asset;
    if (why && asset !== undefined) this.#dismiss(asset, why);
    if (target.dataset['retry'] !== undefined) startCatalogue();
  };

  readonly #onToggle = (): void => this.#show();

  get #words() {
    return nextAssetWords[pageLocale()];
  }

  get #places(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.next-asset__list > li')];
  }

  /** The page that one is reading is not the next one. */
  get #suggestions(): readonly Suggestion[] {
    const all = $shownJourney.get()?.suggestion.suggestions ?? [];
    const others = all.filter(({ asset }) => this.#address(asset) !== location.pathname);
    return others.length > 0 ? others : all;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(name);
  }

  #reveal(name: string, isShown: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = !isShown;
  }

  #write(name: string, text: string): void {
    const part = this.#part(name);
    if (part) part.textContent = text;
  }

  #show(): void {
    const journey = $shownJourney.get();
    const hasFailed = $catalogueFailed.get() && !journey;
    const hadFocus = this.contains(document.activeElement);
    this.#reveal('[data-failed]', hasFailed);
    if (hasFailed) for (const name of ['[data-said]', '[data-way]']) this.#reveal(name, false);
    if (!journey) return;
    const texts = $catalogue.get()?.texts;
    if (!texts) return;
    const wording: Wording = { locale: pageLocale(), texts };
    const suggestions = this.#suggestions;
    const heldBack = shownHeldBack(journey.suggestion.heldBack);
    this.#reveal('[data-said]', true);
    this.#reveal('.next-asset__list', suggestions.length > 0);
    this.#reveal('[data-way]', suggestions.length === 0);
    for (const [index, place] of this.#places.entries()) this.#fill(place, wording, suggestions[index]);
    this.#write('[data-said]', this.#words.forPhase(nameOf.phase(journey.phase)));
    if (suggestions.length === 0) this.#showEmpty(journey, heldBack);
    this.#showHeldBack(wording, heldBack);
    const active = document.activeElement;
    if (hadFocus && (!this.contains(active) || active?.closest('[hidden]'))) this.#focusHome();
  }

  #fill(place: HTMLElement, wording: Wording, suggestion: Suggestion | undefined): void {
    place.hidden = suggestion === undefined;
    const link = place.querySelector('a');
    if (!suggestion || !link) return;
    const { asset, minutes, reasons } = suggestion;
    link.href = this.#address(asset);
    link.textContent = wording.texts.assets.get(asset) ?? asset;
    fillList(
      place.querySelector('.next-asset__because'),
      reasons.map((reason) => reasonSentence(wording, reason)),
    );
    const time = place.querySelector('.next-asset__minutes');
    if (time) time.textContent = this.#words.minutes(minutes);
    if (place.querySelector('[data-arithmetic][open]')) {
      const sums = suggestion.questions.map(
        (gain) =>
          `${wording.texts.questions.get(gain.question) ?? gain.question}\n${productSentence(wording, gain)}`,
      );
      fillList(place.querySelector('.next-asset__sums'), [...sums, quotientSentence(wording, suggestion)]);
      const share = place.querySelector<HTMLAnchorElement>('[data-share]');
      if (share) share.href = localizedPath(wording.locale, pages.shareAsset(asset));
    }
  }

  #showEmpty({ coverage, phase, nextPhase }: Journey, heldBack: readonly HeldBack[]): void {
    const t = this.#words;
    const locale = pageLocale();
    const here = coverage.byPhase.get(phase);
    const unsettled = here ? here.applicable - here.answered : 0;
    if (unsettled > 0) {
      const byHand = heldBack.some(({ gate }) => gate === 'dismissed');
      this.#write('[data-said]', byHand ? t.allDismissed : t.nothing(unsettled));
      this.#showWay(localizedPath(locale, pages.questions), t.toOpen);
      return;
    }
    const done = t.allAnswered(nameOf.phase(phase));
    this.#write('[data-said]', nextPhase === undefined ? `${done} ${t.atTheEnd}` : done);
    this.#reveal('[data-way]', nextPhase !== undefined);
    if (nextPhase !== undefined)
      this.#showWay(localizedPath(locale, pages.phase(nextPhase)), t.lookAhead(nameOf.phase(nextPhase)));
  }

  #showWay(address: string, text: string): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-way] a');
    if (!link) return;
    link.href = address;
    link.textContent = text;
  }

  #showHeldBack(wording: Wording, heldBack: readonly HeldBack[]): void {
    const details = this.querySelector<HTMLDetailsElement>('.next-asset__held');
    if (!details) return;
    details.hidden = heldBack.length === 0;
    this.#write('.next-asset__held > summary', this.#words.heldBack(heldBack.length));
    if (details.open) fillHeldBack(details, wording, heldBack, (asset) => this.#takeBack(asset));
  }

  #dismiss(asset: AssetId, why: Dismissal): void {
    const journey = $shownJourney.get();
    if (!journey) return;
    const { phase } = journey;
    const id = journeyForMarks();
    const before = this.#suggestions[0]?.asset;
    for (const open of this.querySelectorAll<HTMLDetailsElement>('.next-asset__dismiss')) open.open = false;
    const ids = recordIn(id, { k: 'dismiss', asset, why, phase });
    const after = this.#suggestions[0]?.asset;
    const t = this.#words;
    const said =
      why === 'later'
        ? t.dismissedLater(nameOf.asset(asset), nameOf.phase(phase))
        : t.dismissed(nameOf.asset(asset));
    announce({
      text: said + (after === undefined || after === before ? '' : t.insteadNow(nameOf.asset(after))),
      journey: id,
      ids,
    });
    this.#focusHome();
  }

  #takeBack(asset: AssetId): void {
    const dismissed = $shownJourney.get()?.view.assets.get(asset)?.dismissed;
    if (!dismissed) return;
    const journey = journeyForMarks();
    const { why, phase } = dismissed;
    undoIn(journey, [dismissed.event]);
    announce({
      text: this.#words.suggestedAgain(nameOf.asset(asset)),
      takeBack: () =>
        recordIn(journey, { k: 'dismiss', asset, why, ...(phase === undefined ? {} : { phase }) }),
    });
    this.#focusHome();
  }

  /** What had the focus is gone: it goes to the first thing that is suggested now. */
  #focusHome(): void {
    const links = [...this.querySelectorAll<HTMLElement>('.next-asset__title a, [data-way] a')];
    links.find((link) => !link.closest('[hidden]'))?.focus();
  }

  #address(asset: AssetId): string {
    return localizedPath(pageLocale(), pages.asset(asset));
  }
}

function fillList(list: Element | null, texts: readonly string[]): void {
  list?.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

define('sb-next-asset', SbNextAsset);
