/**
 * The texts of one file in another language. A missing key is allowed, so that work on a text can begin in English;
 * `test/discord/languages/catalogues.test.ts` names every missing one.
 */
export type Translation<English extends object> = {
  readonly [Key in keyof English]?: string;
};
