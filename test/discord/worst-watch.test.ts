import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { alertReply } from '../../src/discord/replies/watch/alert.ts';
import { alertsReply, closedReply, setReply } from '../../src/discord/replies/watch/alerts.ts';
import { digestReply } from '../../src/discord/replies/watch/digest.ts';
import { decodeAlert, encodeAlert } from '../../src/discord/state/alert.ts';
import { type Alert, PACES, PLACES } from '../../src/watch/alerts/alert.ts';
import { asText } from './as-text.ts';
import { hostileText } from './texts.ts';
import { article, quote, texts } from './worst.ts';

const id = fc.stringMatching(/^[0-9a-z]{10}$/);
const snowflake = fc.bigInt(10n ** 16n, 10n ** 20n - 1n).map(String);

const alert: fc.Arbitrary<Alert> = fc.record({
  id,
  member: snowflake,
  server: fc.option(snowflake),
  channel: snowflake,
  where: fc.constantFrom(...PLACES),
  often: fc.constantFrom(...PACES),
  topic: fc.oneof(fc.constant('*'.repeat(300)), hostileText()),
  added: fc.constant('2026-11-20T12:00:00.000Z'),
  seen: fc.constant({}),
  found: fc.constant([]),
  more: fc.constant(0),
  sending: fc.constant(null),
  due: fc.constant(null),
  sent: fc.nat(1_000_000),
  failures: fc.constant(0),
  stopped: fc.constantFrom('closed', 'unreachable', null),
});

const others = fc.constantFrom(0, 1, 99_999);

describe('what the bot sends by itself fits into a message', () => {
  test('an alert, with at least one quote and the button that removes it', () => {
    const quotes = fc.array(quote, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        alert,
        quotes,
        others,
        fc.boolean(),
        texts,
        (set, quoted, left, hasContext, said) => {
          const reply = alertReply(set, { quotes: quoted, others: left }, { hasContext }, said);
          withinLimits(reply.components);
          expect(asText(reply)).toContain('> ');
          expect(JSON.stringify(reply)).toContain(encodeAlert(set.id));
        },
      ),
    );
  });

  test('the list of all alerts of a member, each with its button', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(alert, { maxLength: 20, selector: (each) => each.id }),
        others,
        texts,
        (set, elsewhere, said) => {
          const reply = alertsReply(set, elsewhere, said);
          withinLimits(reply.components);
          for (const each of set) expect(JSON.stringify(reply)).toContain(encodeAlert(each.id));
        },
      ),
    );
  });

  test('what is said of an alert when it is set, and when it stops', () => {
    fc.assert(
      fc.property(alert, fc.boolean(), texts, (set, isReplacing, said) => {
        withinLimits(setReply(set, isReplacing, said).components);
        withinLimits(closedReply(set.member, said).components);
      }),
    );
  });

  test('a digest, with at least one event', () => {
    const event = fc.record({ quote, reports: fc.array(article, { minLength: 1, maxLength: 40 }) });
    const events = fc.array(event, { minLength: 1, maxLength: 60 });
    const picture = fc.constantFrom(null, { png: new Uint8Array([1]), description: 'A picture' });
    fc.assert(
      fc.property(
        events,
        picture,
        fc.constantFrom('daily', 'weekly'),
        texts,
        (told, chart, often, said) => {
          const reply = digestReply({ events: told, reports: 99_999, often }, chart, said);
          withinLimits(reply.components);
          expect(asText(reply)).toContain('> ');
        },
      ),
    );
  });
});

describe('the custom id of the button that removes an alert', () => {
  test('is read as it was written, and nothing else is', () => {
    fc.assert(
      fc.property(id, (each) => {
        expect(decodeAlert(encodeAlert(each))).toBe(each);
      }),
    );
    for (const other of ['alert-remove', 'alert-remove:', 'alert-remove:ABC', 'alert-remove:a:b']) {
      expect(decodeAlert(other)).toBeNull();
    }
  });
});
