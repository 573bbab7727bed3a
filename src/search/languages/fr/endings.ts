/** A pattern of an ending, and what may replace it. */
type Rule = string[];

/** `infirmier` and `infirmiers`, in both directions. Accents do not count in search. */
export const PLURALS: Rule[] = [
  ['(?<=..[^sxz])s$', ''],
  ['(?<=..[^sxz])$', 's'],
  ['(?<=..[^e])aux$', 'al', 'ail'],
  ['(?<=..)ai?l$', 'aux'],
  ['(?<=.e[au]?u?)x$', ''],
  ['(?<=.ea?u)$', 'x'],
];

/** Both genders, and the names of people, of their work, and of the field of it. */
export const ENDINGS: Rule[] = [
  // Infirmier, infirmière; serveur, serveuse; directeur, directrice; ingénieur, ingénieure.
  ['(?<=...)ers?$', 'ere', 'eres', 'er'],
  ['(?<=...)eres?$', 'er', 'ers', 'ere'],
  ['(?<=...)eurs?$', 'euse', 'euses', 'eure', 'eures', 'eur'],
  ['(?<=...)eu(?:se|re)s?$', 'eur', 'eurs', 'euse'],
  ['(?<=...)teurs?$', 'trice', 'trices'],
  ['(?<=...)trices?$', 'teur', 'teurs', 'trice'],
  // Technicien, technicienne; sportif, sportive; professionnel, professionnelle; employé, employée.
  ['(?<=..i?en)s?$', 'ne', 'nes', ''],
  ['(?<=..i?en)nes?$', '', 's', 'ne'],
  ['(?<=..i)fs?$', 've', 'ves', 'f'],
  ['(?<=..i)ves?$', 'f', 'fs', 've'],
  ['(?<=...el)s?$', 'le', 'les', ''],
  ['(?<=...el)les?$', '', 's', 'le'],
  ['(?<=...[^e])es?$', 'ee', 'ees', 'e'],
  ['(?<=...)ees?$', 'e', 'es', 'ee'],
  // Assistant, assistante; avocat, avocate; commercial, commerciale; chargé, chargée.
  ['(?<=...[dilnrt])s?$', 'e', 'es', ''],
  ['(?<=...[dilnrt])es?$', '', 's', 'e'],
  ['(?<=...)aux$', 'ale', 'ales'],

  // Soudage, soudeur; coiffure, coiffeur; recrutement, recruteur; traduction, traducteur.
  ['(?<=....)ages?$', 'eur', 'eurs', 'euse', 'euses', 'ier', 'iere'],
  ['(?<=....)eu(?:r|se)s?$', 'age', 'ure', 'ement'],
  ['(?<=....)ures?$', 'eur', 'eurs', 'euse', 'euses'],
  ['(?<=....)ements?$', 'eur', 'eurs', 'euse', 'er', 'ant', 'ante'],
  ['(?<=....)antes?s?$|(?<=....)ants?$', 'ement'],
  ['(?<=....g)ers?$', 'ement'],
  ['(?<=....|...u)(?<!^sect)tions?$', 'teur', 'teurs', 'trice', 'trices'],
  ['(?<=....|...u)t(?:eur|rice)s?$', 'tion'],

  // Boulangerie, boulanger; plomberie, plombier; cuisine, cuisinier.
  ['(?<=....)eries?$', 'er', 'ere', 'ier', 'iere'],
  ['(?<=....)iere?s?$', 'erie'],
  ['(?<=...[^i])ere?s?$', 'erie'],
  ['(?<=...[iu][nr])iere?s?$', 'e', ''],
  ['(?<=...[iu][nr])e?s?$', 'ier', 'iere'],
  ['(?<=...n)neries?$', '', 's'],
  ['(?<=...on)s?$', 'nerie'],

  // Mécanique, mécanicien; électricité, électricien; pharmacie, pharmacien; vente, vendeur.
  ['(?<=...)(?<!^techn)iques?$', 'icien', 'icienne', 'iciens'],
  ['(?<=...)(?<!^techn)icien(?:ne)?s?$', 'ique', 'icite'],
  ['(?<=...)icites?$', 'icien', 'icienne', 'iciens'],
  ['(?<=....)ies?$', 'ien', 'ienne', 'iens', 'iste'],
  ['(?<=....)ien(?:ne)?s?$', 'ie'],
  ['(?<=....)istes?$', 'ie', 'isme', 'iste'],
  ['(?<=....)ismes?$', 'iste', 'istes'],
  ['(?<=....)abilites?$', 'able', 'ables'],
  ['(?<=....)ables?$', 'abilite'],
  ['(?<=....)ariats?$', 'aire', 'aires'],
  ['(?<=....)aires?$', 'ariat'],
  ['(?<=...)gies?$', 'gue', 'gues'],
  ['(?<=...log)ues?$', 'ie'],
  ['(?<=...therap)ies?$', 'eute', 'eutes'],
  ['(?<=...therap)eutes?$', 'ie'],
  ['(?<=...t)ures?$', 're', 'res'],
  ['(?<=...t)res?$', 'ure'],
  ['(?<=...ion)s?$', 'naire', 'naires'],
  ['(?<=...ion)naires?$', ''],
  ['(?<=....)aisons?$', 'eur', 'eurs', 'euse', 'euses'],
  ['(?<=....)eu(?:r|se)s?$', 'aison'],
  ['^ventes?$', 'vendeur', 'vendeuse', 'vendeurs', 'vendeuses'],
  ['^vendeu(?:r|se)s?$', 'vente', 'ventes'],
];
