/** What mail, chat and people do to a link. Each takes a payload and gives the text that arrives. */
export interface Mangling {
  readonly name: string;
  readonly mangle: (payload: string) => string;
}

const BASE = 'https://guide.example.com/ja/p/';

function url(payload: string): string {
  return `${BASE}#${payload}`;
}

/** Lines of 76 characters, as RFC 2045 folds them. */
function folded(text: string, join: string): string {
  return (text.match(/.{1,76}/gsu) ?? []).join(join);
}

/** Every nth character followed by some noise. */
function sprinkled(payload: string, step: number, noise: string): string {
  return [...payload]
    .map((character, index) => (index % step === step - 1 ? character + noise : character))
    .join('');
}

function safeLinks(target: string): string {
  const wrapped = encodeURIComponent(target);
  return `https://nam02.safelinks.protection.outlook.com/?url=${wrapped}&data=05%7C02%7Ca.b%40example.com%7C0&sdata=Zm9v%2Bx&reserved=0`;
}

/** URL Defense, version 2: `-` for `%`, `_` for `/`. */
function urlDefense2(target: string): string {
  const encoded = target.replace(
    /[^A-Za-z0-9./]/g,
    (character) => `-${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `https://urldefense.proofpoint.com/v2/url?u=${encoded.replaceAll('/', '_')}&d=DwMFaQ&c=euGZ&r=abc&m=def&s=ghi&e=`;
}

export const MANGLINGS: readonly Mangling[] = [
  { name: 'the payload alone', mangle: (payload) => payload },
  { name: 'the whole address', mangle: url },
  { name: '%23 for #', mangle: (payload) => `${BASE}%23${payload}` },
  { name: '%2523 for #', mangle: (payload) => `${BASE}%2523${payload}` },
  { name: '# lost', mangle: (payload) => `${BASE}${payload}` },
  { name: 'a second #', mangle: (payload) => `${BASE}#top#${payload}` },
  { name: 'full-width ＃', mangle: (payload) => `${BASE}＃${payload}` },
  {
    name: 'all characters full-width',
    mangle: (payload) =>
      [...url(payload)].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join(''),
  },
  { name: 'folded at 76, CRLF', mangle: (payload) => folded(url(payload), '\r\n') },
  { name: 'folded at 76, CRLF and a blank', mangle: (payload) => folded(url(payload), '\r\n ') },
  { name: 'folded at 76, quoted-printable', mangle: (payload) => folded(url(payload), '=\r\n') },
  {
    name: 'quoted-printable with line ends turned to blanks',
    mangle: (payload) => folded(url(payload), '= '),
  },
  {
    name: 'quoted-printable characters',
    mangle: (payload) => url(payload).replaceAll('.', '=2E').replaceAll('_', '=5F').replaceAll('-', '=2D'),
  },
  { name: 'quoted once', mangle: (payload) => `> ${folded(url(payload), '\r\n> ')}\r\n> 田中` },
  { name: 'quoted three times', mangle: (payload) => `>>> ${folded(url(payload), '\n> > > ')}\n` },
  { name: 'quoted in HTML source', mangle: (payload) => `&gt; ${folded(url(payload), '\n&gt; ')}\n` },
  { name: 'quoted with bars', mangle: (payload) => `| ${folded(url(payload), '\n| ')}\n` },
  { name: 'a Japanese tail', mangle: (payload) => `${url(payload)}をご覧ください。` },
  {
    name: 'a Japanese tail, percent-encoded',
    mangle: (payload) => `${url(payload)}${encodeURIComponent('をご覧ください。')}`,
  },
  { name: 'between Japanese text', mangle: (payload) => `こちら→${url(payload)}）をご確認ください` },
  { name: 'a full stop', mangle: (payload) => `See ${url(payload)}.` },
  { name: 'a Japanese full stop', mangle: (payload) => `${url(payload)}。よろしくお願いいたします` },
  { name: 'an ellipsis', mangle: (payload) => `${url(payload)}…` },
  { name: 'in brackets', mangle: (payload) => `(${url(payload)})` },
  { name: 'in angle brackets', mangle: (payload) => `<${url(payload)}>` },
  { name: 'emphasised', mangle: (payload) => `**_${url(payload)}_**` },
  { name: 'as a Markdown link', mangle: (payload) => `[plan](${url(payload)} "plan")` },
  {
    name: 'Markdown escapes',
    mangle: (payload) => url(payload).replaceAll('_', '\\_').replaceAll('-', '\\-'),
  },
  { name: 'as a chat link', mangle: (payload) => `<${url(payload)}|guide.example.com>` },
  { name: 'zero-width spaces', mangle: (payload) => sprinkled(url(payload), 9, '\u200b') },
  { name: 'word joiners and soft hyphens', mangle: (payload) => sprinkled(url(payload), 7, '\u2060\u00ad') },
  {
    name: 'zero-width spaces, percent-encoded',
    mangle: (payload) => sprinkled(url(payload), 11, '%E2%80%8B'),
  },
  {
    name: 'no-break and ideographic blanks',
    mangle: (payload) => sprinkled(url(payload), 13, '\u00a0\u3000'),
  },
  { name: 'bidi marks', mangle: (payload) => `\u202a${sprinkled(url(payload), 17, '\u200e')}\u202c` },
  {
    name: '<wbr> and <br>',
    mangle: (payload) => sprinkled(url(payload), 20, '<wbr>').replace('g1.', 'g1.<br />'),
  },
  {
    name: '<WBR> and <BR> in capitals',
    mangle: (payload) => sprinkled(url(payload), 20, '<WBR>').replace('g1.', 'g1.<BR />'),
  },
  { name: 'quoted with full-width marks', mangle: (payload) => `＞ ${folded(url(payload), '\n＞ ')}\n` },
  { name: 'quoted with full-width blanks', mangle: (payload) => `｜　${folded(url(payload), '\n｜　')}\n` },
  {
    name: 'long marks of a Japanese keyboard for hyphens',
    mangle: (payload) => url(payload).replaceAll('--', 'ーー').replaceAll('-', 'ｰ'),
  },
  {
    name: 'Japanese stops for dots',
    mangle: (payload) => `ご確認ください。${url(payload).replaceAll('.', '。')}。よろしくお願いいたします`,
  },
  {
    name: 'numeric entities',
    mangle: (payload) =>
      url(payload).replaceAll('-', '&#45;').replaceAll('.', '&#x2E;').replaceAll('_', '&#X5f;'),
  },
  {
    name: 'a capital letter in front',
    mangle: (payload) => payload.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  },
  { name: 'on the first page', mangle: (payload) => `https://guide.example.com/#${payload}` },
  {
    name: 'on another page',
    mangle: (payload) => `https://guide.example.com/en/assets/goal-menu/#${payload}`,
  },
  { name: 'no-break hyphens', mangle: (payload) => url(payload).replaceAll('-', '\u2011') },
  {
    name: 'dashes made of two hyphens',
    mangle: (payload) => url(payload).replaceAll('--', '—').replaceAll('-', '–'),
  },
  {
    name: 'utm and fbclid after it',
    mangle: (payload) => `${url(payload)}&utm_source=mail&utm_medium=email&fbclid=IwAR0abc_-def`,
  },
  {
    name: 'utm and fbclid before it',
    mangle: (payload) => `${BASE}?utm_source=g2.crowd&fbclid=IwAR0abc_-def#${payload}`,
  },
  { name: 'utm glued on', mangle: (payload) => `${url(payload)}?utm_source=mail` },
  { name: 'Safe Links', mangle: (payload) => safeLinks(url(payload)) },
  { name: 'Safe Links with %2523', mangle: (payload) => safeLinks(`${BASE}%23${payload}`) },
  { name: 'Safe Links twice', mangle: (payload) => safeLinks(safeLinks(url(payload))) },
  { name: 'Safe Links, folded', mangle: (payload) => folded(safeLinks(url(payload)), '=\r\n') },
  { name: 'URL Defense 2', mangle: (payload) => urlDefense2(url(payload)) },
  {
    name: 'URL Defense 3',
    mangle: (payload) => `https://urldefense.com/v3/__${BASE}*${payload}__;Iw!!Abc_d-e!Zz$`,
  },
  {
    name: 'a search redirect',
    mangle: (payload) => `https://www.google.com/url?q=${encodeURIComponent(url(payload))}&sa=D&usg=AOvVaw0`,
  },
  {
    name: 'everything percent-encoded',
    mangle: (payload) => [...url(payload)].map((one) => `%${one.charCodeAt(0).toString(16)}`).join(''),
  },
  {
    name: 'percent-encoded three times',
    mangle: (payload) => `${BASE}%252523${payload.replaceAll('-', '%25252D').replaceAll('_', '%25255f')}`,
  },
  { name: 'line breaks, percent-encoded', mangle: (payload) => folded(url(payload), '%0D%0A') },
  { name: 'shown and linked', mangle: (payload) => `<a href="${url(payload)}">${url(payload)}</a>` },
  { name: 'in JSON', mangle: (payload) => JSON.stringify({ text: `plan:\n${url(payload)}\n` }) },
  {
    name: 'beside files of the same look',
    mangle: (payload) => `img1.png r1.jpg g1. ${url(payload)} g2.svg`,
  },
];
