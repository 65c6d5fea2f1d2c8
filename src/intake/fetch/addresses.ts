import ipaddr from 'ipaddr.js';

/** Addresses that look public but are not: the metadata service of one large cloud. */
const RESERVED: ReadonlySet<string> = new Set(['168.63.129.16']);

/** The only part of IPv6 that is allocated to the public internet (RFC 4291, 2.4). */
const PUBLIC_IPV6 = ipaddr.parseCIDR('2000::/3');

/**
 * Parts of {@link PUBLIC_IPV6} that map to IPv4 addresses, have a special purpose, or are not
 * allocated. A network may use the last ones internally.
 *
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 * @see https://www.iana.org/assignments/ipv6-unicast-address-assignments
 */
const NOT_PUBLIC_IPV6 = [
  // Teredo, benchmarks, ORCHID and other protocols.
  '2001::/23',
  // Documentation.
  '2001:db8::/32',
  // 6to4.
  '2002::/16',
  // AS112.
  '2620:4f:8000::/48',
  // Not allocated. The last one includes another range for documentation and the former 6bone.
  '2d00::/8',
  '2e00::/7',
  '3000::/4',
].map((range) => ipaddr.parseCIDR(range));

/**
 * Whether an address is on the public internet. IPv4 inside IPv6 never counts as public: no site needs
 * it.
 *
 * @param address - As a name server returns it, or as a link has it. Anything else is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return !RESERVED.has(parsed.toString());
  return parsed.match(PUBLIC_IPV6) && !NOT_PUBLIC_IPV6.some((range) => parsed.match(range));
}

/**
 * Returns the host of a link if it is an address.
 *
 * @param hostname - As `URL` gives it, which normalizes every spelling of IPv4.
 * @returns `null` for names.
 */
export function addressIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return ipaddr.isValid(bare) ? bare : null;
}
