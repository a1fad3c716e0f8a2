import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Depot } from '../../src/domain/depot/depot.ts';
import { isDepotId, LONGEST_EVENT, LONGEST_REQUEST, MOST_EVENTS } from '../../src/domain/depot/depot.ts';
import { DEPOT_VERSION, readEvents, type BodyProblem } from '../../src/domain/depot/wire.ts';
import { SpaceFull } from './sql-depot.ts';
import { RateLimit } from './rate-limit.ts';

export interface ServiceSetting {
  readonly depot: Depot;
  /** The client is named by the proxy in front, in `X-Forwarded-For`. */
  readonly behindProxy: boolean;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}

const BODY_ERRORS: Readonly<Record<BodyProblem['kind'], string>> = {
  'not-json': 'The body is no JSON.',
  'no-events': 'The body names no events: {"events":[{"id":"…","bytes":"…"}]}.',
  'too-many': `At most ${MOST_EVENTS} events in one request. Send the rest in the next one.`,
  'not-an-event': `An event has an id of 32 hex digits and at most ${LONGEST_EVENT} characters of base64url.`,
};

/** Requests that a client may make at once, and those that come back each second. */
const BURST = 120;
const PER_SECOND = 20;
/** Tabs of one client that wait for news. */
const MOST_WATCHES = 50;
const HEARTBEAT_MS = 25_000;

class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Answers what begins with /depot/ and /healthz. */
export class DepotService {
  readonly #setting: ServiceSetting;
  readonly #limit = new RateLimit(BURST, PER_SECOND);
  readonly #watches = new Set<() => void>();
  readonly #watchesOf = new Map<string, number>();
  readonly #sweep: NodeJS.Timeout;

  constructor(setting: ServiceSetting) {
    this.#setting = setting;
    this.#sweep = setInterval(() => this.#limit.forgetFull(Date.now()), 60_000).unref();
  }

  /** False for a request that is none of its own; `pathname` without the base of the site. */
  takes(pathname: string): boolean {
    return pathname === '/healthz' || pathname.startsWith('/depot/');
  }

  async answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const begun = performance.now();
    response.setHeader('Cache-Control', 'no-store');
    try {
      await this.#route(request, response, pathname);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.status === 500) this.#setting.log({ level: 'error', error: String(error) });
      if (!response.headersSent)
        sendJson(response, refusal.status, { error: refusal.message }, refusal.headers);
      else response.end();
    }
    this.#setting.log({
      level: 'info',
      method: request.method,
      route: routeOf(pathname),
      space: spaceMark(pathname),
      status: response.statusCode,
      ms: Math.round(performance.now() - begun),
    });
  }

  /** Ends what waits for news, so that the server can stop. */
  stop(): void {
    clearInterval(this.#sweep);
    for (const end of this.#watches) end();
  }

  async #route(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const { depot } = this.#setting;
    if (pathname === '/healthz') {
      await depot.digest('0'.repeat(32));
      sendJson(response, 200, { ok: true });
      return;
    }
    const client = this.#clientOf(request);
    const wait = this.#limit.take(client, Date.now());
    if (wait > 0)
      throw new Refusal(429, `Too many requests. Wait ${wait} s.`, { 'Retry-After': String(wait) });
    if (pathname === '/depot/') {
      sendJson(response, 200, { depot: DEPOT_VERSION });
      return;
    }
    const [, , space, what = '', ...more] = pathname.split('/');
    if (!isDepotId(space) || more.length > 0) throw new Refusal(404, 'There is no such space.');
    const { method } = request;
    if (what === '' && method === 'POST') await this.#append(request, response, space);
    else if (method !== 'GET')
      throw new Refusal(405, 'Only GET and POST are known here.', { Allow: 'GET, POST' });
    else if (what === '') sendJson(response, 200, await depot.since(space, cursorOf(request)));
    else if (what === 'digest') sendJson(response, 200, await depot.digest(space));
    else if (what === 'watch') this.#watch(response, space, client);
    else throw new Refusal(404, 'There is nothing at this address.');
  }

  async #append(request: IncomingMessage, response: ServerResponse, space: string): Promise<void> {
    // A page of another site can send no JSON without asking first, and is never allowed to.
    if (request.headers['content-type']?.startsWith('application/json') !== true)
      throw new Refusal(415, 'Events are sent as application/json.');
    const read = readEvents(await bodyOf(request));
    if (!read.ok) throw new Refusal(400, BODY_ERRORS[read.problem.kind]);
    await this.#setting.depot.append(space, read.value);
    response.writeHead(204);
    response.end();
  }

  #watch(response: ServerResponse, space: string, client: string): void {
    const open = this.#watchesOf.get(client) ?? 0;
    if (open >= MOST_WATCHES)
      throw new Refusal(429, 'Too many open pages. Close some.', { 'Retry-After': '30' });
    this.#watchesOf.set(client, open + 1);
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
    response.write(': here\n\n');
    const stop = this.#setting.depot.watch(space, () => response.write('data: \n\n'));
    const beat = setInterval(() => response.write(': here\n\n'), HEARTBEAT_MS).unref();
    const end = () => response.end();
    this.#watches.add(end);
    response.once('close', () => {
      stop();
      clearInterval(beat);
      this.#watches.delete(end);
      const left = (this.#watchesOf.get(client) ?? 1) - 1;
      if (left === 0) this.#watchesOf.delete(client);
      else this.#watchesOf.set(client, left);
    });
  }

  #clientOf({ headers, socket }: IncomingMessage): string {
    const forwarded = this.#setting.behindProxy ? headers['x-forwarded-for'] : undefined;
    // The last name is the one that the proxy itself saw; those before it anybody can write.
    const last = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
    return last ?? socket.remoteAddress ?? '';
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof SpaceFull)
    return new Refusal(507, 'This space is full. Start a new one, or ask who runs the server for more room.');
  return new Refusal(500, 'The server could not do this. Nothing was lost: try again later.');
}

function cursorOf({ url = '' }: IncomingMessage): number {
  const after = new URLSearchParams(url.slice(url.indexOf('?') + 1)).get('after') ?? '0';
  if (!/^\d{1,15}$/.test(after))
    throw new Refusal(400, '"after" is the cursor of an earlier page, in digits.');
  return Number(after);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  let length = 0;
  request.setEncoding('utf8');
  for await (const part of request) {
    const text = String(part);
    length += Buffer.byteLength(text);
    if (length > LONGEST_REQUEST)
      throw new Refusal(413, `A request has at most ${LONGEST_REQUEST} bytes.`, { Connection: 'close' });
    body += text;
  }
  return body;
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** The address without what names a space. */
function routeOf(pathname: string): string {
  return pathname.replace(/^\/depot\/[^/]+/, '/depot/:space');
}

/** Tells spaces apart in a log from which nobody can get at them. */
function spaceMark(pathname: string): string | undefined {
  const [, , space] = pathname.split('/');
  return space === undefined || space === ''
    ? undefined
    : createHash('sha256').update(space).digest('hex').slice(0, 8);
}
