import { describe, expect, test } from 'vitest';
import ask from '../../commands/ask.ts';
import { register } from '../../src/discord/connection/registration.ts';

const EVERYWHERE = { applicationId: '100000000000000001', guildId: null };

/** A Discord that has these commands, and remembers what is put. */
function having(...registered: readonly object[]) {
  const put: unknown[] = [];
  return {
    put,
    rest: {
      get: async () => registered,
      put: async (_route: string, options?: { readonly body?: unknown }) => {
        put.push(options?.body);
      },
    },
  };
}

/** `/ask` as Discord returns it: fields added, defaults written out, keys in another order. */
const returned = {
  id: '100000000000000002',
  application_id: EVERYWHERE.applicationId,
  version: '100000000000000003',
  default_member_permissions: null,
  type: 1,
  nsfw: false,
  dm_permission: true,
  integration_types: [1, 0],
  contexts: [1, 2, 0],
  description_localizations: null,
  name_localizations: null,
  options: ask.definition.options.map((option) => ({
    ...Object.fromEntries(Object.entries(option).reverse()),
    required: 'required' in option ? option.required : false,
    name_localizations: null,
    description_localizations: null,
  })),
  description: ask.definition.description,
  name: ask.definition.name,
};

describe('commands that Discord has already', () => {
  test('are not registered again when Discord adds fields or orders them differently', async () => {
    const { rest, put } = having(returned);
    expect(await register(rest, EVERYWHERE, [ask.definition])).toBe(false);
    expect(put).toEqual([]);
  });

  test.each([
    ['another description', { description: 'Other' }],
    ['another place', { contexts: [0] }],
    ['another installation', { integration_types: [0] }],
    ['another permission', { default_member_permissions: '8' }],
    ['one option less', { options: returned.options.slice(1) }],
    ['options in another order', { options: [...returned.options].reverse() }],
    ['another length', { options: returned.options.map((each) => ({ ...each, max_length: 5 })) }],
    ['a translation', { name_localizations: { fr: 'demander' } }],
    ['another kind', { type: 3 }],
  ])('are registered again when they have %s', async (_what, change) => {
    const { rest, put } = having({ ...returned, ...change });
    expect(await register(rest, EVERYWHERE, [ask.definition])).toBe(true);
    expect(put).toEqual([[ask.definition]]);
  });
});

describe('commands of one server', () => {
  const onServer = { ...EVERYWHERE, guildId: '100000000000000004' };
  const { contexts: _contexts, integration_types: _types, ...bare } = ask.definition;

  test('are registered without the contexts that only commands for everywhere have', async () => {
    const { rest, put } = having();
    expect(await register(rest, onServer, [ask.definition])).toBe(true);
    expect(put).toEqual([[bare]]);
  });

  test('are not registered again when Discord returns no contexts, or the default ones', async () => {
    for (const places of [
      { contexts: null },
      { contexts: [0] },
      { contexts: null, integration_types: [0] },
    ]) {
      const { rest } = having({ ...returned, integration_types: undefined, ...places });
      expect(await register(rest, onServer, [ask.definition])).toBe(false);
    }
  });
});
