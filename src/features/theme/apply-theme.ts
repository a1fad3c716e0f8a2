import { readTheme } from '~/state/preferences.ts';

// Runs before the page is shown, so that a chosen theme never flashes.
const theme = readTheme();
if (theme !== 'auto') document.documentElement.dataset['theme'] = theme;
