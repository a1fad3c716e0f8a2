import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SealedEvent } from '../../src/domain/depot/depot.ts';
import { LONGEST_REQUEST, MOST_EVENTS } from '../../src/domain/depot/depot.ts';
import { readPage, writeEvents } from '../../src/domain/depot/wire.ts';
import { newSpace, sealed } from './support/events.ts';
import { Postgres } from './support/postgres.ts';
import { smallSite, TeamProcess } from './support/server.ts';

const root = path.resolve(import.meta.dirname, '../..');
const JSON_TYPE = { 'Content-Type': 'application/json' };

const post = (address: string, space: string, body: string, headers: Record<string, string> = JSON_TYPE) =>
  fetch(`${address}depot/${space}`, { method: 'POST', headers, body });

async function stored(address: string, space: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let cursor = 0, isMore = true; isMore;) {
    const page = readPage(await (await fetch(`${address}depot/${space}?after=${cursor}`)).text());
    if (page === undefined) throw new Error('no page');
    found.push(...page.events.map(({ id }) => id));
    ({ cursor, isMore } = page);
  }
  return found;
}

describe('the server of a team', () => {
  const folder = smallSite();
  let team: TeamProcess;
  beforeAll(async () => {
    team = await TeamProcess.start(folder);
  });
  afterAll(async () => {
    await team.kill();
    rmSync(folder, { recursive: true });
  });

  test('serves the site and the depot on one port, with the headers of the site', async () => {
    const page = await fetch(team.address);
    expect(await page.text()).toContain('<h1>site</h1>');
    expect(await (await fetch(`${team.address}depot/`)).json()).toEqual({ depot: 1 });
    expect(await (await fetch(`${team.address}healthz`)).json()).toEqual({ ok: true });
    const answer = await fetch(`${team.address}depot/${newSpace()}`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('takes events and gives them back', async () => {
    const space = newSpace();
    const events = sealed(3);
    expect((await post(team.address, space, writeEvents(events))).status).toBe(204);
    expect(await stored(team.address, space)).toEqual(events.map(({ id }) => id));
  });

  test.each<[string, () => Promise<Response>, number, string]>([
    ['no JSON', () => post(team.address, newSpace(), '{'), 400, 'is no JSON'],
    [
      'a form of another site',
      () => post(team.address, newSpace(), 'a=b', { 'Content-Type': 'text/plain' }),
      415,
      'application/json',
    ],
    [
      'too many events',
      () => post(team.address, newSpace(), writeEvents(sealed(MOST_EVENTS + 1))),
      400,
      'At most 500 events',
    ],
    [
      'too many bytes',
      () => post(team.address, newSpace(), 'x'.repeat(LONGEST_REQUEST + 1)),
      413,
      'at most 2000000 bytes',
    ],
    ['a space that is none', () => fetch(`${team.address}depot/../secret`), 404, ''],
    ['an id that is none', () => fetch(`${team.address}depot/zz`), 404, 'no such space'],
    [
      'a wrong cursor',
      () => fetch(`${team.address}depot/${newSpace()}?after=-1`),
      400,
      'is the cursor of an earlier page',
    ],
    [
      'something unknown',
      () => fetch(`${team.address}depot/${newSpace()}/all`),
      404,
      'nothing at this address',
    ],
    [
      'deleting',
      () => fetch(`${team.address}depot/${newSpace()}`, { method: 'DELETE' }),
      405,
      'Only GET and POST',
    ],
  ])('refuses %s in one clear sentence', async (_what, ask, status, says) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(says);
  });

  test('tells who waits that something came', async () => {
    const space = newSpace();
    const waiting = await fetch(`${team.address}depot/${space}/watch`);
    expect(waiting.headers.get('content-type')).toBe('text/event-stream');
    const reader = waiting.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(': here\n\n');
    await post(team.address, space, writeEvents(sealed(1)));
    expect((await reader.read()).value).toBe('data: \n\n');
    await reader.cancel();
  });

  test('a log line names no space, no id and no content', async () => {
    const space = newSpace();
    const [event] = sealed(1) as [SealedEvent];
    await post(team.address, space, writeEvents([event]));
    await expect.poll(() => team.lines.some((line) => line.includes('"POST"'))).toBe(true);
    const log = team.lines.join('\n');
    for (const secret of [space, event.id, event.bytes]) expect(log).not.toContain(secret);
    const line = JSON.parse(team.lines.findLast((one) => one.includes('"POST"'))!) as Record<string, unknown>;
    expect(line).toMatchObject({ level: 'info', method: 'POST', route: '/depot/:space', status: 204 });
  });
});

test('one client that floods is slowed down, and the others go on', async () => {
  const folder = smallSite();
  const team = await TeamProcess.start(folder, { BEHIND_PROXY: '1' });
  const ask = (client: string) =>
    fetch(`${team.address}depot/${newSpace()}`, { headers: { 'X-Forwarded-For': `1.1.1.1, ${client}` } });
  const rogue = await Promise.all(Array.from({ length: 400 }, () => ask('10.0.0.66')));
  const refused = rogue.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(100);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask('10.0.0.1')).status).toBe(200);
  await team.kill();
  rmSync(folder, { recursive: true });
});

test('killed while it writes, it has every event that it acknowledged', async () => {
  const folder = smallSite();
  const space = newSpace();
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const team = await TeamProcess.start(folder);
    let isAlive = true;
    const writers = Array.from({ length: 4 }, async () => {
      while (isAlive) {
        const events = sealed(3);
        try {
          const { status } = await post(team.address, space, writeEvents(events));
          if (status === 204) acknowledged.push(...events.map(({ id }) => id));
          else await new Promise((done) => setTimeout(done, 50));
        } catch {
          return;
        }
      }
    });
    await new Promise((done) => setTimeout(done, 700));
    await team.kill('SIGKILL');
    isAlive = false;
    await Promise.all(writers);
  }
  const team = await TeamProcess.start(folder);
  const present = new Set(await stored(team.address, space));
  expect(acknowledged.length).toBeGreaterThan(50);
  expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
  expect(await team.kill('SIGTERM')).toBe(0);
  rmSync(folder, { recursive: true });
});

test('a copy made while it runs can be put back, and nothing is overwritten', async () => {
  const folder = smallSite();
  const team = await TeamProcess.start(folder);
  const space = newSpace();
  const events = sealed(4);
  await post(team.address, space, writeEvents(events));
  const file = path.join(folder, 'depot.sqlite');
  const copy = path.join(folder, 'copy.sqlite');
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/team-backup.ts', ...words], {
      cwd: root,
      env: { ...process.env, DEPOT_FILE: file },
      encoding: 'utf8',
    });
  expect(run('backup', copy).stdout).toContain('Copied to');
  expect(run('backup', copy)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('not overwritten'),
  });
  expect(run('restore', copy)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Stop the server'),
  });
  await team.kill('SIGTERM');
  for (const name of readdirSync(folder))
    if (name.startsWith('depot.sqlite')) rmSync(path.join(folder, name));
  expect(run('restore', copy).stdout).toContain('holds what');
  expect(existsSync(file)).toBe(true);
  const again = await TeamProcess.start(folder);
  expect(await stored(again.address, space)).toEqual(events.map(({ id }) => id));
  await again.kill('SIGTERM');
  expect(readFileSync(copy).length).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});

test('two processes on one PostgreSQL serve one depot, and tell each other', async () => {
  const postgres = await Postgres.start();
  const folder = smallSite();
  const [one, other] = [
    await TeamProcess.start(folder, { DATABASE_URL: postgres.address }),
    await TeamProcess.start(folder, { DATABASE_URL: postgres.address }),
  ];
  const space = newSpace();
  const waiting = await fetch(`${other.address}depot/${space}/watch`);
  const reader = waiting.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  const events = sealed(2);
  await post(one.address, space, writeEvents(events));
  expect((await reader.read()).value).toBe('data: \n\n');
  await reader.cancel();
  expect(await stored(other.address, space)).toEqual(events.map(({ id }) => id));
  expect(await Promise.all([one.kill('SIGTERM'), other.kill('SIGTERM')])).toEqual([0, 0]);
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

test('the primary killed while it writes: the standby that takes over has every acknowledged event', async () => {
  const primary = await Postgres.start(
    "synchronous_standby_names = 'second'\nsynchronous_commit = local\nmax_wal_senders = 4",
  );
  const standby = await primary.standby('second');
  primary.set("synchronous_commit = 'remote_apply'");
  const folder = smallSite();
  const before = await TeamProcess.start(folder, { DATABASE_URL: primary.address });
  const space = newSpace();
  const acknowledged: string[] = [];
  let isAlive = true;
  const writers = Array.from({ length: 4 }, async () => {
    while (isAlive) {
      const events = sealed(2);
      try {
        const { status } = await post(before.address, space, writeEvents(events));
        if (status === 204) acknowledged.push(...events.map(({ id }) => id));
      } catch {
        return;
      }
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  await new Promise((done) => setTimeout(done, 1_500));
  primary.kill();
  isAlive = false;
  await Promise.all(writers);
  await before.kill();
  standby.promote();
  const after = await TeamProcess.start(folder, { DATABASE_URL: standby.address });
  const present = new Set(await stored(after.address, space));
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
  await after.kill('SIGTERM');
  await standby.stop();
  await primary.stop();
  rmSync(folder, { recursive: true });
});
