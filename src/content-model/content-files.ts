/** Everything under content/, as path (relative to content/, with `/`) → text. */
export type ContentFiles = ReadonlyMap<string, string>;
