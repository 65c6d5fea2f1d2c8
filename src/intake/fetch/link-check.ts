import { findLinkFault } from '../../corpus/format/link.ts';
import { userFault } from '../../text/faults/user-fault.ts';
import { LONGEST_LINK } from '../../text/length-limits.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { addressIn, isPublicAddress } from './addresses.ts';

const PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

/** Names that never lead to a public page. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|test|invalid|example|onion|arpa)$/i;

/**
 * Checks a link before it is followed, as far as possible without a name server.
 *
 * @param link - As a person typed it, or as a redirect gives it.
 * @param allowedOrigin - For tests only: the one origin that is not checked.
 * @throws UserError if the link must not be followed.
 */
export function checkLink(link: string, allowedOrigin: string | null): URL {
  const fault = findLinkFault(link);
  if (fault !== null) throw fault;
  const url = new URL(link);
  // Letters of other scripts take three or more characters in the form that is sent and stored.
  if (url.href.length > LONGEST_LINK) {
    throw userFault('fault.link-long', { longest: LONGEST_LINK });
  }
  if (url.username !== '' || url.password !== '') throw userFault('fault.link-password');
  if (url.origin === allowedOrigin) return url;
  if (!PORTS.has(url.port)) throw userFault('fault.link-not-public');
  const host = withoutTrailing(url.hostname, /\./);
  const address = addressIn(host);
  if (address !== null ? !isPublicAddress(address) : !isPublicName(host)) {
    throw userFault('fault.link-not-public');
  }
  return url;
}

/** A name without a dot is on the local network. */
function isPublicName(host: string): boolean {
  return host.includes('.') && !LOCAL_NAME.test(host);
}
