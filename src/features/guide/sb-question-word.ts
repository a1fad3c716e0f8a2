import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { rowQuestion } from '~/kit/row-question.ts';
import { stateWords } from '~/kit/state-words.ts';
import { TextElement } from '~/kit/text-element.ts';
import { $standingOf } from '~/state/question-standing.ts';

/** Where the group stands with one question, as one word in the row of the question. */
export class SbQuestionWord extends TextElement {
  protected override stores() {
    return [$standingOf];
  }

  protected override show(): void {
    const state = $standingOf.get()?.(rowQuestion(this)).state;
    if (!state || state === this.dataset['state']) return;
    this.dataset['state'] = state;
    this.say(stateWords[pageLocale()].state[state]);
  }
}

define('sb-question-word', SbQuestionWord);
