import { atom } from 'nanostores';

/** The minutes that a reader has now. Not kept: the choice is about now. */
export const $minutesAtHand = atom(15);
