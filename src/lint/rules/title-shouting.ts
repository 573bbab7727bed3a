import { quoteValue } from '../../content/field-words.ts';
import { locateWords } from '../shared/field-texts.ts';
import { definePostingRule } from '../rule.ts';
import { wordSet } from '../shared/word-set.ts';
import { anyOf } from '../../facts/patterns.ts';
import { alternatives, sequence } from '../shared/pattern-parts.ts';

const { raw } = String;

export default definePostingRule({
  id: 'title-shouting',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'A title that shouts',
      finds:
        'A title in capitals, or one that asks for attention with exclamation marks, pictures or words such as “urgent”. Abbreviations in capitals are not reported.',
      why: 'A title that shouts is harder to read, and if one posting shouts, soon all of them do.',
      fix: 'Write only the name of the role, as you would in a sentence.',
    },
    fr: {
      title: 'Un titre qui crie',
      finds:
        'Un titre en majuscules, ou qui attire l’œil par des points d’exclamation, des images ou des mots comme « urgent ». Les sigles en majuscules ne sont pas signalés.',
      why: 'Un titre qui crie se lit moins bien, et si une offre crie, toutes crient bientôt.',
      fix: 'Écrivez seulement le nom du poste, comme dans une phrase.',
    },
  },
  example: {
    en: {
      wrong: 'title: LABORATORY ASSISTANT, SENSORS',
      right: 'title: Laboratory Assistant, Sensors',
    },
    fr: {
      wrong: 'title: STAGE EN LABORATOIRE, CAPTEURS',
      right: 'title: Stage en laboratoire, capteurs',
    },
  },
  check: (context) => {
    const { title } = context.posting;
    const matches = DETECTORS.flatMap(({ name, find }) => {
      const match = find(title);
      return match ? [{ name, ...match }] : [];
    });
    const [first] = matches.toSorted((a, b) => a.start - b.start);
    if (!first) return [];
    const names = matches.map(({ name }) => name).join(', ');
    return [
      {
        ...locateWords(context, ['title'], first.words, first.start),
        value: quoteValue(title),
        message: `The title shouts (${names}). Write only the name of the role, as you would in a sentence.`,
      },
    ];
  },
});

/** Words that shout. */
interface Match {
  start: number;
  words: string;
}

const findPattern =
  (pattern: RegExp) =>
  (title: string): Match | undefined => {
    const match = pattern.exec(title);
    return match ? { start: match.index, words: match[0] } : undefined;
  };

/** An exclamation mark that is not part of a known name. */
const EXCLAMATION = /(?<!\b(?:Yahoo|Yum|Joomla|Jeopardy|Kahoot|Chips Ahoy|E))[!！]/iu;
/** Pictures and ornaments, but not trademark signs, arrows and units. */
const PICTURE = new RegExp(
  sequence(
    raw`(?![©®™\u2190-\u21FF])`,
    anyOf(
      raw`\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F`,
      raw`[\u2600-\u2604\u2605\u2606\u2660-\u2667\u26A0\u26A1\u2700-\u27BF\u25A0\u25B6\u25BA\u25C0\u25C4\u25C6\u25CF]`,
    ),
  ),
  'u',
);
const URGENT = new RegExp(
  sequence(
    raw`\burgent(?:ly)?\b(?=`,
    alternatives(
      raw`\W*$|\s*[-–—:|,.)\]/]`,
      raw`\s+(?:hir|need|requir|open|vacan|want|look|position|job|role|recruit)`,
    ),
    ')',
  ),
  'i',
);
const HIRING = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'now hiring|hiring (?:now|immediately|asap|fast)|immediate(?:ly)? hir(?:e|es|ing)',
      raw`we(?:['’]re| are) hiring|apply (?:now|today|asap|immediately)`,
      raw`join (?:us )?(?:now|today)|don['’]?t miss|hot (?:job|vacancy)|act (?:now|fast)`,
      'limited (?:seats|spots|slots)',
    ),
    raw`\b`,
  ),
  'i',
);

const DETECTORS: readonly { name: string; find: (title: string) => Match | undefined }[] = [
  { name: 'capitals', find: findCapitals },
  { name: 'an exclamation mark', find: findExclamation },
  { name: 'asterisks', find: findPattern(/\*{2,}|(?<!\S)\*(?=[^\s*])[^*]*[^\s*]\*(?!\S)/) },
  { name: 'pictures or ornaments', find: findPattern(PICTURE) },
  { name: 'money signs', find: findPattern(/[$€£¥₹]{2,}/) },
  { name: '"urgent"', find: findPattern(URGENT) },
  { name: 'a call to apply', find: findPattern(HIRING) },
];

/** The title of a show or a work at the end: `Producer, Mamma Mia!`, `Presenter, “What’s Up?!”`. */
const EXCLAIMED_NAME = new RegExp(
  sequence(
    raw`(?:[,:(–—|-]\s?|\b(?:on|for|at|of)\s)(?:the\s)?`,
    raw`(?:["“'‘][^"”!]{1,60}|(?:\p{Lu}[\p{L}’'-]{0,20}(?:\s|(?=[!?]))){1,6})\??!["”'’)]?\s?`,
    '$',
  ),
  'u',
);
/** Words that advertise. */
const BAIT = new RegExp(
  alternatives(
    raw`\d|[$€£]`,
    sequence(
      raw`\b`,
      anyOf(
        'bonus|pay|paid|earn|hiring|hire|apply|join|now|today|start|immediate|remote|urgent',
        'weekly|great|amazing|best|top|opportunity|benefits|home|salary|us|wanted|needed|free',
        raw`no experience|don['’]?t|work|win|hurry|asap`,
      ),
      raw`\b`,
    ),
  ),
  'iu',
);

function findExclamation(title: string): Match | undefined {
  const match = findPattern(EXCLAMATION)(title);
  if (!match || title.indexOf('!') !== title.lastIndexOf('!')) return match;
  const name = EXCLAIMED_NAME.exec(title);
  return name && !BAIT.test(name[0]) ? undefined : match;
}

/** Words of ordinary titles, which do not occur in the names of projects or offices. */
const ORDINARY = new RegExp(
  sequence(
    '^',
    anyOf(
      'senior|junior|principal|registered|licensed|certified|general|chief|entry|level',
      'urgent|apply|hiring|immediate|wanted|needed|required|remote|hybrid|bonus|night',
      'shifts?|nurses?|drivers?|cooks?|chefs?|cleaners?|teachers?|sales|retail|store|office',
      raw`warehouse|marketing|software|hardware|mechanical|electrical|civil|engineer\p{L}*`,
      raw`develop\p{L}*|program\p{L}*|manage\p{L}*|director|executive|officer|assistant`,
      raw`associate|analyst|administrat\p{L}*|accountant|consultant|coordinator|supervisor`,
      raw`specialist|technician|operator|worker|scientist|research\p{L}*|designer|architect`,
      'intern|internship|trainee|apprentice|student|fellow|lecturer|professor|support',
      'service|customer|account|finance|human|resources|project|product|business|medical',
      'staff|leader|laboratory|security|guard|helper|labourer|laborer|representative|agent',
      'writer|editor|weekend|part|time|full',
    ),
    '$',
  ),
  'iu',
);

/** Abbreviations and names of four or more letters that are written in capitals. */
const ABBREVIATIONS = wordSet(`
  NASA EMEA APAC LATAM AMER BENELUX DACH MENA ANZ NATO UNICEF UNESCO UNHCR OECD DARPA NOAA
  COBOL FORTRAN MATLAB SIMULINK SOLIDWORKS ANSYS CATIA AUTOCAD REVIT LABVIEW VHDL FPGA ASIC
  MUMPS ABAP HANA VMWARE CUDA ROCM OPENGL OPENCL OPENCV GPGPU REST JSON HTML HTTP DICOM FHIR
  LLVM LINUX JAVA NODEJS MLOPS LLMOPS AIOPS DEVOPS DEVSECOPS FINOPS REVOPS SDET CICD SCADA HVAC
  CMMS MEMS NMOS CMOS HIPAA GDPR FINRA OSHA ERISA FEMA FERPA GAAP IFRS SIEM SOAR OSINT SIGINT
  HUMINT GEOINT MASINT CRISPR NCLEX STEM NAND DRAM SRAM HBM SERDES PCIE LIDAR RADAR SONAR ADAS
  SLAM ROBOCUP IKEA
`);
/** Minimum length of a capitalised word that is hardly an abbreviation. */
const MIN_LONG_WORD = 5;
/** Minimum number of letters of a title for counting its share of capitals. */
const MIN_TITLE_LETTERS = 12;
/** Minimum share of capitals of a title written in capitals. */
const MIN_CAPITALS_SHARE = 0.85;

function findCapitals(title: string): Match | undefined {
  const words = [...title.matchAll(/\p{L}+/gu)].filter(
    ({ 0: word }) => /^\p{Lu}{4,}$/u.test(word) && !ABBREVIATIONS.has(word),
  );
  const long = words.filter(({ 0: word }) => [...word].length >= MIN_LONG_WORD);
  const letters = title.match(/\p{Lu}|\p{Ll}/gu)?.length ?? 0;
  const upper = title.match(/\p{Lu}/gu)?.length ?? 0;
  const isMostlyCapitals = letters >= MIN_TITLE_LETTERS && upper / letters >= MIN_CAPITALS_SHARE;
  const [first] = words;
  const isOrdinary = words.some(({ 0: word }) => ORDINARY.test(word));
  const shouts =
    (long.length > 1 && isOrdinary) || (isMostlyCapitals && (long.length > 0 || words.length > 2));
  return shouts && first ? { start: first.index, words: first[0] } : undefined;
}
