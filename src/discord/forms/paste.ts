import { reviseDraft } from '../../intake/revise.ts';
import { DETAILS, type Details, detailField, readDetails } from '../articles/details.ts';
import { beginDraft, viewOf } from '../articles/drafting.ts';
import type { Form } from '../command.ts';
import { acknowledge, followPrivately, respond } from '../dispatch/respond.ts';
import type { Texts } from '../languages/texts.ts';
import { type Modal, modal, paragraphField } from '../message/modal.ts';
import { refusal } from '../replies/notice.ts';

const NOTHING: Details = { title: null, source: null, author: null, published: null, url: null };

/** The form for pasting the text of a report. */
export function pasteModal(texts: Texts): Modal {
  return modal(texts.say('form-title.add'), 'paste', [
    paragraphField({
      name: 'text',
      label: texts.say('form-label.report-text'),
      hint: texts.say('form-hint.report-text'),
      required: true,
    }),
    detailField({
      name: 'title',
      label: texts.say('form-label.title'),
      hint: texts.say('form-hint.title'),
    }),
    detailField({
      name: 'source',
      label: texts.say('form-label.source'),
      hint: texts.say('form-hint.source'),
    }),
    detailField({
      name: 'author',
      label: texts.say('form-label.author'),
      hint: texts.say('form-hint.author'),
    }),
    detailField({
      name: 'published',
      label: texts.say('form-label.published'),
      hint: texts.say('form-hint.published'),
    }),
  ]);
}

/** Makes a draft of the pasted text and the details typed with it. */
export default {
  kind: 'paste',
  access: 'moderators',
  async submit(interaction, services) {
    await acknowledge(interaction, 'private');
    const { fields } = interaction;
    const { texts } = services;
    const read = await services.intake.fromText(fields.getTextInputValue('text'));
    const { details, problems } = readDetails(fields, NOTHING, services.now(), texts);
    const stated = DETAILS.flatMap((name) =>
      details[name] === null ? [] : [[name, details[name]]],
    );
    const draft = reviseDraft(read, Object.fromEntries(stated));
    const kept = await beginDraft(interaction, draft, { kind: 'addition' }, services);
    await respond(interaction, await viewOf(kept, services, texts));
    if (problems.length > 0) {
      const refused = texts.say('form.rest-kept', { problems: problems.join(' ') });
      await followPrivately(interaction, refusal(refused));
    }
  },
} satisfies Form;
