/**
 * V8 13.6 (Node 24) misreads a key: once it has parsed {"y":1,"\\":2}, whose second key is a backslash, it takes the key of
 * {"y":1,"\"":2}, a quotation mark, for a backslash too. V8 11.3 and Chromium 156 read both as they are. Properties that go
 * through `JSON.parse` therefore leave out keys that end in a backslash: no id, field or record of this site has one.
 */
export function hasSoundKeys(value: unknown): boolean {
  return !/\\\\":/.test(JSON.stringify(value));
}
