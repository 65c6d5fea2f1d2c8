/** Something that Discord's own client would not let a person do; a test that tries is mistaken. */
export class ImpossibleAction extends Error {
  override readonly name = 'ImpossibleAction';
}
