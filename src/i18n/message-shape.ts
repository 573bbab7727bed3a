import type { en } from './en/index.ts';

/** The keys of a catalogue and the parameters of its messages, with any text. */
type Shape<T> = T extends string
  ? string
  : T extends (...parameters: infer Parameters) => infer Result
    ? (...parameters: Parameters) => Shape<Result>
    : { [Key in keyof T]: Shape<T[Key]> };

/** All messages of one language. A message that a language lacks is a type error in its file. */
export type Messages = Shape<typeof en>;
