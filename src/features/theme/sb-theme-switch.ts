import { isTheme, readTheme, writeTheme } from '~/state/preferences.ts';
import { define } from '~/kit/define.ts';

/**
 * Lets the reader choose light or dark, or follow the device. Nothing is drawn: the choice is the server's, and only its
 * value and the theme of the page change.
 */
export class SbThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = readTheme();
    select.addEventListener('change', () => {
      const theme = isTheme(select.value) ? select.value : 'auto';
      writeTheme(theme);
      if (theme === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
    });
  }
}

define('sb-theme-switch', SbThemeSwitch);
