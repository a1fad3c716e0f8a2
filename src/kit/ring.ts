import { html, type TemplateResult } from 'lit/html.js';

/** The ring of Ring.astro with the covered part of it, in hundredths. */
export function ring(name: string, percent: number, label: string): TemplateResult {
  return html`<svg
    class=${name}
    viewBox="0 0 40 40"
    width="40"
    height="40"
    aria-hidden="true"
    focusable="false"
  >
    <circle class="route-map__track" cx="20" cy="20" r="17"></circle>
    <circle
      class="route-map__fill"
      cx="20"
      cy="20"
      r="17"
      pathLength="100"
      stroke-dasharray="${percent} 100"
    ></circle>
    <text x="20" y="25" text-anchor="middle">${label}</text>
  </svg>`;
}
