import type { OptionState } from '~/domain/journal/answer-events.ts';
import type { SameWords, Words } from './translate.ts';

const en = {
  option: (name: string, state: OptionState | undefined) =>
    state === undefined
      ? name
      : { in: `In the running: ${name}`, out: `Ruled out: ${name}`, chosen: `Chosen: ${name}` }[state],
  newer: 'A question that this version does not know yet',
};

const ja: SameWords<typeof en> = {
  option: (name, state) =>
    state === undefined
      ? name
      : { in: `検討中：${name}`, out: `見送り：${name}`, chosen: `選定済み：${name}` }[state],
  newer: 'この版にはまだない質問',
};

/** What a receipt tells in words. */
export const toldWords: Words<typeof en> = { en, ja };
