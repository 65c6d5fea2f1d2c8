/** No white space, quotation marks or angle brackets: `URL` would silently drop or escape them. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>"\\\p{Cc}]+$/iu;

/**
 * Whether a text is a link that may be shown to a reader.
 *
 * @param text - The whole link.
 * @returns `false` for anything that is not `http` or `https`.
 */
export function isLink(text: string): boolean {
  return WEB_ADDRESS.test(text) && URL.canParse(text);
}

/**
 * Folds spellings of a link that certainly lead to the same page: `http` and `https`, the case of
 * the host, a default port, a slash or an empty `?` or `#` at the end. What might be another page
 * (a query, an anchor, `www.`) is kept.
 *
 * @param url - A link for which {@link isLink} holds.
 * @returns A text that is equal for equal links; not itself a link.
 */
export function linkKey(url: string): string {
  const { hostname, port, pathname, search, hash } = new URL(url);
  const isDefaultPort = port === '' || port === '80' || port === '443';
  const host = isDefaultPort ? hostname : `${hostname}:${port}`;
  return `${host}${pathname.replace(/\/+$/, '')}${search}${hash}`;
}
