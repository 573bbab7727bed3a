import { quoteValue } from '../../content/check-fields.ts';
import { wordsInField } from '../shared/field-texts.ts';
import type { Rule } from '../rule.ts';

/** A title that calls for attention instead of naming a role. One finding a title. */
export const titleShouting: Rule = {
  id: 'title-shouting',
  check: (posting) => {
    const { title } = posting.posting;
    const calls = CALLS.flatMap(({ what, find }) => {
      const call = find(title);
      return call ? [{ what, ...call }] : [];
    });
    const [first] = calls.toSorted((a, b) => a.start - b.start);
    if (!first) return [];
    const what = calls.map((call) => call.what).join(', ');
    return [
      {
        ...wordsInField(posting, ['title'], first.words, first.start),
        value: quoteValue(title),
        message: `The title shouts (${what}). Write it as it would stand in a sentence: the role, and nothing to draw the eye.`,
      },
    ];
  },
};

interface Call {
  start: number;
  words: string;
}

const pattern =
  (expression: RegExp) =>
  (title: string): Call | undefined => {
    const match = expression.exec(title);
    return match ? { start: match.index, words: match[0] } : undefined;
  };

/** Names that end in an exclamation mark. */
const EXCLAIMED = /(?<!\b(?:Yahoo|Yum|Joomla|Jeopardy|Kahoot|Chips Ahoy|E))[!！]/iu;
/** What shows as a picture or an ornament; signs of trademarks do not, nor do arrows and units. */
const PICTURE =
  /(?![©®™\u2190-\u21FF])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u2600-\u2604\u2605\u2606\u2660-\u2667\u26A0\u26A1\u2700-\u27BF\u25A0\u25B6\u25BA\u25C0\u25C4\u25C6\u25CF])/u;
const URGENT =
  /\burgent(?:ly)?\b(?=\W*$|\s*[-–—:|,.)\]/]|\s+(?:hir|need|requir|open|vacan|want|look|position|job|role|recruit))/i;
const HIRING =
  /\b(?:now hiring|hiring (?:now|immediately|asap|fast)|immediate(?:ly)? hir(?:e|es|ing)|we(?:['’]re| are) hiring|apply (?:now|today|asap|immediately)|join (?:us )?(?:now|today)|don['’]?t miss|hot (?:job|vacancy)|act (?:now|fast)|limited (?:seats|spots|slots))\b/i;

const CALLS: readonly { what: string; find: (title: string) => Call | undefined }[] = [
  { what: 'capitals', find: capitals },
  { what: 'an exclamation mark', find: exclamation },
  { what: 'asterisks', find: pattern(/\*{2,}|(?<!\S)\*(?=[^\s*])[^*]*[^\s*]\*(?!\S)/) },
  { what: 'pictures or ornaments', find: pattern(PICTURE) },
  { what: 'money signs', find: pattern(/[$€£¥₹]{2,}/) },
  { what: '"urgent"', find: pattern(URGENT) },
  { what: 'a call to apply', find: pattern(HIRING) },
];

/** The name of a show or a work, set off and in title case: `Producer, Mamma Mia!`, `Presenter, “What’s Up?!”`. */
const NAME_EXCLAIMED =
  /(?:[,:(–—|-]\s?|\b(?:on|for|at|of)\s)(?:the\s)?(?:["“'‘][^"”!]{1,60}|(?:\p{Lu}[\p{L}’'-]{0,20}(?:\s|(?=[!?]))){1,6})\??!["”'’)]?\s?$/u;
/** Words that draw the eye. */
const BAIT =
  /\d|[$€£]|\b(?:bonus|pay|paid|earn|hiring|hire|apply|join|now|today|start|immediate|remote|urgent|weekly|great|amazing|best|top|opportunity|benefits|home|salary|us|wanted|needed|free|no experience|don['’]?t|work|win|hurry|asap)\b/iu;

function exclamation(title: string): Call | undefined {
  const call = pattern(EXCLAIMED)(title);
  if (!call || title.indexOf('!') !== title.lastIndexOf('!')) return call;
  const name = NAME_EXCLAIMED.exec(title);
  return name && !BAIT.test(name[0]) ? undefined : call;
}

/** Words of ordinary titles, which no name of a project or an office is made of. */
const ORDINARY =
  /^(?:senior|junior|principal|registered|licensed|certified|general|chief|entry|level|urgent|apply|hiring|immediate|wanted|needed|required|remote|hybrid|bonus|night|shifts?|nurses?|drivers?|cooks?|chefs?|cleaners?|teachers?|sales|retail|store|office|warehouse|marketing|software|hardware|mechanical|electrical|civil|engineer\p{L}*|develop\p{L}*|program\p{L}*|manage\p{L}*|director|executive|officer|assistant|associate|analyst|administrat\p{L}*|accountant|consultant|coordinator|supervisor|specialist|technician|operator|worker|scientist|research\p{L}*|designer|architect|intern|internship|trainee|apprentice|student|fellow|lecturer|professor|support|service|customer|account|finance|human|resources|project|product|business|medical|staff|leader|laboratory|security|guard|helper|labourer|laborer|representative|agent|writer|editor|weekend|part|time|full)$/iu;

/** Abbreviations and names of four letters and more that are written in capitals. */
const IN_CAPITALS = new Set(
  (
    'NASA EMEA APAC LATAM AMER BENELUX DACH MENA ANZ NATO UNICEF UNESCO UNHCR OECD DARPA NOAA ' +
    'COBOL FORTRAN MATLAB SIMULINK SOLIDWORKS ANSYS CATIA AUTOCAD REVIT LABVIEW VHDL FPGA ASIC MUMPS ABAP HANA ' +
    'VMWARE CUDA ROCM OPENGL OPENCL OPENCV GPGPU REST JSON HTML HTTP DICOM FHIR LLVM LINUX JAVA NODEJS ' +
    'MLOPS LLMOPS AIOPS DEVOPS DEVSECOPS FINOPS REVOPS SDET CICD SCADA HVAC CMMS MEMS NMOS CMOS ' +
    'HIPAA GDPR FINRA OSHA ERISA FEMA FERPA GAAP IFRS SIEM SOAR OSINT SIGINT HUMINT GEOINT MASINT CRISPR NCLEX STEM ' +
    'NAND DRAM SRAM HBM SERDES PCIE LIDAR RADAR SONAR ADAS SLAM ROBOCUP IKEA'
  ).split(' '),
);
/** Two such words, or one in a title of so many letters that is nearly all capitals, are more than abbreviations. */
const LONG_WORD = 5;
const LONG_TITLE = 12;
const NEARLY_ALL = 0.85;

function capitals(title: string): Call | undefined {
  const words = [...title.matchAll(/\p{L}+/gu)].filter(
    ({ 0: word }) => /^\p{Lu}{4,}$/u.test(word) && !IN_CAPITALS.has(word),
  );
  const long = words.filter(({ 0: word }) => [...word].length >= LONG_WORD);
  const letters = title.match(/\p{Lu}|\p{Ll}/gu)?.length ?? 0;
  const upper = title.match(/\p{Lu}/gu)?.length ?? 0;
  const isNearlyAll = letters >= LONG_TITLE && upper / letters >= NEARLY_ALL;
  const [first] = words;
  const isOrdinary = words.some(({ 0: word }) => ORDINARY.test(word));
  const shouts =
    (long.length > 1 && isOrdinary) || (isNearlyAll && (long.length > 0 || words.length > 2));
  return shouts && first ? { start: first.index, words: first[0] } : undefined;
}
