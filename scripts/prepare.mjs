// Runs before `npm start` and `npm test`, with built-ins only, because the machine may have nothing but an old Node (18+).
// Installs the packages where they are missing or older than the lock file; for `test` also a browser, Python,
// LibreOffice and PostgreSQL.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installedFirefox, installedWebKit, testBrowser } from '../tests/e2e/support/browser-env.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program and says whether it succeeded. */
function run(program, args, options = {}) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  return status === 0;
}

function answers(program, ...args) {
  return run(program, args, { stdio: 'ignore' });
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function npm(...args) {
  const npmScript = process.env.npm_execpath;
  return npmScript
    ? run(process.execPath, [npmScript, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

function changedAt(name) {
  const file = `${root}/${name}`;
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function installPackages() {
  // npm writes this file at the end of every complete installation.
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Installing the packages (npm ci), about a minute …');
  if (!npm('ci', '--include=dev', '--no-audit', '--no-fund')) {
    stop('npm ci failed. Is the npm registry reachable? Its message stands above.');
  }
}

let listsAreFresh = false;

/** Installs Debian packages; false where that is not possible. */
function installFromDebian(...packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !answers('apt-get', '--version')) return false;
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  listsAreFresh ||= run('apt-get', ['update', '-qq'], { env });
  return listsAreFresh && run('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], { env });
}

function hasPlaywrightBrowser() {
  const script =
    "import('playwright-core').then(({ chromium }) => process.exit(require('fs').existsSync(chromium.executablePath()) ? 0 : 1), () => process.exit(1))";
  return answers('node', '-e', script);
}

function ensureBrowser() {
  if (testBrowser() || hasPlaywrightBrowser()) return;
  if (installFromDebian('chromium-headless-shell', 'fonts-noto-cjk') && testBrowser()) return;
  if (installFromDebian('chromium', 'fonts-noto-cjk') && testBrowser()) return;
  console.log('Installing a browser (playwright install chromium) …');
  if (npm('exec', '--', 'playwright', 'install', 'chromium') && hasPlaywrightBrowser()) return;
  stop(
    'The tests need Chromium and none could be installed. Install Chromium or Chrome, and set CHROMIUM_PATH to its program.',
  );
}

/** The second, independent decoder of plan links is written in Python (standard library only). */
function ensurePython() {
  if (answers('python3', '-c', 'import json, hashlib, hmac')) return;
  if (installFromDebian('python3') && answers('python3', '--version')) return;
  stop(
    'The tests need Python 3 as the command "python3". Install it from python.org or your package manager.',
  );
}

/** Debian splits LibreOffice into packages; its word processor is this file. Elsewhere it comes whole. */
const DEBIAN_OFFICE = '/usr/lib/libreoffice/program';
const hasWriter = () => !existsSync(DEBIAN_OFFICE) || existsSync(`${DEBIAN_OFFICE}/libswlo.so`);
const hasOffice = () => answers('soffice', '--version') && hasWriter();

/** Exports are opened in a real spreadsheet, which tells what it takes for a formula, and Word files in a word processor. */
function ensureOffice() {
  if (hasOffice()) return;
  if (installFromDebian('libreoffice-calc-nogui', 'libreoffice-writer-nogui') && hasOffice()) return;
  stop(
    'The tests need LibreOffice Calc and Writer as the command "soffice". Install them from libreoffice.org or your package manager.',
  );
}

/** The short walk runs in these too. Where one cannot be installed, its tests are skipped and the totals say so. */
function installOtherEngines() {
  if (!installedFirefox()) installFromDebian('firefox-esr');
  if (!installedWebKit() || !answers('which', 'Xvfb')) installFromDebian('webkit2gtk-driver', 'xvfb');
}

/** The depot of a team is tested over a real database, which the tests start in a folder of their own. */
function ensurePostgres() {
  const isThere = () => existsSync('/usr/lib/postgresql') || answers('postgres', '--version');
  if (isThere() || (installFromDebian('postgresql') && isThere())) return;
  stop('The tests need PostgreSQL. Install it from postgresql.org or your package manager.');
}

installPackages();
if (process.argv[2] === 'test') {
  try {
    ensureBrowser();
  } catch (error) {
    stop(error.message);
  }
  ensurePython();
  ensureOffice();
  ensurePostgres();
  installOtherEngines();
}
