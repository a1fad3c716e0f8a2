const MS_PER_DAY = 86_400_000;

/** Seconds since 1970, shown to people and never compared. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** Today as a day number in the reader's own calendar. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY;
}
