import { findLinkFault } from '../../corpus/format/link.ts';
import { describeTooLong, LONGEST_LINK } from '../../text/length-limits.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { UserError } from '../../user-error.ts';
import { addressIn, isPublicAddress } from './addresses.ts';

/**
 * The message for every refused address and every unknown name. It must not reveal which hosts exist
 * inside the network.
 */
export const NOT_PUBLIC = 'That link does not lead to a public page, so I did not fetch it.';

const HAS_PASSWORD = 'That link has a user name or password in it. Remove it.';

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
  if (fault !== null) throw new UserError(fault);
  const url = new URL(link);
  // Letters of other scripts take three or more characters in the form that is sent and stored.
  if (url.href.length > LONGEST_LINK) {
    throw new UserError(`${describeTooLong('That link', LONGEST_LINK)}.`);
  }
  if (url.username !== '' || url.password !== '') throw new UserError(HAS_PASSWORD);
  if (url.origin === allowedOrigin) return url;
  if (!PORTS.has(url.port)) throw new UserError(NOT_PUBLIC);
  const host = withoutTrailing(url.hostname, /\./);
  const address = addressIn(host);
  if (address !== null ? !isPublicAddress(address) : !isPublicName(host)) {
    throw new UserError(NOT_PUBLIC);
  }
  return url;
}

/** A name without a dot is on the local network. */
function isPublicName(host: string): boolean {
  return host.includes('.') && !LOCAL_NAME.test(host);
}
