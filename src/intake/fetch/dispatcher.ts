import { type LookupAddress, lookup as lookUp } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './addresses.ts';

/** Asks a name server for all addresses of a host. */
export type Resolve = (
  host: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** Thrown for a host with a refused address. People get the same message for every refused address. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** Milliseconds to connect, and between two pieces of an answer. */
const PATIENCE = 10_000;

const askSystem: Resolve = (host, done) => {
  lookUp(host, { all: true, verbatim: true }, (error, addresses) => done(error, addresses ?? []));
};

/**
 * Looks up hosts, and refuses a host if any of its addresses is not public. The connection uses exactly
 * the addresses that were checked, so a second answer of the name server changes nothing.
 */
export function makeLookup(resolve: Resolve = askSystem): LookupFunction {
  return (host, options, done) => {
    resolve(host, (error, addresses) => {
      if (
        error ||
        addresses.length === 0 ||
        !addresses.every(({ address }) => isPublicAddress(address))
      ) {
        done(new RefusedAddress(`Refused: ${host}`, { cause: error }), '');
        return;
      }
      if (options.all) return done(null, [...addresses]);
      const [{ address, family } = { address: '', family: 0 }] = addresses;
      done(null, address, family);
    });
  };
}

/**
 * Makes the connections for one fetch. Checks the remote address again after connecting.
 *
 * @param resolve - Looks up addresses. The default is the system's lookup; tests bring their own.
 * @param allowedOrigin - For tests only: the one origin that is not checked.
 */
export function makeDispatcher(resolve: Resolve | undefined, allowedOrigin: string | null): Agent {
  const checked = buildConnector({ lookup: makeLookup(resolve), timeout: PATIENCE });
  const unchecked = buildConnector({ timeout: PATIENCE });
  const connect: buildConnector.connector = (options, done) => {
    if (allowedOrigin !== null && `${options.protocol}//${options.host}` === allowedOrigin) {
      unchecked(options, done);
      return;
    }
    checked(options, (error, socket) => {
      if (error) return done(error, null);
      if (!isPublicAddress(socket.remoteAddress ?? '')) {
        socket.destroy();
        return done(new RefusedAddress(`Refused: ${options.hostname}`), null);
      }
      done(null, socket);
    });
  };
  return new Agent({ connect, headersTimeout: PATIENCE, bodyTimeout: PATIENCE, pipelining: 0 });
}
