import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { filesOf, offences } from './support/site.ts';

const run = promisify(execFile);

describe('the security policy', () => {
  const policy = (elements: readonly { readonly attributes: ReadonlyMap<string, string> }[]) =>
    elements
      .find(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
      ?.attributes.get('content');

  test('is in every page, before anything it applies to', () => {
    const wrong = offences(({ elements }) => {
      const governed = elements.findIndex(
        ({ tag, attributes }) => tag === 'style' || tag === 'body' || attributes.get('rel') === 'stylesheet',
      );
      const place = elements.findIndex(({ attributes }) => attributes.has('http-equiv'));
      return policy(elements) === undefined || place > governed ? ['no policy, or too late'] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('allows nothing from another origin', () => {
    const wrong = offences(({ elements }) => {
      const text = policy(elements) ?? '';
      return [
        ...(text.includes("default-src 'none'") ? [] : ['default-src is not none']),
        ...(/unsafe-|https?:|\*/.test(text) ? [`too open: ${text.slice(0, 200)}`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

test('no page has an inline handler, a style attribute or an inline script', () => {
  const wrong = offences(({ elements }) =>
    elements.flatMap(({ tag, attributes, text }) => [
      ...[...attributes.keys()]
        .filter((name) => name === 'style' || /^on[a-z]/.test(name))
        .map((name) => `<${tag} ${name}>`),
      ...(tag === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json'
        ? [`<script>${text.slice(0, 40)}`]
        : []),
    ]),
  );
  expect(wrong).toEqual([]);
});

test('one script alone decompresses, with a limit (state/squeeze.ts), so that no small text can become a huge one', () => {
  const inflating = filesOf('**/*.js').filter((file) =>
    /new DecompressionStream|inflate(?!-raw)/i.test(readFileSync(file, 'utf8')),
  );
  expect(inflating.map((file) => path.basename(file).split('.')[0])).toEqual(['squeeze']);
});

test('every built script is one that a browser can parse', async () => {
  const scripts = filesOf('**/*.js');
  expect(scripts).not.toEqual([]);
  const checks = await Promise.allSettled(scripts.map((file) => run(process.execPath, ['--check', file])));
  const broken = checks.flatMap((check, index) =>
    check.status === 'rejected' ? [`${scripts[index] ?? ''}: ${String(check.reason)}`] : [],
  );
  expect(broken).toEqual([]);
});

test('nothing of the editor is in a site that was built without it', () => {
  expect(filesOf('**/*').filter((file) => /sveltia|[\\/]admin[\\/]/i.test(file))).toEqual([]);
  const named = filesOf('**/*.{html,js,json,txt,xml}').filter((file) =>
    /sveltia|"admin\/|\/admin\//i.test(readFileSync(file, 'utf8')),
  );
  expect(named).toEqual([]);
});
