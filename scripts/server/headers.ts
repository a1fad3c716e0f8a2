import { SECURITY_POLICY } from '../../src/layouts/security-policy.ts';

/**
 * The worker of the search runs WebAssembly, and takes its policy from this header alone. Pages have a policy of their own
 * as well, which does not allow it: of two policies a page obeys both.
 */
const HEADER_POLICY = [...SECURITY_POLICY, "frame-ancestors 'none'"].map((directive) =>
  directive.startsWith('script-src ') ? `${directive} 'wasm-unsafe-eval'` : directive,
);

/** What every response says to the browser, whoever serves the site. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Files under this folder carry a hash of their content in their name and never change. */
export const HASHED = '_astro/';
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** Everything else is asked for anew. */
export const ASK_AGAIN = 'no-cache';

export function cacheControl(path: string): string {
  return path.startsWith(`/${HASHED}`) ? FOR_EVER : ASK_AGAIN;
}
