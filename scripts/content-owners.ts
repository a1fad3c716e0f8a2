import path from 'node:path';
import { contentFolder } from '../src/content-model/content-folder.ts';
import { checkContent } from '../src/content-model/load-content.ts';
import { formatProblems } from '../src/content-model/problem.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { fail } from './content/new/answers.ts';
import { codeOwners } from './content/owners/code-owners.ts';

// npm run -s content:owners > .github/CODEOWNERS — who is asked before a text of theirs is published.
const folder = contentFolder();
const { sources, problems } = checkContent(readContentFolder(folder));
if (problems.length > 0) fail(`${formatProblems(problems)}\nFix this first: nothing was written.`);
process.stdout.write(codeOwners(sources, path.basename(folder)));
