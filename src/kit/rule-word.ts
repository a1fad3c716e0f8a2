import { html, type TemplateResult } from 'lit/html.js';

let count = 0;

/** An id that joins a word and its rule; one for each element that shows such a word. */
export function newRuleId(): string {
  return `rule-${(count += 1)}`;
}

/**
 * A state in one word, with the rule behind it. The rule shows on hover, focus and tap, and Escape puts it away; the
 * word can be reached by keyboard but looks like a word, because it does nothing.
 */
export function ruleWord(id: string, state: string, word: string, rule: string): TemplateResult {
  return html`<span
    class="rule-word"
    data-state=${state}
    @keydown=${onKey}
    @focusin=${uncover}
    @pointerenter=${uncover}
    @pointerdown=${uncover}
    ><button type="button" class="rule-word__word" aria-describedby=${id}>${word}</button
    ><span class="rule-word__rule small no-print" role="tooltip" id=${id}>${rule}</span></span
  >`;
}

function onKey({ key, currentTarget }: KeyboardEvent): void {
  if (key === 'Escape') setHidden(currentTarget, true);
}

function uncover({ currentTarget }: Event): void {
  setHidden(currentTarget, false);
}

function setHidden(root: EventTarget | null, isHidden: boolean): void {
  const rule = root instanceof Element ? root.querySelector<HTMLElement>('[role="tooltip"]') : null;
  if (rule) rule.hidden = isHidden;
}
