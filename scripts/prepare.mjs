// Runs before `npm start` and `npm test`, on whatever Node the machine has (18 or newer): built-ins only.
// Installs the packages when they are missing or older than the lock file; for `test` also a browser and Python.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
