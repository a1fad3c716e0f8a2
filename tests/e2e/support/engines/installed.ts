import { existsSync } from 'node:fs';
import { testBrowser, installedFirefox, installedWebKit } from '../browser-env.mjs';
import type { Engine } from './engine.ts';
import { puppeteerEngine } from './puppeteer-engine.ts';
import { webkitEngine } from './webkit-engine.ts';

export interface KnownEngine {
  readonly name: string;
  /** Undefined where this machine has none. */
  readonly start: (() => Engine | Promise<Engine>) | undefined;
}

const DRIVER_PORT = Number(process.env['E2E_PORT'] ?? 4391) + 100;
const [chromium, firefox, webkit] = [testBrowser(), installedFirefox(), installedWebKit()];

export const ENGINES: readonly KnownEngine[] = [
  { name: 'Chromium', start: chromium === undefined ? undefined : () => puppeteerEngine('chrome', chromium) },
  { name: 'Firefox', start: firefox === undefined ? undefined : () => puppeteerEngine('firefox', firefox) },
  {
    name: 'WebKit',
    start:
      webkit === undefined || !existsSync('/usr/bin/Xvfb')
        ? undefined
        : () => webkitEngine(webkit, DRIVER_PORT),
  },
];
