/** What this machine calls itself. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is on this machine. The token is sent there, so it may be nowhere else. */
export function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'http:' && LOOPBACK.test(hostname) && username === '' && password === '';
}

/** Whether a text is the address of a PostgreSQL database, with its name. */
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
