import { html, nothing, type TemplateResult } from 'lit/html.js';
import { valueOf } from '~/domain/journal/fields.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import type { ToolSheet } from '~/domain/tools/tool-sheet.ts';
import type { ToolTexts } from './tool-look.ts';

/** What was written into the template that stood here before there was a calculator: still there to copy from. */
export function earlierView(
  { earlier }: ToolSheet,
  view: JourneyView,
  words: ToolTexts,
): TemplateResult | typeof nothing {
  const written = earlier.filter(({ field }) => valueOf(view, field) !== '');
  if (written.length === 0) return nothing;
  return html`<details class="calculator__earlier small" open>
    <summary>${words.earlier}</summary>
    <dl>
      ${written.map(
        ({ field, label }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${valueOf(view, field)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
