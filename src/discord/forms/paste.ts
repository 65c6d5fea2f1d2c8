import { reviseDraft } from '../../intake/revise.ts';
import { DETAILS, type Details, detailField, readDetails } from '../articles/details.ts';
import { beginDraft, viewOf } from '../articles/drafting.ts';
import type { Form } from '../command.ts';
import { acknowledge, followPrivately, respond } from '../dispatch/respond.ts';
import { type Modal, modal, paragraphField } from '../message/modal.ts';
import { refusal } from '../replies/notice.ts';

const NOTHING: Details = { title: null, source: null, author: null, published: null, url: null };

/** The form for pasting the text of a report. */
export function pasteModal(): Modal {
  return modal('Add a report', 'paste', [
    paragraphField({
      name: 'text',
      label: 'Text of the report',
      hint: 'As it was printed, up to 4,000 characters; attach longer ones as a file',
      required: true,
    }),
    detailField({ name: 'title', label: 'Title', hint: 'The headline' }),
    detailField({ name: 'source', label: 'Source', hint: 'Who published it, for example Xinhua' }),
    detailField({ name: 'author', label: 'Author', hint: 'Who wrote it, as the byline says' }),
    detailField({
      name: 'published',
      label: 'Published',
      hint: '2019-09-07, 7 September 2019, Sept 2019 or 2019',
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
    const read = await services.intake.fromText(fields.getTextInputValue('text'));
    const { details, problems } = readDetails(fields, NOTHING, services.now());
    const stated = DETAILS.flatMap((name) =>
      details[name] === null ? [] : [[name, details[name]]],
    );
    const draft = reviseDraft(read, Object.fromEntries(stated));
    const kept = await beginDraft(interaction, draft, { kind: 'addition' }, services);
    await respond(interaction, await viewOf(kept, services));
    if (problems.length > 0) {
      await followPrivately(interaction, refusal(`${problems.join(' ')}\nThe rest was kept.`));
    }
  },
} satisfies Form;
