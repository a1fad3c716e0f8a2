import { expect, test } from 'vitest';
import { runSteps } from '../../scripts/gate/run-steps.ts';

interface Step {
  readonly needs?: readonly string[];
}

/** Runs steps by hand: `end` ends one, `text` is what has been printed so far. */
function gate(steps: Readonly<Record<string, Step>>, atOnce: number) {
  const started: string[] = [];
  const ends = new Map<string, (passed: boolean) => void>();
  const writers = new Map<string, (text: string) => void>();
  let printed = '';
  const results = runSteps(steps, {
    atOnce,
    write: (text) => (printed += text),
    run: (name, _step, write) => {
      started.push(name);
      writers.set(name, write);
      return new Promise((resolve) => ends.set(name, resolve));
    },
  });
  const end = async (name: string, passed = true) => {
    ends.get(name)?.(passed);
    await new Promise(setImmediate);
  };
  return {
    started,
    end,
    say: (name: string, text: string) => writers.get(name)?.(text),
    text: () => printed,
    results,
  };
}

test('so many steps run beside each other, and each that ends makes room for the next one', async () => {
  const { started, end, results } = gate({ a: {}, b: {}, c: {}, d: {} }, 2);
  expect(started).toEqual(['a', 'b']);
  await end('b');
  expect(started).toEqual(['a', 'b', 'c']);
  await end('a');
  await end('c');
  await end('d');
  expect((await results).map(({ name, outcome }) => [name, outcome])).toEqual([
    ['a', 'passed'],
    ['b', 'passed'],
    ['c', 'passed'],
    ['d', 'passed'],
  ]);
});

test('a step waits for what it needs, while later ones go first', async () => {
  const { started, end } = gate({ build: {}, pages: { needs: ['build'] }, types: {} }, 2);
  expect(started).toEqual(['build', 'types']);
  await end('types');
  expect(started).toEqual(['build', 'types']);
  await end('build');
  expect(started).toEqual(['build', 'types', 'pages']);
});

test('a step that fails stops the steps that need it, those that need these, and no others', async () => {
  const { started, end, results } = gate(
    { build: {}, pages: { needs: ['build'] }, report: { needs: ['pages'] }, types: {} },
    1,
  );
  await end('build', false);
  expect(started).toEqual(['build', 'types']);
  await end('types');
  expect((await results).map(({ name, outcome, missing }) => [name, outcome, ...missing])).toEqual([
    ['build', 'failed'],
    ['pages', 'not run', 'build'],
    ['report', 'not run', 'pages'],
    ['types', 'passed'],
  ]);
});

test('the time of each step is measured', async () => {
  const started = performance.now();
  const { end, results } = gate({ a: {} }, 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await end('a');
  const [result] = await results;
  expect(result?.seconds).toBeGreaterThan(0.015);
  expect(result?.seconds).toBeLessThanOrEqual((performance.now() - started) / 1000);
});

test('output is printed step by step: of the first step at once, of the later ones when their turn comes', async () => {
  const { end, say, text } = gate({ a: {}, b: {}, c: {} }, 3);
  say('b', 'b1 ');
  say('a', 'a1 ');
  expect(text()).toBe('a1 ');
  say('c', 'c1 ');
  await end('c');
  say('b', 'b2 ');
  await end('a');
  expect(text()).toBe('a1 b1 b2 ');
  say('b', 'b3 ');
  await end('b');
  expect(text()).toBe('a1 b1 b2 b3 c1 ');
});

test.each([
  ['a need that is misspelt', { build: {}, pages: { needs: ['biuld'] } }],
  ['a need that comes later in the table', { pages: { needs: ['build'] }, build: {} }],
])('%s is refused, because the step would never run', async (_name, steps) => {
  await expect(gate(steps, 2).results).rejects.toThrow(/"pages" needs "\w+", which is not above it/);
});
