import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, loadContent } from '~/content-model/load-content.ts';
import { Texts } from '~/content-model/texts.ts';
import { milestoneStanding } from '~/domain/process-map/milestone.ts';
import { defaultChoice, processOf } from '~/domain/process/process.ts';
import { toId } from '~/domain/shared/brand.ts';
import { edited, problemsAfter, replace, sound, whole } from './support/broken-content.ts';

const MAP = 'process-map.yaml';

describe('an id that does not exist is told where it is named', () => {
  test.each([
    ['a question', MAP, 'needs: [problem-worth-solving', 'needs: [gone', 'unknown question "gone"'],
    [
      'a question usually open',
      MAP,
      'usuallyOpen: [problem-worth-solving',
      'usuallyOpen: [gone',
      'unknown question "gone"',
    ],
    [
      'an order step',
      MAP,
      'orderSteps: [lead-assignment]',
      'orderSteps: [gone]',
      'unknown order step "gone"',
    ],
    ['a system', MAP, 'systems: [crm]', 'systems: [gone]', 'unknown system "gone"'],
    ['a seller role', MAP, 'sellers: [marketer,', 'sellers: [gone,', 'unknown seller role "gone"'],
    ['a funnel stage', MAP, 'funnel: [awareness]', 'funnel: [gone]', 'unknown funnel stage "gone"'],
    [
      'a milestone of a stage',
      MAP,
      'milestones: [first-contact,',
      'milestones: [gone,',
      'unknown milestone "gone"',
    ],
    ['an owner of a step', 'renewal.yaml', 'owner: procurement', 'owner: gone', 'unknown role "gone"'],
    ['an asset of a path', 'renewal.yaml', 'asset: sla-sheet', 'asset: gone', 'unknown asset "gone"'],
    [
      'a phase of a lesson',
      'lessons.yaml',
      'phases: [after-purchase]',
      'phases: [gone]',
      'unknown phase "gone"',
    ],
    [
      'a role a consumer has',
      'processes.yaml',
      'rolesExpected: [user, champion',
      'rolesExpected: [gone, champion',
      'unknown role "gone"',
    ],
  ])('%s', (_name, file, piece, by, wrong) => {
    expect(problemsAfter({ [file]: replace(piece, by) })).toContainEqual(
      expect.objectContaining({ file, wrong: expect.stringContaining(wrong) }),
    );
  });
});

test('a question that stands at two milestones of one kind of sale is told', () => {
  const edits = { [MAP]: replace('needs: [cost-of-inaction,', 'needs: [who-is-affected, cost-of-inaction,') };
  expect(problemsAfter(edits)).toContainEqual(
    expect.objectContaining({
      wrong: expect.stringContaining('"who-is-affected" already stands at the milestone "first-contact"'),
    }),
  );
});

test('bands out of order, or without one for the lowest result, are told', () => {
  expect(problemsAfter({ 'renewal.yaml': replace('atLeast: 50', 'atLeast: 90') })).toContainEqual(
    expect.objectContaining({ wrong: expect.stringContaining('highest to the lowest') }),
  );
  expect(problemsAfter({ 'renewal.yaml': replace('atLeast: 0', 'atLeast: 10') })).toContainEqual(
    expect.objectContaining({ wrong: expect.stringContaining('begins at 0') }),
  );
});

test('another name of a stage, a step or a system is the name everywhere, without touching code', () => {
  const files = edited({
    [MAP]: replace(
      '{ en: "Goal confirmation", ja: "目標の確認" }',
      '{ en: "Shared aim", ja: "ねらいの共有" }',
    ),
    'order-flow/systems.yaml': replace('Customer records (CRM)', 'The blue book'),
    'order-flow/steps.yaml': replace('Create the opportunity', 'Open the deal'),
    'buying-phases.yaml': replace('en: "Evaluation"', 'en: "Proving ground"'),
  });
  const { sources } = checkContent(files);
  const texts = new Texts(sources, 'en');
  expect(texts.milestone('goal-confirmation')).toBe('Shared aim');
  expect(new Texts(sources, 'ja').milestone('goal-confirmation')).toBe('ねらいの共有');
  expect(texts.system('crm')).toBe('The blue book');
  expect(texts.orderStep('opportunity-creation')).toBe('Open the deal');
  expect(texts.phase('evaluation')).toBe('Proving ground');
  // The old name stands nowhere else in the data or in the texts of the pages.
  const left = [...files].filter(
    ([file, text]) => /\.(yaml|mdx)$/.test(file) && text.includes('Goal confirmation'),
  );
  expect(left.map(([file]) => file)).toEqual([]);
});

test('no name of a milestone, a system or a role of the seller is typed anywhere but in its own file', () => {
  const { processMap, orderFlow, phases } = loadContent(whole).sources;
  // Two things may share a name: customer service is a system and a team.
  const shared = new Set([...phases, ...orderFlow.systems].flatMap(({ name }) => [name.en, name.ja]));
  const owners = [
    [
      'process-map.yaml',
      [...processMap.milestones, ...processMap.sellerRoles, ...processMap.funnel].filter(
        ({ name }) => !shared.has(name.en),
      ),
    ],
    ['systems.yaml', orderFlow.systems.filter(({ id }) => id !== 'service')],
  ] as const;
  const root = path.resolve(import.meta.dirname, '../..');
  const files = ['content', 'src'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(yaml|ts|astro)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const texts = files.map((file) => [path.basename(file), readFileSync(file, 'utf8')] as const);
  for (const [owner, things] of owners) {
    // A name of one word is also a word of the language: "Delivery", 納品.
    const names = things.flatMap(({ name }) => [name.en, name.ja]).filter((name) => name.length > 12);
    expect(names.length).toBeGreaterThan(3);
    const others = texts.filter(([file]) => file !== owner);
    const typed = names.filter((name) =>
      others.some(([, text]) => text.includes(`'${name}'`) || text.includes(`"${name}"`)),
    );
    expect(typed).toEqual([]);
  }
});

test('every question of a process waits at exactly one milestone of its kind of sale', () => {
  const { catalogue, sources } = loadContent(sound);
  for (const segment of catalogue.segments) {
    const process = processOf(catalogue, { ...defaultChoice(catalogue), segment: segment.id });
    const inside = sources.processMap.milestones
      .map(({ id, phase, needs, segments }) => ({
        id,
        phase: toId<typeof process.startsIn>(phase),
        needs: needs.map((need) => toId<Parameters<typeof process.questions.has>[0]>(need)),
        ...(segments ? { segments: segments.map((it) => toId<typeof segment.id>(it)) } : {}),
      }))
      .filter((milestone) => milestoneStanding(milestone, { process, states: new Map() }).kind === 'inside');
    const waiting = inside.flatMap(({ needs }) => needs).filter((id) => process.questions.has(id));
    expect([...waiting].sort()).toEqual([...process.questions].sort());
  }
});

test('a consumer meets no quote and no negotiation on the map', () => {
  const { processMap } = loadContent(sound).sources;
  const consumer = processMap.milestones.filter(({ segments }) => segments?.includes('b2c') ?? true);
  for (const milestone of consumer) {
    expect(JSON.stringify([milestone.name, milestone.counts, milestone.notYet])).not.toMatch(
      /quote|negotiat|見積|交渉/i,
    );
    expect([...milestone.orderSteps, ...milestone.systems]).not.toContain('quote-configuration');
    expect(milestone.orderSteps).not.toContain('contracting');
    expect(milestone.systems).not.toContain('cpq');
  }
});
