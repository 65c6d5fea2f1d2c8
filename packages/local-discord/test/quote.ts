import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  MessageFlags,
  SectionBuilder,
  TextDisplayBuilder,
} from 'discord.js';

/** An answer in Components V2: a heading, a quote with its button, and a row for each label. */
export const quote = (words: string, ...labels: string[]) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: [
    new ContainerBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('## Answer'))
      .addSectionComponents(
        new SectionBuilder()
          .addTextDisplayComponents(new TextDisplayBuilder().setContent(`> ${words}`))
          .setButtonAccessory(
            new ButtonBuilder()
              .setCustomId('context:1')
              .setLabel('Context')
              .setStyle(ButtonStyle.Secondary),
          ),
      ),
    ...labels.map((label) =>
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        new ButtonBuilder().setCustomId(label).setLabel(label).setStyle(ButtonStyle.Primary),
      ),
    ),
  ],
});
