/** A gesture counts once the page was visible for so long. */
const SETTLED_MS = 3000;
const SHARE_OF_READING_TIME = 0.4;
const LONGEST_NEED_MS = 180_000;
const MS_PER_MINUTE = 60_000;
const GESTURES = ['scroll', 'wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

/** How long a text must be on screen before reaching its end counts as reading it. */
export function neededFor(minutes: number): number {
  return Math.min(minutes * MS_PER_MINUTE * SHARE_OF_READING_TIME, LONGEST_NEED_MS);
}

export interface ReadingMarks {
  readonly opened: () => void;
  readonly read: () => void;
}

/**
 * Watches one text by the published rule: opened = a person's gesture on the visible page after three seconds; read =
 * opened, the end of the text reached, and visible for the time needed. It calls each mark at most once.
 */
export class ReadingWatch {
  readonly #end: Element;
  readonly #needed: number;
  readonly #marks: ReadingMarks;
  readonly #observer: IntersectionObserver;
  #before = 0;
  #since: number | undefined;
  #isOpened = false;
  #isAtEnd = false;
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(end: Element, minutes: number, marks: ReadingMarks) {
    this.#end = end;
    this.#needed = neededFor(minutes);
    this.#marks = marks;
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#isAtEnd = true;
      this.#check();
    });
  }

  start(): void {
    this.#onVisibility();
    document.addEventListener('visibilitychange', this.#onVisibility);
    for (const gesture of GESTURES)
      addEventListener(gesture, this.#onGesture, { passive: true, capture: true });
    this.#observer.observe(this.#end);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const gesture of GESTURES) removeEventListener(gesture, this.#onGesture, { capture: true });
    this.#observer.disconnect();
  }

  #visibleFor(): number {
    return this.#before + (this.#since === undefined ? 0 : performance.now() - this.#since);
  }

  readonly #onVisibility = (): void => {
    this.#before = this.#visibleFor();
    this.#since = document.visibilityState === 'visible' ? performance.now() : undefined;
    this.#check();
  };

  readonly #onGesture = (): void => {
    if (this.#since === undefined || this.#visibleFor() < SETTLED_MS) return;
    if (!this.#isOpened) {
      this.#isOpened = true;
      this.#marks.opened();
    }
    this.#check();
  };

  #check(): void {
    clearTimeout(this.#timer);
    if (this.#isStopped || !this.#isOpened || !this.#isAtEnd || this.#since === undefined) return;
    const left = this.#needed - this.#visibleFor();
    if (left > 0) {
      this.#timer = setTimeout(() => this.#check(), left);
      return;
    }
    this.stop();
    this.#marks.read();
  }
}
