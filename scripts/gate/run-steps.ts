import { OrderedOutput } from './ordered-output.ts';

export interface StepResult {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
  /** Steps it needs that did not pass. */
  readonly missing: readonly string[];
}

interface Options<Step> {
  readonly atOnce: number;
  /** Runs one step; false if it failed. */
  readonly run: (name: string, step: Step, write: (text: string) => void) => Promise<boolean>;
  readonly write: (text: string) => void;
}

/** A step whose needs are never met would silently not run. */
function checkNeeds(steps: Readonly<Record<string, { readonly needs?: readonly string[] }>>): void {
  const above: string[] = [];
  for (const [name, { needs = [] }] of Object.entries(steps)) {
    const unknown = needs.find((need) => !above.includes(need));
    if (unknown !== undefined)
      throw new Error(`The step "${name}" needs "${unknown}", which is not above it in the table of steps.`);
    above.push(name);
  }
}

/**
 * Runs steps beside each other, in the order of the table as soon as what they need has passed. A step that fails stops
 * nothing but the steps that need it. The results come in the order of the table.
 */
export async function runSteps<Step extends { readonly needs?: readonly string[] }>(
  steps: Readonly<Record<string, Step>>,
  { atOnce, run, write }: Options<Step>,
): Promise<StepResult[]> {
  const names = Object.keys(steps);
  checkNeeds(steps);
  const output = new OrderedOutput(names, write);
  const results = new Map<string, StepResult>();
  const running = new Map<string, Promise<void>>();

  const finish = (name: string, result: Omit<StepResult, 'name'>) => {
    results.set(name, { name, ...result });
    running.delete(name);
    output.end(name);
  };
  const start = async (name: string, step: Step) => {
    const started = performance.now();
    const passed = await run(name, step, (text) => output.add(name, text));
    const seconds = (performance.now() - started) / 1000;
    finish(name, { outcome: passed ? 'passed' : 'failed', seconds, missing: [] });
  };
  const startWhatCan = () => {
    for (const [name, step] of Object.entries(steps)) {
      const needs = step.needs ?? [];
      if (results.has(name) || running.has(name) || !needs.every((need) => results.has(need))) continue;
      const missing = needs.filter((need) => results.get(need)?.outcome !== 'passed');
      if (missing.length > 0) finish(name, { outcome: 'not run', seconds: 0, missing });
      else if (running.size < atOnce) running.set(name, start(name, step));
    }
  };

  startWhatCan();
  while (running.size > 0) {
    await Promise.race(running.values());
    startWhatCan();
  }
  return names.flatMap((name) => results.get(name) ?? []);
}
