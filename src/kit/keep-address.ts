/**
 * On pages whose hash is data: a link to a part of the page, such as the skip link, must not take the data out of the
 * address. Gives true if the hash was such a place; the data is then put back.
 */
export function keepAddress(data: string | undefined): boolean {
  if (document.getElementById(location.hash.slice(1)) === null) return false;
  if (data !== undefined) history.replaceState(null, '', `#${data}`);
  return true;
}
