import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/intake/fetch/addresses.ts';
import { checkLink } from '../../../src/intake/fetch/link-check.ts';
import { INTAKE_TEXTS } from '../../../src/text/faults/intake-texts.ts';

const NOT_PUBLIC = INTAKE_TEXTS['fault.link-not-public'];

/**
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/ipv4-address-space for multicast (224.0.0.0/4)
 */
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '0.0.0.0/32',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.0.0/29',
  '192.0.0.8/32',
  '192.0.0.9/32',
  '192.0.0.10/32',
  '192.0.0.170/32',
  '192.0.0.171/32',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.88.99.2/32',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '255.255.255.255/32',
];

/**
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 * @see https://www.iana.org/assignments/ipv6-address-space for ranges that are not global unicast
 */
const SPECIAL_IPV6 = [
  '::/128',
  '::1/128',
  '::/96',
  '::ffff:0:0/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '100:0:0:1::/64',
  '2001::/23',
  '2001::/32',
  '2001:1::1/128',
  '2001:1::2/128',
  '2001:1::3/128',
  '2001:2::/48',
  '2001:3::/32',
  '2001:4:112::/48',
  '2001:10::/28',
  '2001:20::/28',
  '2001:30::/28',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '2d00::/8',
  '2e00::/7',
  '3000::/4',
  '3ffe::/16',
  '3fff::/20',
  '4000::/3',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

/** First addresses of blocks allocated to registries, and addresses next to special ranges. */
const PUBLIC = [
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '172.15.255.255',
  '172.32.0.0',
  '192.0.1.0',
  '192.167.255.255',
  '198.20.0.0',
  '203.0.112.255',
  '223.255.255.255',
  '2001:200::1',
  '2001:db7:ffff::1',
  '2001:db9::1',
  '2003::1',
  '2400::1',
  '2410::1',
  '2600::1',
  '2610::1',
  '2620::1',
  '2630::1',
  '2800::1',
  '2a00::1',
  '2a10::1',
  '2c00::1',
];

/** Returns the first and the last address of a range, and one in between. */
function addressesIn(range: string, bits: number): string[] {
  const [base, length] = ipaddr.parseCIDR(range);
  const first = base.toByteArray();
  return [0, 2 ** 32 - 1, bits].map((filling) => {
    const bytes = first.map((byte, index) => {
      const free = 8 - Math.max(0, Math.min(8, length - index * 8));
      // The 32 bits repeat to fill all 128.
      const filled = (filling >>> ((index % 4) * 8)) & 0xff;
      return byte | (filled & (2 ** free - 1));
    });
    return ipaddr.fromByteArray(bytes).toString();
  });
}

/** Spellings of a host that all mean one IPv4 address. */
function spellingsOf(address: string): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const hex = (value: number) => `0x${value.toString(16)}`;
  const octal = (value: number) => `0${value.toString(8)}`;
  const low = (b << 16) | (c << 8) | d;
  const [upper, lower] = [number >>> 16, number & 0xffff].map((half) => half.toString(16));
  return [
    address,
    `${address}.`,
    String(number),
    hex(number),
    octal(number),
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    `${a}.${low}`,
    `${hex(a)}.${b}.${octal((c << 8) | d)}`,
    address.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    address.replaceAll('.', '。'),
    address.replaceAll(/\d/g, (digit) => `%3${digit}`),
    `[::ffff:${address}]`,
    `[::ffff:${upper}:${lower}]`,
    `[::${address}]`,
    `[64:ff9b::${address}]`,
    `[2002:${upper}:${lower}::]`,
  ];
}

function isRefused(host: string): boolean {
  try {
    checkLink(`http://${host}/`, null);
    return false;
  } catch (error) {
    // A host that `URL` cannot parse leads nowhere.
    return (
      error instanceof Error && (error.message === NOT_PUBLIC || /not a link/.test(error.message))
    );
  }
}

const bits = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('every reserved range', () => {
  it.each(SPECIAL_IPV4)('is refused in every spelling: %s', (range) => {
    fc.assert(
      fc.property(bits, (between) => {
        for (const address of addressesIn(range, between)) {
          expect(isPublicAddress(address), address).toBe(false);
          for (const host of spellingsOf(address)) expect(isRefused(host), host).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(SPECIAL_IPV6)('is refused in every spelling: %s', (range) => {
    fc.assert(
      fc.property(bits, (between) => {
        for (const address of addressesIn(range, between)) {
          const long = ipaddr.parse(address).toNormalizedString();
          for (const spelling of [address, long, address.toUpperCase()]) {
            expect(isPublicAddress(spelling), spelling).toBe(false);
            expect(isRefused(`[${spelling}]`), spelling).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(PUBLIC)('does not include its neighbour %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
