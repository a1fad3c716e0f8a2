let count = 0;

/**
 * A state in one word, with the rule behind it. The rule shows on hover, focus and tap, and Escape puts it away; the
 * word can be reached by keyboard but looks like a word, because it does nothing.
 */
export class RuleWord {
  readonly root = document.createElement('span');
  readonly #word = document.createElement('button');
  readonly #rule = document.createElement('span');

  constructor() {
    this.root.className = 'rule-word';
    this.#word.className = 'rule-word__word';
    this.#word.type = 'button';
    this.#rule.className = 'rule-word__rule small no-print';
    this.#rule.role = 'tooltip';
    this.#rule.id = `rule-${(count += 1)}`;
    this.#word.setAttribute('aria-describedby', this.#rule.id);
    this.root.append(this.#word, this.#rule);
    this.root.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#rule.hidden = true;
    });
    for (const kind of ['focusin', 'pointerenter', 'pointerdown'])
      this.root.addEventListener(kind, () => (this.#rule.hidden = false));
  }

  show(state: string, word: string, rule: string): void {
    this.root.dataset['state'] = state;
    this.#word.textContent = word;
    this.#rule.textContent = rule;
  }
}
