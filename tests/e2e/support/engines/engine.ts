/*
 * What the short walk needs of a browser, so that the same walk runs in engines whose drivers have nothing in common.
 * Places in a page are named by CSS selectors; of several that match, the first that can be seen is meant.
 */
export interface Tab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Presses with the pointer, as a person does. False while there is nothing to press. */
  press(selector: string): Promise<boolean>;
  /** False while there is no such field. */
  type(selector: string, text: string): Promise<boolean>;
  /** The value of an expression in the page, as JSON has it. */
  valueOf(expression: string): Promise<unknown>;
}

/** One person's browser: a storage of its own. */
export interface Person {
  newTab(): Promise<Tab>;
}

export interface Engine {
  newPerson(): Promise<Person>;
  close(): Promise<void>;
}
