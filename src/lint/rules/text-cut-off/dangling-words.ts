import { isCutWord } from './cut-word.ts';
import { anyOf } from '../../../facts/patterns.ts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';

const { raw } = String;

/** Words that no English sentence ends with. */
const NEVER_LAST = new RegExp(
  sequence(
    '^',
    anyOf(
      'the|an|our|your|their|my|and|or|nor|and/or|because|although|whereas|unless|whether',
      raw`than|including|via|per|e\.g\.?|i\.e\.?`,
    ),
    '$',
  ),
);
/** Prepositions that may come last if their object comes before: `the people you work with`. */
const MAYBE_LAST = new RegExp(
  sequence(
    '^',
    anyOf(
      'for|with|to|of|from|at|in|on|by|into|onto|between|among|toward|towards|against|upon',
      'during|throughout|within|without|about|regarding|concerning|across',
    ),
    '$',
  ),
);
/** Phrases that always need a continuation. */
const NEEDS_MORE = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      raw`(?:in order|so as|according|prior|in addition|with regard|due|with respect)\sto`,
      sequence(
        anyOf(
          'because|instead|in terms|as (?:a )?part|variety|number|range|one|some|many|most|each',
          'all',
        ),
        raw`\sof`,
      ),
      raw`(?:such|as well)\sas`,
    ),
    '$',
  ),
  'i',
);
/** Verbs that always need an object. */
const NEEDS_OBJECT = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'ensur(?:e|es|ing)|enabl(?:es?|ing)|includ(?:es?)|requir(?:es|ing)|involv(?:es?|ing)',
      'compris(?:es?|ing)|identify(?:ing)?|utili[sz](?:e|es|ing)|facilitat(?:e|es|ing)',
    ),
    '$',
  ),
  'i',
);
/** `we’re`, or a single letter that is neither a word nor a name. */
const BROKEN_WORD =
  /(?:^|\s)(?:(?:you|we|they)['’](?:re|ve|ll|d)|i['’](?:m|ve|d))$|[a-z]{2},?\s[bdfghjlmnpqstvwz]$/;
const NAMED_LETTER = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'class|option|plan|type|series|grade|group|part|tier|vitamin|hepatitis|section|item',
      'level|phase|team|step|point|letter',
    ),
    raw`\s[a-z]$`,
  ),
  'i',
);
/** Phrases with `as` that need a continuation. */
const NEEDS_ROLE =
  /\b(?:serve|act|acting|known|roles?|position|career|experience|work|working)\sas$/i;
/** A clause whose last word belongs to its first one: `what you look for`, `whom we work with`. */
const RELATIVE = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      sequence(
        raw`(?:what|which|whom?|whose|that|where|how|why)(?:ever)?(?:\s[\w’'-]+){0,2}\s`,
        raw`(?:you|we|they|i|he|she|it|people|everyone|anyone|one|our|the|to)\b`,
      ),
      raw`(?:what|who|where)['’]`,
    ),
    '[^,;]{0,500}$',
  ),
  'i',
);
/** The same without a relative pronoun: `the team you belong to`. */
const BARE_RELATIVE = new RegExp(
  sequence(
    raw`[\p{L}\p{N}]\s(?<!`,
    sequence(
      raw`\b`,
      anyOf(
        'and|but|or|so|then|also|well|thus|hence|because|while|since|though|that|if|when',
        raw`where|until|for|with|to|of|by|from|at|in|on|our|your|their|the|this \w{1,20}`,
      ),
      raw`\s`,
    ),
    ')',
    anyOf(
      raw`you|we|they|i|every(?:one|body)|no(?:body|\s?one)|any(?:one|body)|some(?:one|body)`,
      'others|few|people|customers|users|patients|kids|millions',
    ),
    raw`\b[^,;]{0,500}$`,
  ),
  'iu',
);
/** `a cause worth working for` */
const WORTH = /\bworth\s\w+ing\s(?:\w+\s)?\w+$/i;
/** Sentences that start with an adverbial instead of a noun: `In this role you …`. */
const FRONTED = new RegExp(
  sequence(
    raw`^\W*`,
    anyOf(
      'in|as|at|with|during|for|on|by|after|before|within|this|here|there|throughout|while',
      'when|once|from|through|under|every|each|together|today|your|initially|day',
    ),
    raw`\b`,
  ),
  'i',
);
/** `a great team to work with`, but not `you will be able to work with`. */
const INFINITIVE = /(?:^|\s)to\s[\p{L}-]+(?:\s[\p{L}-]+)?\s\p{L}+$/iu;
const CONTROLLED = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'able|ability|needs?|have|has|required|expected|willing(?:ness)?|opportunity',
      'opportunities|chance|responsible|help|helps|continue|used|working|looking|eager',
      'ready|keen|how|desire|capacity|aims?|strives?|seeks?|candidates?',
    ),
    raw`\sto\s[\p{L}-]+(?:\s[\p{L}-]+)?\s\p{L}+$`,
  ),
  'iu',
);
/** Phrasal verbs, which may end a sentence: `is paid for`, `taken care of`, `log in`. */
const PHRASE = new RegExp(
  [
    sequence(
      raw`\b`,
      anyOf('paid|pay|cared?|catered|accounted|provided|called|asked|hoped|spoken|wished|sought'),
      raw`\sfor$`,
    ),
    raw`\b(?:care|heard|thought|kind|sort|dreamt|dreamed|made use)\sof$`,
    raw`\b(?:listened|attended|agreed|adhered|referred|how|used|where|what|come|close|next)\sto$`,
    alternatives(
      raw`\b(?:dealt|come|comes|start|begin)\swith$|\b(?:looked|arrived|hinted)\sat$`,
      raw`\bapply\swithin$|\bcome\sacross$`,
    ),
    sequence(
      raw`\b`,
      anyOf(
        'log|sign|check|step|join|drop|dive|jump|chip|pitch|plug|settle|fill|opt|come|go|walk',
        'bring|move|kick|hang|carry|read|pass|hold|live|stay|stop|put|try|turn|switch|keep',
        'get|catch|take|buil[dt]|add|pull|hand|phone|call|dial|tune|cash|break|fit|stand|send',
        'buy|count|look|hired|lead|week|day|year',
      ),
      raw`(?:s|ed|ing|ged|ging|ping|ped|ting)?\s(?:in|on|by)$`,
    ),
    sequence(
      raw`\b`,
      anyOf(
        'so|later|further|early|now|then|there|here|from|all|not|what|who|most|right|add',
        'hands',
      ),
      raw`\s(?:on|in|for|to|of|by|about)$`,
    ),
  ].join('|'),
  'i',
);
/** `if you need to`, `as much as you like to` */
const ELLIPSIS = new RegExp(
  alternatives(
    sequence(
      raw`\b(?:if|when|whenever|wherever|as|unless)\b.{0,60}\b`,
      raw`(?:need|have|able|allowed|going|supposed|free)\sto$`,
    ),
    raw`\b(?:wants?|like|love|wish|prefer)\sto$`,
  ),
  'i',
);
/** An auxiliary without a main verb: `as an intern you will`. */
const VERB = new RegExp(
  alternatives(
    sequence(
      raw`(?:^|(?<!\b(?:if|as))\s)(?:you|we|they|the \w+|candidates?|interns?)`,
      raw`(?:['’]ll|\swill)(?:\sbe)?$`,
    ),
    raw`\b(?:will|must|should)\sbe$`,
  ),
  'i',
);

/**
 * Offset of the words at which an English sentence breaks off; undefined if it may end there.
 *
 * @param sentence without white space at its end
 */
export function findDanglingWords(sentence: string): number | undefined {
  const [word = ''] = /(?<!\S)\S+$/.exec(sentence) ?? [];
  const index = sentence.length - word.length;
  // Names and abbreviations have capitals: `Portland, OR`.
  if (word !== word.toLowerCase() || !/^[a-z./’']+$/.test(word) || index === 0) return undefined;
  const breaksOff =
    NEVER_LAST.test(word) ||
    needsContinuation(sentence, word) ||
    (isSentence(sentence) && isCutWord(word));
  return breaksOff ? index : undefined;
}

/** Whether there are enough words for a sentence instead of a label. */
function isSentence(sentence: string): boolean {
  return /(?<!\S)(?:\S+\s+){3}\S/.test(sentence);
}

function needsContinuation(sentence: string, word: string): boolean {
  if (NAMED_LETTER.test(sentence)) return false;
  if (word === 'a' || BROKEN_WORD.test(sentence)) return true;
  if (NEEDS_MORE.test(sentence)) return true;
  const isRelative =
    RELATIVE.test(sentence) ||
    WORTH.test(sentence) ||
    (BARE_RELATIVE.test(sentence) && !FRONTED.test(sentence));
  if (isRelative) return false;
  if ([NEEDS_ROLE, VERB, NEEDS_OBJECT].some((pattern) => pattern.test(sentence))) return true;
  if (!MAYBE_LAST.test(word) || PHRASE.test(sentence)) return false;
  if (word === 'to' && ELLIPSIS.test(sentence)) return false;
  return !INFINITIVE.test(sentence) || CONTROLLED.test(sentence);
}
