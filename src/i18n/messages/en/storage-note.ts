/** Where the marks are, told calmly. */
export const storageNote = {
  nothing: 'Nothing is kept yet. Your first mark is saved on this device only.',
  kept: (ago: string) => `Saved on this device only · last change ${ago} · `,
  saveCopy: 'save a copy',
  full: 'The storage of this browser is full. What was saved stays; new marks last until you close this page. ',
  off: 'This browser does not let the site keep anything. Your marks last until you close this page. ',
  setAside: (count: number) =>
    count === 1
      ? '1 damaged entry could not be read. It was set aside untouched; everything else is fine.'
      : `${count} damaged entries could not be read. They were set aside untouched; everything else is fine.`,
};
