/** An action that Discord's own client does not allow; a test that tries it is wrong. */
export class ImpossibleAction extends Error {
  override readonly name = 'ImpossibleAction';
}
