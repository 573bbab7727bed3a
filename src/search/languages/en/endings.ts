/** A pattern of an ending, and what may replace it. */
type Rule = string[];

/** `nurse` and `nurses`, in both directions. */
export const PLURALS: Rule[] = [
  ['(?<=..[^aeiou])ies$', 'y'],
  ['(?<=..[^aeiou])y$', 'ies'],
  ['(?<=ss|us|is|x|z|ch|sh)es$', ''],
  ['(?<=.ss|.us|.x|.z|.ch|.sh)$', 'es'],
  ['(?<=[aeilor][lr]?)ves$', 'f', 'fe'],
  ['(?<=[aeilor][lr]?)fe?$', 'ves'],
  ['(?<=[ctr]o)es$', ''],
  ['(?<=..[ctr]o)$', 'es'],
  ['(?<=..[^aisu])s$', ''],
  ['(?<=..[aeiou]a)s$', ''],
  ['(?<=..[^sxyz])(?<![cs]h)$', 's'],
  ['(?<=.[aeo]y)$', 's'],
  ['(?<!^hu)man$', 'men'],
  ['men$', 'man'],
  ['person$', 'people'],
  ['people$', 'person', 'persons'],
  ['persons$', 'people'],
  ['child$', 'children'],
  ['children$', 'child'],
  ['(?<=y|the|cri|gno)sis$', 'ses'],
  ['(?<=y|the|cri|gno)ses$', 'sis'],
];

/**
 * The names of people, of their work, and of the field of it. Forms that do not exist do no harm,
 * because no posting has them. Words that only look like forms of each other are excluded:
 * `officer` and `office`.
 */
export const ENDINGS: Rule[] = [
  // Two equal letters before the ending: planning, planner, plan.
  [String.raw`(?<=.{3})([bdglmnprt])\1ing$`, '$1', '$1$1er', '$1$1ers'],
  [String.raw`(?<=.{3})([bdglmnprt])\1ers?$`, '$1', '$1$1ing', '$1$1er', '$1$1ers'],
  ['(?<=^[^aeiou]{2,3}[aeiou])([bdgmnpt])s?$', '$1$1ing', '$1$1er', '$1$1ers'],
  // Short words may be other words: fitting and fitter, but letting and letter.
  [String.raw`(?<=^(?!let)[^aeiou]{1,2}[aeiou])([bdgmnpt])\1ing$`, '$1$1er', '$1$1ers'],
  [String.raw`(?<=^(?!let|but|din|sum|mat|bet)[^aeiou]{1,2}[aeiou])([bdgmnpt])\1ers?$`, '$1$1ing'],

  // Carrying, carrier, carry.
  ['(?<=..[^aeiou])ying$', 'y', 'ier', 'iers'],
  ['(?<=..[^aeiou])iers?$', 'y', 'ying', 'ier', 'iers'],

  // Welding, weld, welder; nursing, nurse; acting, actor; accounting, accountant.
  ['(?<=^(?!even|morn).*[aeiouy].*..)(?<=.{4})ing$', '', 's'],
  ['(?<=^(?!even|morn|lett).*[aeiouy].*)(?<=.{3})ing$', 'e', 'es', 'er', 'ers', 'or', 'ors'],
  ['(?<=.{3}[dt])ing$', 'ant', 'ants'],
  ['(?<=.{4}[pst])ing$', 'ment'],
  ['(?<=.{4}g)ing$', 'ement'],
  ['(?<=.{4}n)ing$', 'ist', 'ists', 'ee', 'ees'],

  // The same from the person: welder, baker, developer, manager, photographer.
  [
    '(?<=^(?!offic|custom|count|corn|port).*[aeiouy].*)(?<=.{4})(?<!e)ers?$',
    '',
    'ing',
    'er',
    'ers',
  ],
  ['(?<=^(?!offic|custom).*[aeiouy].*)(?<=.{3})(?<!e)ers?$', 'e', 'ing', 'er', 'ers'],
  ['(?<=.{4}[pt])ers?$', 'ment'],
  ['(?<=.{4}g)ers?$', 'ement'],
  ['(?<=graph)ers?$', 'y'],
  ['(?<=.{3}eer)s$', 'ing'],
  ['(?<=.{3}[^e]t)ers?$', 'ry'],
  ['(?<=ll|rt)ers?$', 'ation'],
  ['(?<=.{4}n)ees?$', 'er', 'ers', 'ing'],
  ['(?<=^(?!past).{2,}[^act])tors?$', 't', 'ting', 'tment'],
  ['(?<=.{3})ors?$', 'ing', 'oring'],
  ['(?<=.{3}s)sors?$', 's', 'sing', 'sment'],

  // And from the verb: weld, nurse, supply.
  [
    '(?<=^(?=.{4})(?!corn|post|port|custom).*[aeiouy].+[^aeiousy])(?<![^e]er|or|ing|ion|ist|ment|ship|ant|al|ic|ian)s?$',
    'ing',
    'er',
    'ers',
  ],
  ['(?<=^(?=.{4})(?!offic).*[aeiouy].*[^aeiouy])es?$', 'ing', 'er', 'ers'],
  ['(?<=..[^aeiou])(?:y|ies)$', 'ying', 'ier', 'iers'],

  // Translation, translator; inspection, inspector; supervision, supervisor; management, manager.
  ['(?<=.{3})ations?$', 'ate', 'ating', 'ator', 'ators'],
  ['(?<=.{3})ators?$', 'ate', 'ating', 'ation', 'ator'],
  ['(?<=.{3})(?<!gradu|associ|corpor|candid)ates?$', 'ating', 'ation', 'ator', 'ators'],
  ['(?<=.{3}(?:ll|rt))ations?$', '', 'er', 'ers'],
  ['(?<=.{3})(?<!produ)ctions?$', 'cting', 'ctor', 'ctors'],
  ['(?<=.{3})ctors?$', 'cting', 'ction', 'ctor'],
  ['(?<=.{3}vis)ions?$', 'e', 'ing', 'or', 'ors'],
  ['(?<=.{2}vis)ors?$', 'e', 'er', 'ers', 'ing', 'ion'],
  ['(?<=.{2}vis)ers?$', 'or', 'ors'],
  ['(?<=^(?!depart|apart).{3,}[^e])ments?$', '', 'ing', 'er', 'ers', 'or', 'ors'],
  ['(?<=.{4})ements?$', 'e', 'ing', 'er', 'ers'],

  // Therapy, therapist; library, librarian; chemistry, chemist; bakery, baker; physics, physicist.
  ['(?<=.{3}[^aeiou])y$', 'ist', 'ists', 'ian', 'ians', 'er', 'ers'],
  ['(?<=.{4}t)y$', 'ician', 'icians'],
  ['(?<=.{4}t)icians?$', 'y'],
  ['(?<=.{3}ist)ry$', '', 's'],
  ['(?<=.{5}t)ry$', 'er', 'ers'],
  ['(?<=.{3}er)y$', '', 's'],
  ['(?<=.{5})ery$', 'e', 'es'],
  ['(?<=.{3}ant?)cy$', 't', 'ts'],
  ['(?<=.{3})ists?$', 'y', 'istry', 'ics', 'ist', 'ism'],
  ['(?<=.{4}n)ists?$', 'e', 'ing'],
  ['(?<=.{4}n)e$', 'ist', 'ists'],
  ['(?<=.{3})isms?$', 'ist', 'ists'],
  ['(?<=aly)s[ie]s$', 'st', 'sts'],
  ['(?<=aly)sts?$', 'sis', 'tics'],
  ['(?<=aly)tics$', 'st', 'sts'],
  ['(?<=.{3}ion)ists?$', ''],
  ['(?<=.{3})icists?$', 'ics'],
  ['(?<=.{3})ians?$', 'y'],
  ['(?<=.{3}ic)ians?$', '', 's'],
  ['(?<=.{3})(?<!phys)ics$', 'ician', 'icians'],
  ['(?<=.{3})ics$', 'icist', 'icists', 'ist', 'ists'],
  ['(?<=.{3}ct)ures?$', '', 's'],

  // Accountant, accounting, accountancy; internship, intern.
  ['(?<=.{4})ants?$', 'ing', 'ancy'],
  ['(?<=.{5})ships?$', '', 's'],
  ['(?<=tern|tice|llow|ader|tner|inee|tor)s?$', 'ship', 'ships'],
];
