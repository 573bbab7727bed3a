import { anyWord } from '../../patterns.ts';

const { raw } = String;

/** Words for all places but those named before. */
const ELSEWHERE = anyWord(
  raw`(?:all\s|any\s)?other\s(?:(?:us|u\.s\.|uk|eu)\s)?(?:locations|places|cities|states|regions|offices|areas)`,
  raw`(?:every|any)where\selse`,
  'elsewhere',
);

/** Finds words for all places but those named before. */
export function findElsewhere(text: string): string | undefined {
  return ELSEWHERE.exec(text)?.[0].toLowerCase();
}
