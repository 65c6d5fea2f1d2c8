import {
  type APIAttachment,
  ComponentType,
  InteractionType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import { isComponent } from '../../rules/component-tree.ts';
import type { Upload } from '../../state/attachments.ts';
import type { State } from '../../state/state.ts';
import { ImpossibleAction } from '../impossible.ts';
import { filledField, type Modal, type ModalField, type ModalValue } from '../seen/modal.ts';
import { refuseFileType } from '../values/file-types.ts';
import type { Act, Acting } from './dispatch.ts';

/**
 * A modal, filled in and sent. Fields that are not named keep their values.
 *
 * @param values - By the label or the custom id of the field.
 * @throws ImpossibleAction if the client would not send that.
 */
export function submittedModal(
  { state, actor }: Acting,
  modal: Modal,
  values: Readonly<Record<string, ModalValue>>,
): Act {
  const { origin } = modal.openedBy;
  if (origin.user.id !== actor.user.id) {
    throw new ImpossibleAction(`${actor.name} does not see that modal: it is for someone else.`);
  }
  const known = modal.fields.flatMap(({ label, customId }) => [label, customId]);
  const unknown = Object.keys(values).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const labels = modal.fields.map(({ label }) => label).join(', ');
    throw new ImpossibleAction(`There is no field "${unknown}"; there are: ${labels}.`);
  }
  const files: Record<string, APIAttachment> = {};
  const filled = modal.fields.map((field) => {
    const given = values[field.customId] ?? values[field.label];
    const uploaded = field.type === ComponentType.FileUpload ? upload(state, field, given) : [];
    for (const file of uploaded) files[file.id] = file;
    return filledField(
      field,
      given,
      uploaded.map(({ id }) => id),
    );
  });
  return {
    locale: actor.locale,
    origin: {
      type: InteractionType.ModalSubmit,
      user: actor.user,
      channelId: origin.channelId,
      owners: origin.owners,
      title: `the modal "${modal.title}"`,
      openedBy: modal.openedBy,
      ...(origin.sourceMessageId ? { sourceMessageId: origin.sourceMessageId } : {}),
    },
    data: {
      custom_id: modal.customId,
      components: layout(modal, filled),
      ...(Object.keys(files).length ? { resolved: { attachments: files } } : {}),
    },
  };
}

function upload(
  state: State,
  { component }: ModalField,
  given: ModalValue | undefined,
): APIAttachment[] {
  if (!Array.isArray(given)) return [];
  const types = Array.isArray(component.file_types) ? component.file_types.map(String) : undefined;
  return given.map((file: Upload) => {
    refuseFileType(types, file.name);
    return state.attachments.add(file);
  });
}

/** Arranges the fields as the modal does. */
function layout(modal: Modal, filled: readonly ModalSubmitComponent[]): unknown[] {
  const find = (wanted: unknown) => {
    const index = modal.fields.findIndex((field: ModalField) => field.component === wanted);
    return filled[index];
  };
  const tops: readonly unknown[] = modal.api.components;
  return tops.filter(isComponent).map((top) => {
    const id = Number(top.id ?? 0);
    if (top.type === ComponentType.Label) {
      return { type: top.type, id, component: find(top.component) };
    }
    if (Array.isArray(top.components)) {
      return { type: top.type, id, components: top.components.map(find) };
    }
    return { type: top.type, id };
  });
}
