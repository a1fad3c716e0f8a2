/** A form in an asset that the reader fills in and copies. */
export const templateEntries = {
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying here. The text is selected below: press Ctrl+C.',
  copyText: 'Text to copy',
  kept: 'Your entries stay in this browser.',
  notKept: 'Your browser keeps nothing now: copy your entries before you close this page.',
  tooLong: 'This entry is too long to keep. Copy it before you close this page, or shorten it.',
  line: (label: string, value: string) => `${label}: ${value}`,
};
