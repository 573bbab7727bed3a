import type { en } from './en/index.ts';

/** What a catalogue has and what is put into its sentences, whatever the sentences say. */
type Shape<T> = T extends string
  ? string
  : T extends (...gaps: infer Gaps) => infer Said
    ? (...gaps: Gaps) => Shape<Said>
    : { [Key in keyof T]: Shape<T[Key]> };

/** A whole catalogue. English is the first; what another language leaves out is a type error in its file. */
export type Messages = Shape<typeof en>;
