import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

// node scan.mjs <http port> <https port>: MDN's scan of a site on localhost, which its own command cannot give a port. The
// score is put together as its src/scanner/index.js does; the last line is the result as JSON.
const [httpPort, httpsPort] = process.argv.slice(2).map(Number);
const requests = await retrieve('localhost', { httpPort, httpsPort, path: '/en/' });
if (!requests.responses.auto) throw new Error('the site does not answer');
const tests = ALL_TESTS.map((test) => test(requests)).map((output) => ({
  name: output.constructor.name,
  result: output.result,
  pass: output.pass,
  modifier: getScoreModifier(output.result),
}));
const sum = (some) => some.reduce((total, { modifier }) => total + modifier, 100);
const plain = sum(tests.filter(({ modifier }) => modifier < 0));
const { grade, score } = getGradeForScore(plain >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(tests) : plain);
console.log(JSON.stringify({ grade, score, tests }));
