import { contentFolder } from '../src/content-model/content-folder.ts';
import { publishedToday } from '../src/content-model/edition.ts';
import { lawDateNotices } from '../src/content-model/law-date-notices.ts';
import { checkContent } from '../src/content-model/load-content.ts';
import { formatProblems } from '../src/content-model/problem.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { fallbackOf, furtherOf, languageName } from '../src/kit/languages.ts';
import { optionsOf } from './content/new/options.ts';
import { watchFolder } from './content/watch-folder.ts';
import { checkFurtherWords } from './vite/further-words.ts';

// npm run content:check [-- folder] — reads content/ and lists everything that is wrong with it; exit 1 if anything is.
// Dates of law that are due for a check are no mistake: they are listed, and the exit code stays 0.
// npm run content:check -- --watch — does so again whenever a file changes, until you press Ctrl+C.
const { values, positionals } = optionsOf({
  options: { watch: { type: 'boolean', short: 'w', default: false } },
  allowPositionals: true,
});
const folder = positionals[0] ?? contentFolder();

async function check(): Promise<boolean> {
  const { sources, problems } = checkContent(readContentFolder(folder));
  const { languages } = sources.site;
  const further = furtherOf(languages);
  // Words that cannot be read have been reported already.
  const readable = problems.length > 0 ? [] : further;
  const words = await Promise.all(readable.map((it) => checkFurtherWords(folder, it, languages)));
  const all = [...problems, ...words.flatMap((it) => it.problems)];
  if (all.length > 0) {
    console.error(formatProblems(all));
    return false;
  }
  const counts = `${sources.phases.length} buying phases, ${sources.questions.length} questions, ${sources.assets.size} assets`;
  console.log(`The content is sound: ${counts}, in ${sources.site.languages.join(' and ')}.`);
  for (const { id, why } of lawDateNotices(sources.lawDates, publishedToday().today)) {
    const reason = why === 'change-passed' ? 'its next change has come' : 'nobody has checked it for a year';
    console.log(`Look again at content/law-dates.yaml, ${id}: ${reason}.`);
  }
  for (const [index, language] of further.entries()) {
    const [shown, texts] = [words[index]?.translated, sources.shortTexts.get(language)];
    const twins = [sources.guideTexts, sources.assetTexts, sources.pageTexts].flatMap((it) => [
      ...it.values(),
    ]);
    const long = twins.filter((it) => it[language] !== undefined).length;
    console.log(
      `Translated into ${languageName(language, 'en')}: ${shown?.done ?? 0} of ${shown?.of ?? 0} words of the interface, ${texts?.done ?? 0} of ${texts?.of ?? 0} short texts, ${long} of ${twins.length} long texts. The rest is shown in ${languageName(fallbackOf(languages), 'en')}.`,
    );
  }
  return true;
}

const isSound = await check();
if (values.watch) {
  watchFolder(folder, () => {
    console.log(`\n${new Date().toLocaleTimeString('sv')}`);
    void check();
  });
  console.log('Watching. Press Ctrl+C to stop.');
} else if (!isSound) {
  process.exitCode = 1;
}
