/** A message: fixed text, or a function of one object of named parameters. */
export type Message = string | ((parameters: never) => string);

/** Shape of a page's messages. */
export type Section = Record<string, Message>;

/**
 * What a translation of `Source` must look like: the same keys, the same parameters, free wording.
 */
export type Translation<Source extends Section> = {
  [Key in keyof Source]: Source[Key] extends (parameters: infer P) => string
    ? (parameters: P) => string
    : string;
};
