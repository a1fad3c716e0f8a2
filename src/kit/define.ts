/** Defines a custom element. A second time, which happens when the development server reloads a module, does nothing. */
export function define(tag: `sb-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
