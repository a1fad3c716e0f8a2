import { spawn, type ChildProcess } from 'node:child_process';
import { WAIT } from '../../../support/waiting.ts';
import type { Engine, Person, Tab } from './engine.ts';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One call of the W3C WebDriver protocol; gives its value. */
async function call(method: 'GET' | 'POST' | 'DELETE', address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

function field(value: unknown, name: string): string {
  const found = Object.entries(value ?? {}).find(([key]) => key === name);
  return String(found?.[1]);
}

/** An expression that finds the element to press or to fill, or null. */
function visible(selector: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].find(
    (one) => one.checkVisibility() && !one.disabled) ?? null`;
}

class WebKitTab implements Tab {
  readonly #session: string;
  readonly #window: string;

  constructor(session: string, window: string) {
    this.#session = session;
    this.#window = window;
  }

  async goto(url: string): Promise<void> {
    await this.#post('url', { url });
  }

  async reload(): Promise<void> {
    await this.#post('refresh', {});
  }

  /** By a script: the pointer of this driver calls what stands in an opened row of a guide "not interactable". */
  async press(selector: string): Promise<boolean> {
    return (
      (await this.valueOf(`((found) => (found?.click(), found !== null))(${visible(selector)})`)) === true
    );
  }

  /** An element that is just being drawn anew cannot be used yet. */
  async type(selector: string, text: string): Promise<boolean> {
    const element = await this.valueOf(visible(selector));
    if (element === null) return false;
    try {
      await this.#post(`element/${field(element, ELEMENT)}/value`, { text });
      return true;
    } catch (error) {
      if (/not interactable|stale element/.test(String(error))) return false;
      throw error;
    }
  }

  valueOf(expression: string): Promise<unknown> {
    return this.#post('execute/sync', { script: `return (${expression});`, args: [] });
  }

  async #post(command: string, body: unknown): Promise<unknown> {
    await call('POST', `${this.#session}/window`, { handle: this.#window });
    return call('POST', `${this.#session}/${command}`, body);
  }
}

async function answers(address: string): Promise<void> {
  for (const end = Date.now() + WAIT; ;) {
    try {
      await call('GET', `${address}/status`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function personOf(session: string): Promise<Person> {
  const first = String(await call('GET', `${session}/window`));
  let isFirst = true;
  return {
    async newTab() {
      const opened = isFirst ? undefined : await call('POST', `${session}/window/new`, { type: 'tab' });
      isFirst = false;
      return new WebKitTab(session, opened === undefined ? first : field(opened, 'handle'));
    },
  };
}

/**
 * WebKitGTK by its own WebDriver, on a screen that no one looks at. A driver holds one session, and a session a storage of
 * its own, so each person has a driver.
 */
export function webkitEngine(driver: string, firstPort: number): Engine {
  const display = `:${firstPort}`;
  const started: ChildProcess[] = [
    spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }),
  ];
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const sessions: string[] = [];
  return {
    async newPerson() {
      const port = firstPort + started.length;
      started.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
      const address = `http://127.0.0.1:${port}/session`;
      await answers(`http://127.0.0.1:${port}`);
      const session = await call('POST', address, { capabilities: { alwaysMatch: {} } });
      sessions.push(`${address}/${field(session, 'sessionId')}`);
      return personOf(sessions.at(-1) ?? '');
    },
    async close() {
      for (const session of sessions) await call('DELETE', session).catch(() => undefined);
      for (const process of started) process.kill();
    },
  };
}
