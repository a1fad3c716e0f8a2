import type { OwnLink } from '../../../../src/domain/link/own-links.ts';
import type { PlanLink } from '../../../../src/domain/link/plan-link.ts';
import type { RandomNumbers } from './random.ts';
import { numbersFrom } from './random.ts';
import { planWith, SAMPLE_STEPS } from './samples.ts';
import { TEXTS } from './texts.ts';

/** Links of a sender, in a block of their own: the vectors before them stay as they are. */
export function plansWithLinks(): readonly PlanLink[] {
  const random = numbersFrom(20_261_127);
  return [
    planWith({ links: [{ title: '', address: 'https://a.example' }] }),
    planWith({
      steps: SAMPLE_STEPS,
      links: [{ title: '見積書', address: 'https://docs.example.co.jp/q?id=7#p2' }],
    }),
    planWith({ links: EDGES }),
    ...Array.from({ length: 20 }, () =>
      planWith({ links: Array.from({ length: 1 + random.below(5) }, () => anyLink(random)) }),
    ),
  ];
}

function anyLink(random: RandomNumbers): OwnLink {
  const host = random.one(['a.example', 'xn--wgv71a.example', 'docs.example.co.jp:8443']);
  const rest = random.one(['', '/', '/%E8%A6%8B?q=a&b=%20#top', `/${'a/'.repeat(random.below(40))}`]);
  return { title: random.one(['', ...TEXTS]), address: `https://${host}${rest}` };
}

/** The longest of everything, and every sign that an address may hold. */
const EDGES: readonly OwnLink[] = [
  { title: 'あ'.repeat(60), address: `https://${'a'.repeat(63)}.${'b'.repeat(63)}/${'c'.repeat(164)}` },
  { title: '<b>bold</b>', address: "https://a.example:65535/-._~:/?#[]@!$&'()*+,;=%41" },
  { title: '😀', address: 'https://a.b.c.d.e.f.example?' },
  { title: 'javascript:alarm(1)', address: 'https://a.example#' },
  { title: '', address: 'https://0.example' },
];
