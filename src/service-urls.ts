/** Host names of this machine. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a URL is on this machine. The bot token is sent to it, so no other host is allowed. */
export function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'http:' && LOOPBACK.test(hostname) && username === '' && password === '';
}

/** Whether a text is a PostgreSQL URL that names a database. */
export function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, username, password } = new URL(text);
  return (
    ['postgres:', 'postgresql:'].includes(protocol) &&
    pathname.length > 1 &&
    [username, password, pathname].every(isDecodable)
  );
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The passwords in a URL, both encoded and decoded. No log may contain them. */
export function passwordsOf(url: string | null): readonly string[] {
  if (url === null || !URL.canParse(url)) return [];
  const { password, searchParams } = new URL(url);
  const stated = [password, searchParams.get('password') ?? ''].filter((one) => one !== '');
  return [...new Set(stated.flatMap((one) => [one, decoded(one)]))];
}

/** Decodes a text; one with a stray percent sign stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
