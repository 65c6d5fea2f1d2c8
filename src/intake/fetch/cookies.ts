/** Cookies that one fetch keeps. Sites set a few before they show a page. */
const MOST_COOKIES = 50;

/** Characters of one cookie (RFC 6265, 6.1). */
const LONGEST_COOKIE = 4_096;

interface Cookie {
  readonly value: string;
  /** The host that gets it back. */
  readonly host: string;
  /** Whether hosts below `host` get it too. */
  readonly isForDomain: boolean;
  readonly isSecure: boolean;
}

/**
 * Keeps the cookies of a single fetch and gives them back to the site that set them. Some sites redirect a
 * reader to the same page until their cookie comes back. Nothing is kept after the fetch.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6265
 */
export class Cookies {
  readonly #cookies = new Map<string, Cookie>();

  /**
   * Keeps what a site sets.
   *
   * @param headers - The headers `set-cookie` of its answer.
   * @param url - The link that was asked.
   */
  keep(headers: string | readonly string[] | undefined, url: URL): void {
    for (const header of [headers ?? []].flat()) {
      const [pair = '', ...attributes] = header.split(';');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at).trim();
      if (at < 1 || name === '' || header.length > LONGEST_COOKIE || !isPlain(pair)) continue;
      const domain = attributeOf(attributes, 'domain')?.replace(/^\./, '').toLowerCase() ?? '';
      // A cookie for another site, or for all sites of a country, is not kept.
      if (domain !== '' && !(domain.includes('.') && isWithinDomain(url.hostname, domain)))
        continue;
      const host = domain === '' ? url.hostname : domain;
      const key = `${host} ${name}`;
      this.#cookies.delete(key);
      if (Number(attributeOf(attributes, 'max-age') ?? 1) <= 0) continue;
      if (this.#cookies.size >= MOST_COOKIES) continue;
      const isSecure = attributeOf(attributes, 'secure') !== null;
      this.#cookies.set(key, { value: pair.trim(), host, isForDomain: domain !== '', isSecure });
    }
  }

  /** The header `cookie` for a link; `null` if there is nothing to send. */
  headerFor(url: URL): string | null {
    const fitting = [...this.#cookies.values()].filter(
      ({ host, isForDomain, isSecure }) =>
        (isForDomain ? isWithinDomain(url.hostname, host) : url.hostname === host) &&
        (!isSecure || url.protocol === 'https:'),
    );
    return fitting.length === 0 ? null : fitting.map(({ value }) => value).join('; ');
  }
}

function isWithinDomain(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a text can be sent in a header. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text);
}

/** The value of an attribute, empty if it has none; `null` if the cookie does not have it. */
function attributeOf(attributes: readonly string[], name: string): string | null {
  for (const attribute of attributes) {
    const [key = '', value = ''] = attribute.split('=', 2);
    if (key.trim().toLowerCase() === name) return value.trim();
  }
  return null;
}
