import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalDiscord } from '../../src/index.ts';
import { faultsIn, request } from '../request.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await LocalDiscord.start({ rateLimits: false });
});
afterAll(() => discord.stop());

const post = (body: unknown) =>
  request(discord, 'POST', `/channels/${discord.channelId}/messages`, body);

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (extra: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  label: 'More',
  custom_id: 'more',
  ...extra,
});
const row = (...components: unknown[]) => ({ type: ComponentType.ActionRow, components });
const section = (components: unknown[], accessory: unknown = button()) => ({
  type: ComponentType.Section,
  components,
  accessory,
});
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `L${index}`, value: `V${index}` }));
const select = (extra: object = {}) => ({
  type: ComponentType.StringSelect,
  custom_id: 'source',
  options: options(2),
  ...extra,
});
const gallery = (count: number) => ({
  type: ComponentType.MediaGallery,
  items: Array.from({ length: count }, () => ({ media: { url: 'https://example.org/a.png' } })),
});
const container = (...components: unknown[]) => ({ type: ComponentType.Container, components });
const layout = (...components: unknown[]) => ({ flags: MessageFlags.IsComponentsV2, components });
const buttons = (count: number) =>
  Array.from({ length: count }, (_, index) => button({ custom_id: `b${index}` }));

describe('a message is accepted', () => {
  test.each<[string, unknown]>([
    ['with 4,000 characters of text', layout(text('a'.repeat(4000)))],
    ['with 4,000 characters in two texts', layout(text('a'.repeat(2000)), text('b'.repeat(2000)))],
    ['with 40 components', layout(container(...Array.from({ length: 39 }, () => text('a'))))],
    ['with a section of three texts', layout(section([text('a'), text('b'), text('c')]))],
    ['with a row of five buttons', { components: [row(...buttons(5))] }],
    ['with a select of 25 options', { components: [row(select({ options: options(25) }))] }],
    ['with ten images in a gallery', layout(gallery(10))],
    ['with a label of 80 characters', { components: [row(button({ label: 'a'.repeat(80) }))] }],
    ['with 2,000 characters of content', { content: 'a'.repeat(2000) }],
    ['with ten embeds', { embeds: Array.from({ length: 10 }, () => ({ title: 'a' })) }],
    [
      'with a link',
      { components: [row({ type: 2, style: 5, label: 'Go', url: 'https://a.org' })] },
    ],
  ])('%s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 200 });
  });
});

describe('a message is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['with an empty text', layout(text('')), ['components.0.content BASE_TYPE_BAD_LENGTH']],
    ['with a blank text', layout(text(' \n')), ['components.0.content BASE_TYPE_BAD_LENGTH']],
    ['without a text', layout({ type: 10 }), ['components.0.content BASE_TYPE_REQUIRED']],
    [
      'with a text over 4,000 characters',
      layout(container(text('a'.repeat(4001)))),
      ['components.0.components.0.content BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with texts over 4,000 characters in sum',
      layout(container(text('a'.repeat(3000))), section([text('b'.repeat(1001))])),
      ['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    [
      'with 41 components, the button of a section counted',
      layout(...Array.from({ length: 38 }, () => text('a')), section([text('b')])),
      ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    [
      'with content beside Components V2',
      { ...layout(text('a')), content: 'b' },
      ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'with embeds beside Components V2',
      { ...layout(text('a')), embeds: [{ title: 'b' }] },
      ['embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'with a text display but without the flag',
      { components: [text('a')] },
      ['components.0.type UNION_TYPE_CHOICES'],
    ],
    [
      'with a section of no texts',
      layout(section([])),
      ['components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a section of four texts',
      layout(section([text('a'), text('b'), text('c'), text('d')])),
      ['components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a section without an accessory',
      layout({ type: ComponentType.Section, components: [text('a')] }),
      ['components.0.accessory BASE_TYPE_REQUIRED'],
    ],
    [
      'with a label over 80 characters',
      { components: [row(button({ label: 'a'.repeat(81) }))] },
      ['components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a button that says nothing',
      { components: [row(button({ label: '' }))] },
      ['components.0.components.0.label BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED'],
    ],
    [
      'with a custom id over 100 characters',
      { components: [row(button({ custom_id: 'a'.repeat(101) }))] },
      ['components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'without a custom id',
      { components: [row(button({ custom_id: undefined }))] },
      ['components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
    ],
    [
      'with the same custom id twice',
      layout(row(button()), section([text('a')])),
      ['components.1.accessory.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'with a link that leads nowhere',
      { components: [row({ type: 2, style: ButtonStyle.Link, label: 'Go' })] },
      ['components.0.components.0.url BUTTON_COMPONENT_URL_REQUIRED'],
    ],
    [
      'with a link to a script',
      { components: [row({ type: 2, style: ButtonStyle.Link, label: 'Go', url: 'javascript:1' })] },
      ['components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'with an empty row',
      { components: [row()] },
      ['components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with six buttons in a row',
      { components: [row(...buttons(6))] },
      ['components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a select beside a button',
      { components: [row(select(), button())] },
      ['components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ],
    [
      'with six rows',
      { components: buttons(6).map((item) => row(item)) },
      ['components BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with 26 options',
      { components: [row(select({ options: options(26) }))] },
      ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with no options',
      { components: [row(select({ options: [] }))] },
      ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with an option twice',
      { components: [row(select({ options: [...options(1), ...options(1)] }))] },
      ['components.0.components.0.options SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ],
    ['with an empty gallery', layout(gallery(0)), ['components.0.items BASE_TYPE_BAD_LENGTH']],
    ['with 11 images', layout(gallery(11)), ['components.0.items BASE_TYPE_BAD_LENGTH']],
    [
      'with an image that was not sent along',
      layout({ type: ComponentType.File, file: { url: 'attachment://chart.png' } }),
      ['components.0.file.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
    ],
    ['with content over 2,000', { content: 'a'.repeat(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
    [
      'with 11 embeds',
      { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) },
      ['embeds BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with embeds over 6,000 characters',
      { embeds: [{ description: 'a'.repeat(4000) }, { description: 'b'.repeat(2001) }] },
      ['embeds MAX_EMBED_SIZE_EXCEEDED'],
    ],
    ['of an unknown type', layout({ type: 99 }), ['components.0.type UNION_TYPE_CHOICES']],
  ])('%s', async (_, body, faults) => {
    const { status, body: answer } = await post(body);
    expect(faultsIn(answer.errors)).toEqual(faults);
    expect({ status, code: answer.code }).toEqual({ status: 400, code: 50035 });
    expect(answer.message).toBe('Invalid Form Body');
  });

  test.each<[string, unknown]>([
    ['with nothing in it', {}],
    ['with blank content', { content: ' \n ' }],
    ['with Components V2 and no components', { flags: MessageFlags.IsComponentsV2 }],
  ])('%s, as empty', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  test('with more bytes of text than Discord can process, with status 500', async () => {
    expect(await post(layout(text('報'.repeat(3387))))).toMatchObject({ status: 500 });
    expect(await post(layout(text('報'.repeat(3386))))).toMatchObject({ status: 200 });
  });
});

describe('a change is refused', () => {
  const change = (id: unknown, body: unknown) =>
    request(discord, 'PATCH', `/channels/${discord.channelId}/messages/${String(id)}`, body);

  test('if it leaves the message empty', async () => {
    const { body } = await post({ content: 'a' });
    expect(await change(body.id, { content: '' })).toMatchObject({ body: { code: 50006 } });
  });

  test('if it adds Components V2 but keeps the content', async () => {
    const { body } = await post({ content: 'a' });
    const refused = await change(body.id, layout(text('b')));
    expect(faultsIn(refused.body.errors)).toEqual([
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    const accepted = await change(body.id, { ...layout(text('b')), content: null });
    expect(accepted).toMatchObject({ status: 200, body: { content: '' } });
  });

  test('if it adds content to Components V2', async () => {
    const { body } = await post(layout(text('a')));
    const refused = await change(body.id, { content: 'b' });
    expect(faultsIn(refused.body.errors)).toEqual([
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
  });
});

test('a message notifies the people it names, unless the bot forbids it', async () => {
  const reader = discord.person({ name: 'Reader' });
  const loud = await post(layout(text(`<@${reader.id}> and @everyone`)));
  expect(loud.body).toMatchObject({ mention_everyone: true, mentions: [{ id: reader.id }] });
  const quiet = await post({
    ...layout(text(`<@${reader.id}> and @everyone`)),
    allowed_mentions: { parse: [] },
  });
  expect(quiet.body).toMatchObject({ mention_everyone: false, mentions: [] });
});
