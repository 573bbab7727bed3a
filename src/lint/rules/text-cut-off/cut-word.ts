import { wordSet } from '../../shared/word-set.ts';

/** Common words of postings, in the middle of which texts are often cut. */
const WORDS = wordSet(`
  ability academic accommodation additional algorithms analysis analytical another anything
  applicants application applications approach appropriate architecture artificial available
  background because becoming before benefits between building business businesses candidates
  capabilities career challenges challenging collaborate collaboration colleagues commitment
  communicate communication communities community company compensation competitive complete
  complex computer computing conditions connect considered continuous contribute coordinate
  creating creative culture customers deadline decisions degree delivering department deployment
  designing developers developing development different disability diverse diversity
  documentation during education effective efficient electrical employees employer employment
  engineering engineers ensuring environment environments equipment equivalent especially
  everyone everything excellent exciting existing experience experienced experiences experiments
  expertise explore external familiar features financial flexible following forward foundation
  frameworks functional general global graduate guidance hardware healthcare helping identify
  impact implement implementation important improve improvement including inclusive independent
  individuals industry information infrastructure initiatives innovation innovative insights
  insurance integration intelligence interested interesting internal international internship
  interview knowledge languages leadership leading learning location looking machine maintaining
  maintenance management managers manufacturing marketing mathematics meaningful medical members
  mentoring methods millions minimum mission models multiple national network offering office
  operating operations opportunities opportunity optimization organization organizations
  partners passionate people performance personal physical planning platform platforms positions
  possible potential practical practices preferred previous principles priorities problems
  processes processing production products professional professionals proficiency program
  programming programs progress projects providing qualifications qualified quality questions
  quickly recommendation regarding regular related relationships relevant reporting requirements
  researchers resources responsibilities responsibility responsible results salary scalable
  schedule science sciences scientific scientists security sensors services several should
  skills software solutions something specialist standards statistical statistics strategic
  strategies strategy strong students studies successful successfully support supporting systems
  talented teams technical techniques technologies technology testing thinking through
  throughout together tools training transform travel troubleshooting understand understanding
  university various website willingness within without working workplace worldwide writing
`);
/** Beginnings of these words that are words or abbreviations themselves. */
const WHOLE = wordSet(`
  acad addition algo algorithm anal analytic applicant arch architect avail back benefit build
  candid candidate care challenge coll colleague comm commit comp compute condition cons
  consider cont cult custom customer dead decision deli deliver depart deploy design devel
  develop developer diff differ dive diver divers document effect elec elect electric employ
  employe employee engin engine engineer envi equip especial ever every excel exist exper
  experiment expert feat feature flex follow found frame framework function gene genera glob
  grad hard heal health help impl import incl individual indu info inform infra initiative
  insight intel inter interest intern interns know language lead leader leaders learn look main
  maint maintain manage manager manu mark market math mean meaning medic member mentor method
  mill million mini minim miss mode model multi nation offer opera operation organ part partner
  pass passion perf perform person persona physic plan posit position poss potent practice
  prefer principle prior problem process prod product prof profess profession prog project quali
  qualification ques quest question quick recommend regard relate relation relations
  relationship report require requirement research researcher resource resp result scal sched
  scientist sensor service sever skill soft solution some spec special stand standard stat
  statistic strat stud student success syst system tale talent team tech technique techno test
  thin think tool train trans trouble troubles troubleshoot under univ webs will willing with
  work world writ
`);
/** Minimum length of a cut word; shorter ones are often abbreviations. */
const MIN_LENGTH = 4;

const BEGINNINGS = new Set(
  [...WORDS].flatMap((word) =>
    Array.from({ length: word.length - MIN_LENGTH }, (_, i) => word.slice(0, MIN_LENGTH + i)),
  ),
);
for (const word of [...WORDS, ...WHOLE]) BEGINNINGS.delete(word);

/** Whether a lower-case word is the beginning of a longer one: `responsibilit`. */
export function isCutWord(word: string): boolean {
  return BEGINNINGS.has(word);
}
