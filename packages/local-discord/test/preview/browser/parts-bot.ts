import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord.js';

/** A picture of one grey pixel. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** The commands that the bot registers. */
export const COMMANDS = [
  { name: 'parts', description: 'Shows every component there is' },
  { name: 'silent', description: 'Never answers' },
  {
    name: 'take',
    description: 'Takes every kind of option',
    options: [
      {
        name: 'file',
        description: 'A file',
        type: ApplicationCommandOptionType.Attachment as const,
        required: true,
      },
      {
        name: 'kind',
        description: 'One of two',
        type: ApplicationCommandOptionType.String as const,
        choices: [
          { name: 'First kind', value: '1st' },
          { name: 'Second kind', value: '2nd' },
        ],
      },
      {
        name: 'count',
        description: 'A number',
        type: ApplicationCommandOptionType.Integer as const,
        minValue: 2,
        maxValue: 9,
      },
      { name: 'who', description: 'A member', type: ApplicationCommandOptionType.User as const },
    ],
  },
  {
    name: 'desk',
    description: 'For moderators',
    defaultMemberPermissions: PermissionFlagsBits.ManageMessages,
    options: [
      {
        name: 'open',
        description: 'Opens the desk',
        type: ApplicationCommandOptionType.Subcommand as const,
      },
    ],
  },
  { name: 'Keep this', type: ApplicationCommandType.Message as const },
];

/** Answers all interactions that follow from these commands. */
export async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`Kept: ${interaction.targetMessage.content}`);
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'parts') await interaction.reply(PARTS);
    if (interaction.commandName === 'desk') await interaction.reply('The desk is open');
    if (interaction.commandName === 'take') {
      const { options } = interaction;
      const taken = [
        options.getAttachment('file', true).name,
        options.getString('kind'),
        options.getInteger('count'),
        options.getUser('who')?.displayName,
      ];
      await interaction.reply(`Taken: ${taken.join(', ')}`);
    }
  } else if (interaction.isButton()) {
    if (interaction.customId === 'form') await interaction.showModal(MODAL);
    if (interaction.customId === 'change') {
      await interaction.update({ components: [{ ...COUNTED, content: 'Changed' }, ROW] });
    }
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply(`Chosen: ${interaction.values.join(', ')}`);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Entered: ${enteredIn(interaction)}`);
  }
}

const COUNTED = { type: ComponentType.TextDisplay as const, content: 'Unchanged' };

const ROW: APIMessageTopLevelComponent = {
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Form', custom_id: 'form' },
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: 'Change',
      custom_id: 'change',
    },
    {
      type: ComponentType.Button,
      style: ButtonStyle.Danger,
      label: 'Ignored',
      custom_id: 'ignored',
    },
    {
      type: ComponentType.Button,
      style: ButtonStyle.Success,
      label: 'Off',
      custom_id: 'off',
      disabled: true,
    },
    {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: 'Out',
      url: 'https://example.com/',
    },
  ],
};

const PARTS = {
  flags: MessageFlags.IsComponentsV2 as const,
  files: [
    { attachment: DOT, name: 'dot.png' },
    { attachment: Buffer.from('Some text'), name: 'notes.txt' },
  ],
  components: [
    {
      type: ComponentType.Container as const,
      accent_color: 0x3b82f6,
      components: [
        {
          type: ComponentType.TextDisplay as const,
          content:
            '## Every part\n**bold** *slanted* `code` \\*not slanted\\* <script>alert(1)</script>\n> quoted\n-# below [a link](https://example.com/)\n- one\n- two',
        },
        {
          type: ComponentType.Section as const,
          components: [{ type: ComponentType.TextDisplay as const, content: 'Beside a picture' }],
          accessory: {
            type: ComponentType.Thumbnail as const,
            media: { url: 'attachment://dot.png' },
            description: 'A small dot',
          },
        },
        {
          type: ComponentType.Separator as const,
          divider: true,
          spacing: SeparatorSpacingSize.Large,
        },
        {
          type: ComponentType.MediaGallery as const,
          items: [
            { media: { url: 'attachment://dot.png' }, description: 'One dot' },
            { media: { url: 'attachment://dot.png' }, description: 'The same dot' },
            { media: { url: 'https://example.com/far.png' }, description: 'Far away' },
          ],
        },
        { type: ComponentType.File as const, file: { url: 'attachment://notes.txt' } },
        {
          type: ComponentType.ActionRow as const,
          components: [
            {
              type: ComponentType.StringSelect as const,
              custom_id: 'fruit',
              placeholder: 'Some fruit',
              max_values: 2,
              options: ['Apple', 'Banana', 'Cherry'].map((label) => ({
                label,
                value: label.toLowerCase(),
                description: `A ${label.toLowerCase()}`,
              })),
            },
          ],
        },
        {
          type: ComponentType.ActionRow as const,
          components: [
            {
              type: ComponentType.UserSelect as const,
              custom_id: 'person',
              placeholder: 'Somebody',
            },
          ],
        },
      ],
    },
    COUNTED,
    ROW,
  ],
};

const MODAL: APIModalInteractionResponseCallbackData = {
  custom_id: 'modal',
  title: 'Every field',
  components: [
    { type: ComponentType.TextDisplay, content: 'Fill in **all** of it.' },
    {
      type: ComponentType.Label,
      label: 'Title',
      description: 'At least three letters',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'title',
        style: TextInputStyle.Short,
        min_length: 3,
      },
    },
    {
      type: ComponentType.Label,
      label: 'Text',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'text',
        style: TextInputStyle.Paragraph,
        value: 'Already there',
      },
    },
    {
      type: ComponentType.Label,
      label: 'Kind',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'kind',
        options: [
          { label: 'News', value: 'news' },
          { label: 'Comment', value: 'comment', default: true },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'Papers',
      component: { type: ComponentType.FileUpload, custom_id: 'papers', max_values: 2 },
    },
  ],
};

function enteredIn({ fields }: ModalSubmitInteraction): string {
  const papers = [...(fields.getUploadedFiles('papers')?.values() ?? [])];
  return [
    fields.getTextInputValue('title'),
    fields.getTextInputValue('text'),
    ...fields.getStringSelectValues('kind'),
    ...papers.map(({ name }) => name),
  ].join(', ');
}
