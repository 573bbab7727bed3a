import { isCutWord } from './cut-word.ts';

/** Words that no English sentence ends in. */
const NEVER_LAST =
  /^(?:the|an|our|your|their|my|and|or|nor|and\/or|because|although|whereas|unless|whether|than|including|via|per|e\.g\.?|i\.e\.?)$/;
/** Prepositions that may come last, where what they belong to has been named before: `the people you work with`. */
const MAYBE_LAST =
  /^(?:for|with|to|of|from|at|in|on|by|into|onto|between|among|toward|towards|against|upon|during|throughout|within|without|about|regarding|concerning|across)$/;
/** Phrases that lead on to something, whatever comes before them. */
const LEADS_ON =
  /\b(?:(?:in order|so as|according|prior|in addition|with regard|due|with respect)\sto|(?:because|instead|in terms|as (?:a )?part|variety|number|range|one|some|many|most|each|all)\sof|(?:such|as well)\sas)$/i;
/** Verbs that nobody leaves without what they act on. */
const ACTS_ON =
  /\b(?:ensur(?:e|es|ing)|enabl(?:es?|ing)|includ(?:es?)|requir(?:es|ing)|involv(?:es?|ing)|compris(?:es?|ing)|identify(?:ing)?|utili[sz](?:e|es|ing)|facilitat(?:e|es|ing))$/i;
/** `we’re`, and a single letter that is neither a word nor the name of something. */
const BROKEN_WORD =
  /(?:^|\s)(?:(?:you|we|they)['’](?:re|ve|ll|d)|i['’](?:m|ve|d))$|[a-z]{2},?\s[bdfghjlmnpqstvwz]$/;
const NAMED_LETTER =
  /\b(?:class|option|plan|type|series|grade|group|part|tier|vitamin|hepatitis|section|item|level|phase|team|step|point|letter)\s[a-z]$/i;
/** What `as` must go on behind. */
const GOES_ON = /\b(?:serve|act|acting|known|roles?|position|career|experience|work|working)\sas$/i;
/** A clause that has put before it what its last word belongs to: `what you look for`, `whom we work with`. */
const RELATIVE =
  /\b(?:(?:what|which|whom?|whose|that|where|how|why)(?:ever)?(?:\s[\w’'-]+){0,2}\s(?:you|we|they|i|he|she|it|people|everyone|anyone|one|our|the|to)\b|(?:what|who|where)['’])[^,;]*$/i;
/** The same without a word for it: `the team you belong to`. */
const BARE_RELATIVE =
  /[\p{L}\p{N}]\s(?<!\b(?:and|but|or|so|then|also|well|thus|hence|because|while|since|though|that|if|when|where|until|for|with|to|of|by|from|at|in|on|our|your|their|the|this \w{1,20})\s)(?:you|we|they|i|every(?:one|body)|no(?:body|\s?one)|any(?:one|body)|some(?:one|body)|others|few|people|customers|users|patients|kids|millions)\b[^,;]*$/iu;
/** `a cause worth working for` */
const WORTH = /\bworth\s\w+ing\s(?:\w+\s)?\w+$/i;
/** Where a sentence begins so, the words before its subject are no relative clause's: `In this role you …`. */
const FRONTED =
  /^\W*(?:in|as|at|with|during|for|on|by|after|before|within|this|here|there|throughout|while|when|once|from|through|under|every|each|together|today|your|initially|day)\b/i;
/** `a great team to work with`, but not `you will be able to work with`. */
const INFINITIVE = /(?:^|\s)to\s[\p{L}-]+(?:\s[\p{L}-]+)?\s\p{L}+$/iu;
const CONTROLLED =
  /\b(?:able|ability|needs?|have|has|required|expected|willing(?:ness)?|opportunity|opportunities|chance|responsible|help|helps|continue|used|working|looking|eager|ready|keen|how|desire|capacity|aims?|strives?|seeks?|candidates?)\sto\s[\p{L}-]+(?:\s[\p{L}-]+)?\s\p{L}+$/iu;
/** Verbs that go with a last word as one: `is paid for`, `taken care of`, `log in`. */
const PHRASE = new RegExp(
  [
    String.raw`\b(?:paid|pay|cared?|catered|accounted|provided|called|asked|hoped|spoken|wished|sought)\sfor$`,
    String.raw`\b(?:care|heard|thought|kind|sort|dreamt|dreamed|made use)\sof$`,
    String.raw`\b(?:listened|attended|agreed|adhered|referred|how|used|where|what|come|close|next)\sto$`,
    String.raw`\b(?:dealt|come|comes|start|begin)\swith$|\b(?:looked|arrived|hinted)\sat$|\bapply\swithin$|\bcome\sacross$`,
    String.raw`\b(?:log|sign|check|step|join|drop|dive|jump|chip|pitch|plug|settle|fill|opt|come|go|walk|bring|move|kick|hang|carry|read|pass|hold|live|stay|stop|put|try|turn|switch|keep|get|catch|take|buil[dt]|add|pull|hand|phone|call|dial|tune|cash|break|fit|stand|send|buy|count|look|hired|lead|week|day|year)(?:s|ed|ing|ged|ging|ping|ped|ting)?\s(?:in|on|by)$`,
    String.raw`\b(?:so|later|further|early|now|then|there|here|from|all|not|what|who|most|right|add|hands)\s(?:on|in|for|to|of|by|about)$`,
  ].join('|'),
  'i',
);
/** `if you need to`, `as much as you like to` */
const ELLIPSIS =
  /\b(?:if|when|whenever|wherever|as|unless)\b.{0,60}\b(?:need|have|able|allowed|going|supposed|free)\sto$|\b(?:wants?|like|love|wish|prefer)\sto$/i;
/** A verb without the next: `as an intern you will`. */
const VERB =
  /(?:^|(?<!\b(?:if|as))\s)(?:you|we|they|the \w+|candidates?|interns?)(?:['’]ll|\swill)(?:\sbe)?$|\b(?:will|must|should)\sbe$/i;

/**
 * Where the words begin at which an English sentence breaks off, if it does; nothing when it may well end there.
 *
 * @param sentence without space at its end
 */
export function danglingWords(sentence: string): number | undefined {
  const [word = ''] = /[^\s]+$/.exec(sentence) ?? [];
  const index = sentence.length - word.length;
  // Names and abbreviations have capitals: `Portland, OR`.
  if (word !== word.toLowerCase() || !/^[a-z./’']+$/.test(word) || index === 0) return undefined;
  const breaksOff =
    NEVER_LAST.test(word) || mustGoOn(sentence, word) || (isLong(sentence) && isCutWord(word));
  return breaksOff ? index : undefined;
}

/** Whether there are enough words for a sentence, and not just for a label. */
function isLong(sentence: string): boolean {
  return /(?:\S+\s+){3}\S/.test(sentence);
}

function mustGoOn(sentence: string, word: string): boolean {
  if (NAMED_LETTER.test(sentence)) return false;
  if (word === 'a' || BROKEN_WORD.test(sentence)) return true;
  if (LEADS_ON.test(sentence)) return true;
  const isRelative =
    RELATIVE.test(sentence) ||
    WORTH.test(sentence) ||
    (BARE_RELATIVE.test(sentence) && !FRONTED.test(sentence));
  if (isRelative) return false;
  if ([GOES_ON, VERB, ACTS_ON].some((pattern) => pattern.test(sentence))) return true;
  if (!MAYBE_LAST.test(word) || PHRASE.test(sentence)) return false;
  if (word === 'to' && ELLIPSIS.test(sentence)) return false;
  return !INFINITIVE.test(sentence) || CONTROLLED.test(sentence);
}
