import { LitElement } from 'lit';

/**
 * A Lit element in the light DOM: one stylesheet, and ids and labels work across it. The server's HTML stays until the
 * first drawing; an element that needs data waits for it in `shouldUpdate`.
 */
export abstract class LightElement extends LitElement {
  #drawn = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    if (this.#drawn) return;
    this.#drawn = true;
    this.replaceChildren();
  }
}
