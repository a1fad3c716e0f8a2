// Which browser the tests drive, and how it is started. Plain JavaScript with built-ins only, because
// scripts/prepare.mjs reads it before anything is installed.
import { existsSync } from 'node:fs';

/** Chromium without windows, tabs and menus: it shows the same pages in about two thirds of the time. */
const HEADLESS = '/usr/bin/chromium-headless-shell';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of the Chromium that a person would start, or undefined. */
export function installedBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names "${chosen}", but there is no such file.`);
  }
  return PLACES.find((place) => existsSync(place));
}

/** Path of the Chromium that tests drive, or undefined: then Playwright uses the one it installed itself. */
export function testBrowser() {
  if (!process.env.CHROMIUM_PATH && existsSync(HEADLESS)) return HEADLESS;
  return installedBrowser();
}

/** Path of an installed Firefox, or undefined. */
export function installedFirefox() {
  return [
    process.env.FIREFOX_PATH ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((place) => existsSync(place));
}

/** Path of the driver of WebKitGTK, which starts the browser, or undefined. */
export function installedWebKit() {
  return ['/usr/bin/WebKitWebDriver'].find((place) => existsSync(place));
}

/** Chromium refuses its sandbox to root; the other flags keep it from calling home. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
