import { stripVTControlCharacters } from 'node:util';

/** What of a runner's JSON report is read: every field may be missing. */
interface Report {
  readonly testResults?: readonly {
    readonly name?: string;
    readonly status?: string;
    readonly message?: string;
    readonly assertionResults?: readonly {
      readonly status?: string;
      readonly fullName?: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
  readonly suites?: readonly Suite[];
  readonly errors?: readonly { readonly message?: string }[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly ok?: boolean;
    readonly file?: string;
    readonly title?: string;
    readonly tests?: readonly {
      readonly results?: readonly { readonly errors?: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

// Playwright puts colours into its messages.
const firstLine = (text = '') => stripVTControlCharacters(text).trim().split('\n')[0] ?? '';
const line = (file: string | undefined, title: string | undefined, message: string | undefined) =>
  [file, title, firstLine(message)].filter((part) => part !== undefined && part !== '').join(' › ');

function failedInVitest({ testResults = [] }: Report): readonly string[] {
  return testResults.flatMap(({ name, status, message, assertionResults = [] }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that could not even be loaded has no tests.
    if (failed.length === 0) return status === 'failed' ? [line(name, undefined, message)] : [];
    return failed.map(({ fullName, failureMessages }) => line(name, fullName, failureMessages?.[0]));
  });
}

function failedInBrowser({ suites = [], specs = [] }: Suite): readonly string[] {
  const here = specs
    .filter(({ ok }) => ok === false)
    .map(({ file, title, tests = [] }) => {
      const errors = tests.flatMap(({ results = [] }) => results.flatMap((result) => result.errors ?? []));
      return line(file, title, errors[0]?.message);
    });
  return [...here, ...suites.flatMap(failedInBrowser)];
}

/** Each test that failed in a report of Vitest or Playwright: file, title and the first line of what it says. */
export function failedTests(report: Report): readonly string[] {
  const outside = (report.errors ?? []).map(({ message }) => firstLine(message));
  return [...outside, ...failedInVitest(report), ...failedInBrowser(report)];
}
