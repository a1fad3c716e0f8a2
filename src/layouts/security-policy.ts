/**
 * What a page may load: files of this site, nothing inline; so no hash is needed and the policy stays short. Each page
 * carries it as a meta tag, and a host that can send headers sends it with `frame-ancestors`, which a meta tag cannot say.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html shirube-workers',
  "worker-src 'self'",
] as const;
