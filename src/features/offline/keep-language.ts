import { keepLanguage } from './site-worker.ts';

/** Long after the page is read: keeping it for later must not slow down reading it now. */
const PAUSE_MS = 4000;

// In development files change under their names.
if (import.meta.env.PROD && 'serviceWorker' in navigator) setTimeout(() => void keepLanguage(), PAUSE_MS);
