import { fileURLToPath } from 'node:url';
import { lawDateNotices, toDay } from '../src/content-model/law-date-notices.ts';
import { checkContent } from '../src/content-model/load-content.ts';
import { formatProblems } from '../src/content-model/problem.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';

// npm run content:check [folder] — reads content/ and lists everything that is wrong with it; exit 1 if anything is.
// Dates of law that are due for a check are no mistake: they are listed, and the exit code stays 0.
const folder = process.argv[2] ?? fileURLToPath(new URL('../content', import.meta.url));
const { sources, problems } = checkContent(readContentFolder(folder));
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const counts = `${sources.phases.length} buying phases, ${sources.questions.length} questions, ${sources.assets.size} assets`;
  console.log(`The content is sound: ${counts}, in both languages.`);
  for (const { id, why } of lawDateNotices(sources.lawDates, toDay(Date.now()))) {
    const reason = why === 'change-passed' ? 'its next change has come' : 'nobody has checked it for a year';
    console.log(`Look again at content/law-dates.yaml, ${id}: ${reason}.`);
  }
}
