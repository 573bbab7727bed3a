import type { Passage } from '../../../text/passage.ts';
import type { Slice } from '../../../text/sentences.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Days and months. */
const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may ' +
  'june july august september october november december';

/** Names of skills that are also ordinary words, names of people or names of places. */
const ORDINARY_WORDS = new Set(
  (
    'access ada airflow alpine angular apex arrow assembly atom audition backbone bash basic ' +
    'beam bison bolt bootstrap bun cake camel cargo cassandra celery chai chef circle clean ' +
    'click cobalt compass compose composer concourse confluence consul coral cosmos crystal ' +
    'cucumber cypress dagger dart dash delta docker dolphin dragonfly drill drone druid ' +
    'eclipse edge elastic electron elixir elm ember enzyme epic excel expo express falcon ' +
    'feast fiber flame flash flask flow fluent flume flutter forge forth foundry fusion ' +
    'galaxy gatsby gauge gem ghost gin glue go grain grape gravity groovy grunt guava gulp ' +
    'habitat hack harbor helm heron hive horizon illustrator impala ink insomnia ionic iris ' +
    'iron jasmine jasper java jest joy julia juniper karma kite knife knockout lasso latex ' +
    'lean less lightning linear liquid locust logic logo looker lotus lucid luigi lynx magic ' +
    'make maple marathon mars maven maya mercury mesa meteor metal mocha modal mode model ' +
    'mono moose motion mustache native neon nest next nim ninja node nomad notion nova ' +
    'numbers oak ocean office onyx oracle orange orca osprey outlook packer pages paint ' +
    'panda parcel parquet pascal perl phoenix photon pig pilot pine polymer pony postman ' +
    'power prefect premiere presto prism processing prophet pulsar pulse pug puppet pure ' +
    'python quartz quest quick rack rails rake raven ray razor react reason red remix ring ' +
    'rocket ruby rust safari sage salt sanic sass scala scheme scratch sentry shell shiny ' +
    'sierra sketch slack slate slick snowflake solid sonar spark sphinx spinnaker spring ' +
    'sprite stan stitch storm storybook stream stripe struts sublime sumo superset surge ' +
    'swift symphony tailwind tapestry teams tempo tensor terra titan torch tower tornado ' +
    'trident triton truffle turtle twig unity unreal vault vega velocity vertex vision ' +
    'watson wave weave whisper wind wing word workday yarn zephyr zig zoom ' +
    CALENDAR +
    ' remote hybrid onsite'
  ).split(' '),
);
/** Names that are capitalised in ordinary prose too: people, seasons, planets. */
const CAPITALIZED_WORDS = new Set(
  (
    'ada cassandra cypress galaxy iris jasmine jasper julia luigi maya mars mercury office ' +
    `phoenix pascal ruby sierra spring stan teams watson ${CALENDAR} remote hybrid`
  ).split(' '),
);

/**
 * Names for which a capital is enough: postings hardly ever start a sentence with the ordinary
 * word.
 */
const TELLING_CAPITALS = new Set(
  (
    'airflow cassandra celery cypress docker druid electron elixir ember erlang flask gatsby ' +
    'helm impala java jasmine jupyter latex looker nomad oracle parquet perl postman presto ' +
    'puppet python rails redux ruby scala snowflake sphinx storybook struts superset tailwind'
  ).split(' '),
);

/** Whether a name is also an ordinary word, so that its context must decide. */
export function isAmbiguousName(name: string): boolean {
  return /^\p{L}{1,2}$/u.test(name) || ORDINARY_WORDS.has(name.toLowerCase());
}

export interface Neighbours {
  before: (Slice & { names: readonly { isAmbiguous: boolean }[] }) | undefined;
  after: (Slice & { names: readonly { isAmbiguous: boolean }[] }) | undefined;
}

const CONTEXT_CHARS = 130;
const LANGUAGE_WORDS =
  'languages?|frameworks?|tools?|technolog\\w{1,4}|librar\\w{1,3}|stack|skills?|platforms?|databases?|packages?|software';
const KNOWING =
  anyOf(
    raw`experienced?|proficien\w{1,2}|skilled|skills?|expert(?:ise)?|fluen\w{1,2}`,
    raw`competen\w{1,2}|familiar(?:ity)?|comfortable|background|cod(?:e|ing)|programs?`,
    'programming|scripts?|scripting|develop(?:ment|ing|s)?|written|writ(?:e|es|ing)',
    'implemented|implement(?:ing)?|buil[dt]|building|built|work(?:ing|ed|s)?|hands-on',
  ) + '(?:\\s\\w{1,14}){0,2}\\s(?:with|in|of|on|using)';
const CUE = new RegExp(
  anyOf(
    raw`\b(?:${LANGUAGE_WORDS})\s?(?:like|such as|include|including|are|is|:|\(|,|-|–)`,
    raw`\b` +
      anyOf(
        `${KNOWING}|knowledge of|understanding of|mastery of|command of|exposure to|such as`,
        raw`including|e\.g\.,?|i\.e\.,?|us(?:e|es|ed|ing)|writ(?:e|es|ing|ten in)|know|learn`,
        'learning|apache|microsoft|ms|adobe|google|amazon|aws|gnu|ansi|oracle',
      ),
  ) +
    raw`[\s:(]{0,3}(?:` +
    raw`(?:at least|one of|either|any of|both|modern|advanced|basic|embedded|strong|core)\s` +
    '){0,2}(?:' +
    raw`(?!(?:19|20)\d)[\p{Lu}\d.#][\p{L}\d.#+-]{0,20}` +
    raw`(?:,\s(?:and\s|or\s)?|\s?/\s?|\s(?:and|or)\s)` +
    '){0,8}$',
  'iu',
);
/** Words that only a skill follows. */
const STRONG_CUE = new RegExp(
  raw`\b` +
    anyOf(
      raw`experienced?|proficien\w{1,2}|knowledge|familiar(?:ity)?|skill(?:s|ed)|fluen\w{1,2}`,
      raw`expert(?:ise)?|competen\w{1,2}|coding|programming|mastery|understanding`,
    ) +
    raw`(?:\s(?:coding|programming|working|developing|building))?\s(?:with|in|of|using)\s` +
    raw`(?:(?:modern|advanced|basic|strong)\s)?$`,
  'iu',
);
const MIN_CERTAIN_CHARS = 4;
const LIST_CUE =
  /\b(?:languages?|frameworks?|tools?|technologies|libraries|stack)\s?(?:such as|like|including|\(|:|,)\s?$/iu;
const NAME_BEFORE =
  /(?:^|[\s(/])\p{Lu}[\w.+#-]{1,15}(?:\s\(?\p{Lu}[\w.+#-]{0,15}\)?)?\s?[,/]\s?(?:and\s|or\s|and\/or\s)?$/u;
const NAME_AFTER = /^\s?[,/]\s?(?:(?:and|or|and\/or)\s)?(?:\p{Lu}|similar|equivalent|others?\b)/u;
const BARE_CUE = /\b(?:in|with|of|from|to|and|or)\s$/u;
const NOUN_AFTER = new RegExp(
  raw`^(?:\s|-)` +
    anyOf(
      'programming|language|develop(?:er|ers|ment)|engineers?|engineering|experience|skills',
      'code|codebase|framework|library|ecosystem|services?|microservices|backend|applications?',
      'apps?|programs?|scripts?|scripting|knowledge|proficiency|environment|stack|API|SDK|SQL',
      'Streaming|MLlib|Studio|Boot|Native|familiarity|abilities|expertise|literacy|skillset',
      'based',
    ) +
    raw`\b`,
  'iu',
);
const LIST_END = /^\)?(?:\s?[,;/)|•]|\.?$|\.\s|,?\s(?:and|or)\s)/u;
const JOINED = /^\)?\s?(?:[,;/|•·&+]|,?\s?\(|,?\s(?:and|or|and\/or|&))\s?(?:(?:and|or)\s)?$/u;
const COMMA = /^\)?\s?[,;/|•]\s?(?:(?:and|or)\s)?$/u;
const MAX_JOIN_CHARS = 8;

/** Words after a name with which it is not the skill, by the name in lower case. */
const OTHER_MEANING_AFTER: Readonly<Record<string, RegExp>> = {
  go: new RegExp(
    '^' +
      anyOf(
        '[ -]' +
          anyOf(
            'to|above|beyond|the|for|through|on|in|into|live|getters?|out|back|ahead|from|over|up',
            'down|deep|deeper|further|far|home|green|public|big|after|by|where|wherever|beyond|all',
            'beserk',
          ) +
          raw`\b`,
        '!|-',
      ),
    'iu',
  ),
  spring: new RegExp(
    '^' +
      anyOf(
        raw`,? (?:19|20)\d\d| ['’]\d\d`,
        ' ' +
          anyOf(
            'semester|term|quarter|break|internship|co-op|intern|season|and (?:summer|fall)',
            'or (?:summer|fall)',
          ),
        raw`\s?/\s?(?:summer|fall|autumn|winter)`,
      ),
    'iu',
  ),
  java: /^(?:, (?:the island|indonesia|bali)| (?:sea|island|coffee)\b)/iu,
  python: /^ (?:snake|skin)/iu,
  docker: /^ work/iu,
  rust: /^(?: (?:prevention|proof|belt|removal|resistan\w+|protection|spots?)|-(?:free|proof|resistant))/iu,
  spark:
    /^ (?:joy|interest|ideas|change|creativity|innovation|curiosity|conversations?|new|plugs?|a|an|the|your|our)\b/iu,
  ruby: /^ (?:red|tuesday|slippers?)/iu,
  excel: /^ (?:at|in|as|when|under|and grow|beyond)\b/iu,
  react: /^ (?:to|quickly|fast|calmly|well|when)\b/iu,
  express: /^ (?:your|our|ideas|yourself|interest|delivery|mail|a|an|the)\b/iu,
  access: /^ (?:to|a|an|the|our)\b/iu,
  word: /^ (?:of|processing|for)\b/iu,
  make: /^ (?:a|an|the|sure|your|our|it|things|use|us|better|great)\b/iu,
  less: /^ (?:than|time|of|is)\b/iu,
  r: /^['’]|^\.\s?\p{Lu}/u,
  c: /^(?:-| (?:level|suite|corp)|['’.]\w)/iu,
  julia: /^(?:,? (?:our|who|is|was|and her)\b|['’]s)/iu,
  swift: /^ (?:action|response|decisions?|pace|growth)\b/iu,
};
const SEASONS = new RegExp(
  raw`\b` +
    anyOf(
      'fall|summer|winter|autumn|this|next|last|late|early|during|by|january|february|march',
      'april|may|june',
    ) +
    raw`[\s,/]{1,3}(?:(?:and|or)\s)?$`,
  'iu',
);
const LETTER_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      'vitamin|series|section|class|type|plan|grade|level|option|round|category|hepatitis|usb',
      'group|appendix|schedule|part|phase|part|title|form',
    ) +
    raw`[\s-]$`,
  'iu',
);
const ISLANDS = /\b(?:bali|sumatra|indonesia|lombok|borneo|island|jakarta|snakes?|reptiles?)\b/iu;

/**
 * Classifies a name that is usually an ordinary word. `certain`: it is in a list beside the
 * unambiguous name of another skill, or after words that only a skill follows.
 */
export function classifyName(
  { text, kind, heading, lead }: Passage,
  { start, end }: Slice,
  { before, after }: Neighbours,
  exact: boolean,
): 'no' | 'possible' | 'certain' {
  const word = text.slice(start, end).toLowerCase();
  const textBefore = text.slice(Math.max(0, start - CONTEXT_CHARS), start);
  const textAfter = text.slice(end, end + CONTEXT_CHARS);
  if (isOtherMeaning(word, textBefore, textAfter)) return 'no';
  const joinedBefore = before !== undefined && joins(text, before.end, start, JOINED);
  const joinedAfter = after !== undefined && joins(text, end, after.start, JOINED);
  const isProven = [
    joinedBefore && joins(text, before.end, start, COMMA) && isPlain(before),
    joinedAfter && joins(text, end, after.start, COMMA) && isPlain(after),
  ].some(Boolean);
  const ends = joinedAfter || LIST_END.test(textAfter);
  const telling = TELLING_CAPITALS.has(word);
  const asked =
    STRONG_CUE.test(textBefore) &&
    word.length >= MIN_CERTAIN_CHARS &&
    !CAPITALIZED_WORDS.has(word) &&
    (telling || ends || NOUN_AFTER.test(textAfter));
  if (!exact) {
    // In lower case it has to be between other names.
    const beside = (joinedBefore && isPlain(before)) || (joinedAfter && isPlain(after));
    const within = joinedBefore && joinedAfter && beside;
    const amid = within || (isProven && ends && (joinedBefore || /[(:]\s?$|^$/u.test(textBefore)));
    const listed = telling && (beside || LIST_CUE.test(textBefore));
    return amid || asked || listed ? 'possible' : 'no';
  }
  if (asked || (isProven && ends)) return 'certain';
  if (telling || joinedBefore || joinedAfter) return 'possible';
  if (text.length === word.length && (heading !== '' || lead !== '')) return 'possible';
  if (word.length > 1 && (NOUN_AFTER.test(textAfter) || isAmidCapitals(textBefore, textAfter)))
    return 'possible';
  if (CUE.test(textBefore)) return 'possible';
  return kind === 'sentence' && standsOut(word, textBefore, textAfter) ? 'possible' : 'no';
}

/** Whether it is in a list of unknown names: `(Omni, Looker, or similar)`. */
function isAmidCapitals(textBefore: string, textAfter: string): boolean {
  const begins = NAME_BEFORE.test(textBefore.slice(-30));
  const goesOn = NAME_AFTER.test(textAfter);
  return (
    (begins && (goesOn || LIST_END.test(textAfter))) ||
    (goesOn && /[(:]\s?$/u.test(textBefore)) ||
    (/\($/u.test(textBefore) && /^[,/)]/u.test(textAfter))
  );
}

function isOtherMeaning(word: string, textBefore: string, textAfter: string): boolean {
  if (OTHER_MEANING_AFTER[word]?.test(textAfter)) return true;
  if (word.length === 1 && (/[-‐'’]$/u.test(textBefore) || /^[-‐]\p{L}/u.test(textAfter)))
    return true;
  if (word.length === 1 && LETTER_BEFORE.test(textBefore)) return true;
  if (/^['’.]?\s?&\s?\p{Lu}\b/u.test(textAfter) || /\b\p{Lu}\s?&\s?$/u.test(textBefore))
    return true;
  if (word === 'spring' && SEASONS.test(textBefore)) return true;
  if (word === 'go' && /\b(?:on the|way to|let['’]s|good to|ready to)[\s-]$/iu.test(textBefore))
    return true;
  return (
    (word === 'java' || word === 'python') && (ISLANDS.test(textBefore) || ISLANDS.test(textAfter))
  );
}

/** Whether it has capitals that prose would not give it. */
function standsOut(word: string, textBefore: string, textAfter: string): boolean {
  if (CAPITALIZED_WORDS.has(word))
    return (
      BARE_CUE.test(textBefore) && LIST_END.test(textAfter) && /\b(?:in|with)\s$/u.test(textBefore)
    );
  if (word.length === 1) return /\bin\s$/u.test(textBefore) && LIST_END.test(textAfter);
  return (
    /(?:^|\s)\p{Ll}[\p{L}'’-]{0,20}[,)]?\s$/u.test(textBefore.slice(-24)) &&
    !/^\s\p{Lu}/u.test(textAfter)
  );
}

function joins(text: string, from: number, to: number, how: RegExp): boolean {
  return to - from <= MAX_JOIN_CHARS && how.test(text.slice(from, to));
}

function isPlain({ names }: { names: readonly { isAmbiguous: boolean }[] }): boolean {
  return names.some(({ isAmbiguous }) => !isAmbiguous);
}
