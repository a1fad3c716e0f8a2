/** The page that opens a plan link or a receipt. */
export const plan = {
  title: 'A plan for your purchase',
  description:
    'Shows what somebody put together for you. The list stands in the link itself; no server sees it.',
  waiting: 'Reading the link …',
  noScript:
    'The list stands in the link itself, and showing it needs JavaScript. Everything it can point to can be read here without:',
  failed: 'The list of content could not be fetched. Your link is fine; try again in a moment.',
  retry: 'Try again',
  toAssets: 'See all content assets',
  preparedFor: 'Prepared for',
  from: 'From',
  madeOn: 'Put together on',
  validUntil: 'Stated as valid until',
  validPast: 'That day has passed. Ask whether anything has changed; you can still read everything.',
  about: 'About',
  meeting: (phase: string) => `a meeting in “${phase}”`,
  purchase: (phase: string) => `a purchase in “${phase}”`,
  words: 'Words of the sender',
  unchecked: 'Names and words are as the sender typed them. Nobody has checked them.',
  contents: (count: number, minutes: number) =>
    count === 1 ? `1 asset, ${minutes} min` : `${count} assets, ${minutes} min in all`,
  minutes: (count: number) => `${count} min`,
  answers: (count: number) =>
    count === 1 ? 'Answers 1 question you have open' : `Answers ${count} questions you have open`,
  answersNone: 'None of its questions is open',
  levels: { sent: 'Sent', opened: 'Opened', told: 'Told', read: 'Read' },
  next: 'Next',
  nextNone: 'Everything here has reached you, or its questions are settled.',
  retired: 'No longer published:',
  unknown: (count: number) =>
    count === 1
      ? '1 more asset is newer than this page. Reload it in a few minutes.'
      : `${count} more assets are newer than this page. Reload it in a few minutes.`,
  keepTitle: 'Keep it?',
  keep: 'Keep this on my device',
  keepNote:
    'Nothing has been kept or reported so far. If you keep it, the list and your marks stay in this browser. The sender learns nothing unless you send a receipt.',
  keepMore: 'Add what is new to my purchase',
  keepMoreNote: 'You keep this purchase already. The link brings something new.',
  kept: 'This is kept on your device.',
  keptNow: 'Kept on this device.',
  notKept: 'This browser lends no storage, so it lasts until you close the page. Keep the link.',
  toJourney: 'My purchase',
  toReceipt: 'Send a receipt',
  other: 'This belongs to another purchase than the one you have open.',
  showIt: 'Open this purchase',
  shown: 'This purchase is open now.',
  own: 'Preview of your own link',
  ownNote: 'This is how the receiver sees it. Nothing is kept or counted here.',
  sample: 'This is how the receiver sees it',
  several: (count: number) =>
    `This text holds ${count} plans. They belong to different purchases and stay apart.`,
  choose: (date: string, count: number) => `Plan of ${date}, ${count === 1 ? '1 asset' : `${count} assets`}`,
  pasteTitle: 'Paste what you received',
  pasteNote: 'The whole mail will do. The plan is found in it here, in your browser; nothing is sent.',
  pasteLabel: 'Link, mail or code',
  pasteFile: 'or choose the file',
  pasteButton: 'Open the plan',
  unreadable: 'The file could not be read. Choose it again.',
  problems: {
    'not-a-link':
      'There is no plan in this address. Paste the whole mail below, or ask the sender for the link as a file.',
    'cut-short':
      'The link was cut off on its way. Ask the sender to send it again, on a line of its own or as a file.',
    damaged:
      'The link was changed on its way and cannot be read safely. Ask the sender for a QR code, a file or the code to paste.',
    'too-long': 'This is far longer than any plan. Paste only the mail that holds the link.',
    newer:
      'This link comes from a newer version of the site. Reload the page; if that does not help, ask the sender.',
    malformed: 'This link was not made by this site. Ask the sender where it comes from.',
    'other-site': 'This link belongs to another company’s site. Open it at the address it came with.',
    gone: 'This browser does not hold that plan any more. Open the link from the mail again, or paste it below.',
  },
  receipt: {
    title: 'A receipt',
    about: 'Somebody sends you what has reached them and which questions they have answered.',
    take: 'Take it in',
    taken: (count: number) => (count === 1 ? '1 mark was taken in.' : `${count} marks were taken in.`),
    already: 'This receipt was taken in already. Nothing has changed.',
    inBook: 'It stands in your book, with the prospect it belongs to.',
    inJourney: 'It stands in your purchase, under the name or role of the sender.',
    problems: {
      'not-found':
        'There is no receipt in this text. Paste the whole mail, or ask for the receipt as a file.',
      damaged: 'The receipt was changed or cut off on its way. Ask for it again, as a file or as a code.',
      newer:
        'The receipt comes from a newer version of the site. It was set aside; try again after a reload.',
      'unknown-plan':
        'No plan in this browser belongs to this receipt. It was set aside. Was the link sent from another browser?',
      'bad-signature': 'This receipt was not made with your link. It was set aside and changes nothing.',
    },
  },
};
