import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OwnKit } from '~/domain/book/own-kits.ts';
import { toId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { formatList } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { nameOf } from '~/state/names.ts';
import { $ownKits, removeKit, saveKit } from '~/state/own-kits.ts';
import { $sharing, type Sharing } from '~/state/share.ts';
import { $startedKit, sendable, startFromKit, type ReadyKit } from '~/state/started-kit.ts';
import { announce, undoIn } from '~/state/undo.ts';
import { KITS_JOURNEY } from '~/domain/book/own-kits.ts';
import { kitsWords } from './kits-words.ts';
import { contentKitsIn, fittingFirst, readyKit } from './ready-kits.ts';

/** Kits that a link may begin with: those of the content, and those that reps of this book saved. */
export class SbShareKits extends DrawnElement {
  #said = '';

  protected override stores() {
    return [$sharing, $ownKits, $startedKit];
  }

  get #words() {
    return kitsWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const sharing = $sharing.get();
    if (!sharing) return undefined;
    const t = this.#words;
    const { meeting, journey } = sharing;
    const ready = fittingFirst(contentKitsIn(this.dataset['kits']), meeting, journey.roles);
    const own = $ownKits.get().toSorted(byName);
    return html`<details class="composer__more">
        <summary data-focus-home>${t.begin}</summary>
        <p class="field__hint small">${t.about}</p>
        ${
          ready.length === 0
            ? nothing
            : this.#list(
                t.ready,
                ready.map((kit) => this.#row(sharing, kit, { roles: kit.roles })),
              )
        }
        ${
          own.length === 0
            ? html`<h3>${t.own}</h3>
                <p class="small soft">${t.ownNone}</p>`
            : html`<h3>${t.own}</h3>
                <ul class="kits plain-list">
                  ${repeat(
                    own,
                    ({ id }) => id,
                    (kit) => this.#row(sharing, readyKit(kit), { own: kit }),
                  )}
                </ul>`
        }
      </details>
      ${this.#saving()}`;
  }

  #list(title: string, rows: readonly TemplateResult[]): TemplateResult {
    return html`<h3>${title}</h3>
      <ul class="kits plain-list">
        ${rows}
      </ul>`;
  }

  #row(
    { catalogue }: Sharing,
    kit: ReadyKit,
    more: { readonly roles?: readonly string[]; readonly own?: OwnKit },
  ): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const assets = sendable(kit);
    const minutes = assets.reduce((sum, id) => sum + (catalogue.assets.get(id)?.minutes ?? 0), 0);
    const gone = kit.assets.length - assets.length;
    const roles = (more.roles ?? []).map((role) => nameOf.role(toId(role)));
    const { own } = more;
    return html`<li class="kits__one">
      <div>
        <p>
          <strong>${kit.title}</strong> <span class="small soft">${t.holds(assets.length, minutes)}</span>
        </p>
        <p class="small">${assets.map((id) => nameOf.asset(id)).join(' → ')}</p>
        ${roles.length === 0 ? nothing : html`<p class="small soft">${t.forRoles(formatList(locale, roles))}</p>`}
        ${gone === 0 ? nothing : html`<p class="small">${t.gone(gone)}</p>`}
        ${own?.by === undefined ? nothing : html`<p class="small soft">${t.by(own.by)}</p>`}
      </div>
      <p class="kit__actions">
        <button
          type="button"
          ?disabled=${assets.length === 0}
          aria-label=${t.useLabel(kit.title)}
          @click=${() => this.#use(kit)}
        >
          ${t.use}
        </button>
        ${
          own === undefined
            ? nothing
            : html`<button
                type="button"
                class="button--quiet"
                aria-label=${t.removeLabel(own.name)}
                @click=${() => this.#remove(own)}
              >
                ${t.remove}
              </button>`
        }
      </p>
    </li>`;
  }

  /** Names and buttons only: the composer is a form already, and this one lies within it. */
  #saving(): TemplateResult {
    const t = this.#words;
    const started = $startedKit.get();
    const changed = $ownKits.get().find(({ id }) => id === started?.ownId);
    return html`<details class="composer__more">
      <summary>${t.save}</summary>
      <p class="field__hint small" id="share-kit-about">${t.saveAbout}</p>
      <label class="field"
        ><span>${t.name}</span
        ><input
          type="text"
          data-kit-name
          maxlength="80"
          autocomplete="off"
          aria-describedby="share-kit-about"
          @input=${keepHere}
          @keydown=${this.#onKey}
      /></label>
      <p class="row">
        <button type="button" @click=${() => this.#save()}>${t.saveNew}</button>
        ${
          changed === undefined
            ? nothing
            : html`<button type="button" @click=${() => this.#save(changed)}>
                ${t.saveOver(changed.name)}
              </button>`
        }
      </p>
      <p class="small" role="status">${this.#said}</p>
    </details>`;
  }

  #use(kit: ReadyKit): void {
    announce({ text: this.#words.used(kit.title), takeBack: startFromKit(kit) });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#save();
  };

  /** Over a kit that was saved before, the name may stay as it is. */
  #save(over?: OwnKit): void {
    const t = this.#words;
    const sharing = $sharing.get();
    const input = this.querySelector<HTMLInputElement>('[data-kit-name]');
    const typed = input?.value.trim() ?? '';
    const name = typed === '' ? (over?.name ?? '') : typed;
    const assets = sharing?.kit ?? [];
    if (sharing === undefined || assets.length === 0) this.#say(t.nothing);
    else if (name === '') {
      this.#say(t.needsName);
      input?.focus();
    } else {
      const before = $startedKit.get();
      const { id, events } = saveKit({ name, note: sharing.draft.note.trim(), assets }, over?.id);
      if (input) input.value = '';
      this.#say('');
      const kit = $ownKits.get().find((one) => one.id === id);
      if (kit) $startedKit.set(readyKit(kit));
      announce({
        text: t.saved(name),
        takeBack: () => {
          undoIn(KITS_JOURNEY, events);
          $startedKit.set(before);
        },
      });
    }
  }

  #remove(kit: OwnKit): void {
    const { events } = removeKit(kit.id);
    announce({ text: this.#words.removed(kit.name), journey: KITS_JOURNEY, ids: events });
    this.focusHome();
  }

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }
}

/** Names in the order of the language of the page. */
function byName(a: OwnKit, b: OwnKit): number {
  return a.name.localeCompare(b.name, pageLocale());
}

/** The composer listens for what is typed into the draft; the name of a kit is no part of it. */
function keepHere(event: Event): void {
  event.stopPropagation();
}

define('sb-share-kits', SbShareKits);
