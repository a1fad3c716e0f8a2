import { expect, open } from './support/fixtures.ts';
import { PAGES } from './support/page-types.ts';
import { test } from './support/visitor.ts';

// Only the address differs under a sub-path, and whether a page finds its files there does not depend on the language.
// The links in the HTML are checked by tests/build.
for (const [name, address] of PAGES.filter(([, place]) => !place.startsWith('en/'))) {
  test(`under a sub-path ${name} opens without an error, and keeps nothing`, async ({ visit }) => {
    await open(visit, address);
    await expect(visit.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}
