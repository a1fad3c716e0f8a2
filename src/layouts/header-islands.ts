/*
 * What the frame of every page does with a script, in one file: the language link that keeps the place, the keys, reading
 * offline, the buttons that hand a page on, and links that lost their path.
 */
import './language-link.ts';
import '~/features/search/keys.ts';
import '~/features/offline/keep-language.ts';
import { loaded } from '~/kit/loaded.ts';
import { pageLocale } from '~/kit/locales.ts';

if (/^#[grqaj]\d/i.test(location.hash))
  void loaded(async () => (await import('~/features/plan/lead-payload.ts')).leadPayload(pageLocale()));

for (const button of document.querySelectorAll<HTMLElement>('[data-hand-on]'))
  button.onclick = () => loaded(async () => (await import('~/features/hand-on/hand-on.ts')).handOn(button));
