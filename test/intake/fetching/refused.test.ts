import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/intake/fetch/addresses.ts';
import { makeLookup, RefusedAddress, type Resolve } from '../../../src/intake/fetch/dispatcher.ts';
import { fetchPage } from '../../../src/intake/fetch/fetch.ts';
import { checkLink } from '../../../src/intake/fetch/link-check.ts';
import { INTAKE_TEXTS } from '../../../src/text/faults/intake-texts.ts';
import { UserError } from '../../../src/user-error.ts';
import { serve } from '../web.ts';

const NOT_PUBLIC = INTAKE_TEXTS['fault.link-not-public'];

/** Fails when a name server is asked. The tests connect to nothing outside this machine. */
const askNobody: Resolve = () => {
  throw new Error('A name server was asked');
};

function answer(...answers: readonly (readonly string[])[]): Resolve {
  let asked = 0;
  return (_host, done) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    done(
      null,
      addresses.map(
        (address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }),
      ),
    );
  };
}

async function refusal(link: string, resolve: Resolve = askNobody, allowedOrigin?: string) {
  const options = {
    resolve,
    time: 5_000,
    ...(allowedOrigin === undefined ? {} : { allowedOrigin }),
  };
  const error = await fetchPage(link, options).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('a link to an address that is not public', () => {
  it.each([
    ['this machine', 'http://127.0.0.1/'],
    ['this machine, another number', 'http://127.8.9.10/'],
    ['a decimal number', 'http://2130706433/'],
    ['an octal number', 'http://0177.0.0.1/'],
    ['one octal number', 'http://017700000001/'],
    ['a hexadecimal number', 'http://0x7f.0.0.1/'],
    ['one hexadecimal number', 'http://0x7f000001/'],
    ['the short form', 'http://127.1/'],
    ['mixed forms', 'http://0x7f.1/'],
    ['full-width digits', 'http://１２７.０.０.１/'],
    ['circled digits', 'http://①②⑦.⓪.⓪.①/'],
    ['an ideographic stop', 'http://127。0。0。1/'],
    ['a dot at the end', 'http://127.0.0.1./'],
    ['escaped digits', 'http://%31%32%37.0.0.1/'],
    ['nowhere', 'http://0.0.0.0/'],
    ['zero', 'http://0/'],
    ['a private network of class A', 'http://10.0.0.1/'],
    ['a private network of class B', 'https://172.16.0.1/'],
    ['a private network of class C', 'http://192.168.1.1/'],
    ['the network of a provider', 'http://100.64.0.1/'],
    ['link-local', 'http://169.254.1.1/'],
    ['metadata of clouds', 'http://169.254.169.254/latest/meta-data/'],
    ['metadata of one more cloud', 'http://168.63.129.16/'],
    ['metadata of a third', 'http://100.100.100.200/'],
    ['multicast', 'http://224.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['reserved', 'http://240.0.0.1/'],
    ['documentation', 'http://192.0.2.1/'],
    ['benchmarking', 'http://198.18.0.1/'],
    ['IPv6, this machine', 'http://[::1]/'],
    ['IPv6, written out', 'http://[0:0:0:0:0:0:0:1]/'],
    ['IPv6, nowhere', 'http://[::]/'],
    ['IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4 in IPv6, hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['a public IPv4 in IPv6', 'http://[::ffff:93.184.216.34]/'],
    ['IPv4 in IPv6, the old form', 'http://[::127.0.0.1]/'],
    ['NAT64', 'http://[64:ff9b::7f00:1]/'],
    ['NAT64, local', 'http://[64:ff9b:1::7f00:1]/'],
    ['6to4', 'http://[2002:7f00:1::]/'],
    ['Teredo', 'http://[2001:0:7f00:1::]/'],
    ['IPv6, unique local', 'http://[fd00::1]/'],
    ['IPv6, link-local', 'http://[fe80::1]/'],
    ['IPv6, site-local', 'http://[fec0::1]/'],
    ['IPv6, metadata', 'http://[fd00:ec2::254]/'],
    ['IPv6, multicast', 'http://[ff02::1]/'],
    ['IPv6, documentation', 'http://[2001:db8::1]/'],
    ['a name of this machine', 'http://localhost/'],
    ['that name with a dot', 'http://LOCALHOST./'],
    ['a name under it', 'http://a.localhost/'],
    ['a name on the local network', 'http://intranet/'],
    ['a name of clouds', 'http://metadata.google.internal/'],
    ['a printer', 'http://printer.local/'],
  ])('is refused in every spelling: %s', async (_name, link) => {
    expect(await refusal(link)).toBe(NOT_PUBLIC);
  });

  it.each(['22', '25', '3306', '6379', '8080', '8443', '65535'])(
    'is refused at port %s',
    async (port) => {
      expect(await refusal(`https://www.example.com:${port}/`)).toBe(NOT_PUBLIC);
    },
  );

  it.each([
    'http://www.example.com:80/',
    'https://www.example.com:443/',
    'http://93.184.216.34/',
    'http://[2606:2800:220:1::1]/',
  ])('does not include %s', (link) => {
    expect(checkLink(link, null).href).toContain(new URL(link).hostname);
  });
});

describe('an invalid link', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://example.com/',
    'gopher://example.com/',
    'data:text/html,x',
    'javascript:alert(1)',
    'example.com',
    '//example.com',
    'http://',
    'http://a b.com/',
    '',
  ])('“%s” is reported as such', async (link) => {
    expect(await refusal(link)).toMatch(/^That is not a link/);
  });

  it.each([
    'http://user@www.example.com/',
    'http://user:secret@www.example.com/',
    'http://127.0.0.1@www.example.com/',
  ])('has a user name or password: %s', async (link) => {
    expect(await refusal(link)).toMatch(/name or password/);
  });
});

describe('a host name', () => {
  it.each([
    ['a private address', ['10.0.0.1']],
    ['one private address among public ones', ['93.184.216.34', '127.0.0.1']],
    ['IPv4 in IPv6', ['::ffff:93.184.216.34']],
    ['an address with a zone', ['fe80::1%eth0']],
    ['nothing', []],
  ])('that leads to %s is refused like an address', async (_name, addresses) => {
    expect(await refusal('https://www.example.com/', answer(addresses))).toBe(NOT_PUBLIC);
  });

  it('that is unknown is refused with the same message', async () => {
    const unknown: Resolve = (_host, done) => done(new Error('ENOTFOUND'), []);
    expect(await refusal('https://www.example.com/', unknown)).toBe(NOT_PUBLIC);
  });

  it('that changes from public to private is refused after the change', async () => {
    const lookup = makeLookup(answer(['93.184.216.34'], ['127.0.0.1']));
    const ask = () =>
      new Promise<unknown>((resolve) =>
        lookup('www.example.com', {}, (error, address) => resolve(error ?? address)),
      );
    // A connection uses the address that was checked. A new one looks the name up again.
    expect(await ask()).toBe('93.184.216.34');
    expect(await ask()).toBeInstanceOf(RefusedAddress);
  });

  it('returns all its addresses when asked for all', async () => {
    const all = await new Promise((resolve) =>
      makeLookup(answer(['93.184.216.34', '2606:2800::1']))(
        'www.example.com',
        { all: true },
        (_error, addresses) => resolve(addresses),
      ),
    );
    expect(all).toEqual([
      { address: '93.184.216.34', family: 4 },
      { address: '2606:2800::1', family: 6 },
    ]);
  });
});

describe('a redirect', () => {
  it.each([
    'http://127.0.0.1:1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://2130706433/',
    '//localhost/',
    'http://rebound.example.com/',
  ])('to %s is refused', async (location) => {
    const origin = await serve((_request, response) => {
      response.writeHead(302, { location });
      response.end();
    });
    expect(await refusal(`${origin}/`, answer(['192.168.0.1']), origin)).toBe(NOT_PUBLIC);
  });

  it('to another port of this machine is never followed', async () => {
    let connected = false;
    const secret = createServer(() => {
      connected = true;
    });
    await new Promise<void>((resolve) => secret.listen(0, '127.0.0.1', resolve));
    const { port } = secret.address() as { port: number };
    const origin = await serve((_request, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${port}/` });
      response.end();
    });
    expect(await refusal(`${origin}/`, askNobody, origin)).toBe(NOT_PUBLIC);
    expect(connected).toBe(false);
    secret.close();
  });

  it.each([
    ['to a file', 'file:///etc/passwd', /not a link/],
    ['with a password', 'http://a:b@www.example.com/', /name or password/],
    ['to nowhere', 'http://[', /redirects to nowhere/],
  ])('%s is refused', async (_name, location, message) => {
    const origin = await serve((_request, response) => {
      response.writeHead(301, { location });
      response.end();
    });
    expect(await refusal(`${origin}/`, askNobody, origin)).toMatch(message);
  });

  it('is followed five times but not six', async () => {
    const origin = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) {
        response.writeHead(200, { 'content-type': 'text/plain' });
        response.end('arrived');
      } else {
        response.writeHead(302, { location: `/${left - 1}` });
        response.end('moved');
      }
    });
    const { url, bytes } = await fetchPage(`${origin}/5`, { allowedOrigin: origin });
    expect([url, Buffer.from(bytes).toString()]).toEqual([`${origin}/0`, 'arrived']);
    expect(await refusal(`${origin}/6`, askNobody, origin)).toMatch(/redirects too many times/);
  });
});

describe('an address', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '2a00:1450:4001::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '',
    'localhost',
    '127.1',
    '2001:20::1',
    '2002::1',
    '3fff::1',
    '4000::1',
    '::ffff:0:127.0.0.1',
  ])('“%s” is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
