/** The purchases kept in this browser. */
export const journeyList = {
  none: 'Nothing is kept in this browser yet. Your first mark starts a purchase.',
  unnamed: 'Purchase without a name',
  shown: 'Shown now',
  state: (phase: string, answered: number, applicable: number) =>
    `${phase} · ${answered} of ${applicable} answered`,
  changed: (ago: string) => `last change ${ago}`,
  show: 'Show',
  showLabel: (name: string) => `Show “${name}”`,
  rename: 'Rename',
  renameLabel: (name: string) => `Rename “${name}”`,
  nameLabel: 'New name',
  save: 'Save',
  cancel: 'Cancel',
  erase: 'Erase …',
  eraseLabel: (name: string) => `Erase “${name}” …`,
  start: 'Start another purchase',
  startLabel: 'Name of the new purchase',
  startButton: 'Start',
  eraseTitle: (name: string) => `Erase “${name}”?`,
  eraseText: (count: number) =>
    count === 1
      ? 'Its 1 entry is removed from this browser.'
      : `Its ${count} entries are removed from this browser.`,
  saveFirst: 'Save a copy first',
  eraseNow: 'Erase',
  erased: (name: string) => `“${name}” was erased.`,
  started: (name: string) => `“${name}” was started and is shown now.`,
  switched: (name: string) => `“${name}” is shown now.`,
  renamed: (name: string) => `The purchase is now called “${name}”.`,
};
