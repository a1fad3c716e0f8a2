interface Part {
  readonly name: string;
  readonly waiting: string[];
  isDone: boolean;
}

/**
 * The output of steps that run beside each other, one step after the other: the first step that is not done writes at
 * once, what later steps write waits for their turn.
 */
export class OrderedOutput {
  readonly #parts: Part[];
  readonly #write: (text: string) => void;

  constructor(names: readonly string[], write: (text: string) => void) {
    this.#parts = names.map((name) => ({ name, waiting: [], isDone: false }));
    this.#write = write;
  }

  add(name: string, text: string): void {
    this.#parts.find((part) => part.name === name)?.waiting.push(text);
    this.#flush();
  }

  end(name: string): void {
    const part = this.#parts.find((candidate) => candidate.name === name);
    if (part) part.isDone = true;
    this.#flush();
  }

  #flush(): void {
    for (let first = this.#parts[0]; first; first = this.#parts[0]) {
      for (const text of first.waiting.splice(0)) this.#write(text);
      if (!first.isDone) return;
      this.#parts.shift();
    }
  }
}
