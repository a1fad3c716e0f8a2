/*
 * How long the tests wait, in milliseconds. A slow machine is no fault, so there is no limit for a test as a whole: WAIT
 * is the limit for one step (a click, an expectation, a page that loads), and each step that succeeds starts a new one.
 * HANG only ends what would never end, such as a promise that nobody resolves.
 */
export const WAIT = 60_000;
export const HANG = 30 * 60_000;
