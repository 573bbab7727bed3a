import { FILE_EXAMPLES } from '../rule-examples-files.ts';
import { englishExample, type RulesIn } from '../rule-messages.ts';

/** In French, the rules about files. */
export const filesInFrench: RulesIn<'files'> = {
  'file-unreadable': {
    title: 'Un fichier illisible',
    finds:
      'Un fichier que l’ordinateur n’a pas le droit d’ouvrir, qui n’est pas enregistré en UTF-8, ou dont le texte n’a pas de sens en Markdown ou en MDX. Un lien vers un fichier absent est signalé aussi.',
    why: 'Ce qui ne peut pas être lu ne peut pas être montré, et l’offre manquerait sans que personne le remarque.',
    fix: 'Le message dit ce qui gêne. En MDX, un signe « < » ouvre un composant : écrivez-le avec des mots, ou donnez au fichier l’extension .md.',
    example: englishExample(FILE_EXAMPLES['file-unreadable']),
  },
  'file-place': {
    title: 'Un fichier au mauvais endroit',
    finds:
      'Un fichier dans un sous-dossier du dossier des offres ou de celui des guides, ou dont le nom n’y finit ni par .md ni par .mdx.',
    why: 'Le nom du fichier est toute l’adresse de la page ; un dossier n’y a pas de place. Les autres fichiers ne seraient pas montrés.',
    fix: 'Mettez le fichier directement dans l’un des deux dossiers. Ce qui n’est ni une offre ni un guide va ailleurs.',
    example: englishExample(FILE_EXAMPLES['file-place']),
  },
  'file-missing': {
    title: 'Un fichier que tout tableau doit avoir',
    finds:
      'Il manque au dossier du contenu les réglages, site.yaml, ou l’une des trois listes : entreprises, lieux, compétences. Les listes peuvent être vides.',
    why: 'Le tableau tire des réglages son nom et son adresse, et des listes les noms des entreprises, des lieux et des compétences.',
    fix: 'Ajoutez le fichier, sous le nom que donne le message.',
    example: englishExample(FILE_EXAMPLES['file-missing']),
  },
  'id-form': {
    title: 'Un nom qui ne peut pas être une adresse',
    finds:
      'Le nom d’un fichier, d’une entreprise, d’un lieu ou d’une compétence, où il y a autre chose que des minuscules sans accent, des chiffres et des traits d’union isolés, ou plus de 80 caractères.',
    why: 'Ce nom devient une adresse. Les majuscules, les espaces et les accents s’y abîment quand on la copie.',
    fix: 'Changez-le. Pour un fichier, le message propose un nom.',
    example: englishExample(FILE_EXAMPLES['id-form']),
  },
  'id-duplicate': {
    title: 'Deux fichiers pour une adresse',
    finds:
      'Deux offres ou deux guides dont les noms ne diffèrent que par des majuscules ou par l’extension, .md ou .mdx.',
    why: 'Un seul des deux peut avoir l’adresse.',
    fix: 'Changez le nom de l’un des deux, ou retirez-le si c’est une copie.',
    example: englishExample(FILE_EXAMPLES['id-duplicate']),
  },
  'guide-duplicate': {
    title: 'Deux guides pour un lieu',
    finds: 'Un guide sur un lieu qui en a déjà un.',
    why: 'La page du lieu montre un seul guide, et le hasard ne doit pas décider lequel.',
    fix: 'Réunissez les deux guides, ou corrigez le lieu de l’un d’eux.',
    example: englishExample(FILE_EXAMPLES['guide-duplicate']),
  },
  'frontmatter-missing': {
    title: 'Pas de fiche en tête',
    finds:
      'Une offre ou un guide qui ne commence pas par sa fiche, entre deux lignes de trois traits d’union. Cette partie s’appelle aussi l’en-tête YAML.',
    why: 'Sans elle, une offre n’a ni titre ni entreprise.',
    fix: 'Mettez une ligne --- tout en haut du fichier, et une autre sous la fiche.',
    example: englishExample(FILE_EXAMPLES['frontmatter-missing']),
  },
  'yaml-syntax': {
    title: 'Une fiche illisible',
    finds:
      'Une fiche qui n’est pas du YAML correct : un deux-points dans une valeur, un crochet resté ouvert, un champ donné deux fois, une tabulation en début de ligne.',
    why: 'Un programme devrait deviner ce qui était voulu, et celui-ci ne devine pas.',
    fix: 'Mettez entre guillemets droits un texte qui contient un deux-points, et vérifiez les espaces en début de ligne. Le message cite la ligne.',
    example: englishExample(FILE_EXAMPLES['yaml-syntax']),
  },
  'yaml-alias': {
    title: 'Une valeur qui renvoie à une autre',
    finds:
      'Une valeur écrite avec un astérisque et un nom, qui en remplace une autre écrite ailleurs.',
    why: 'Qui lit la fiche d’une offre doit y voir les valeurs sans avoir à les chercher.',
    fix: 'Écrivez la valeur elle-même.',
    example: englishExample(FILE_EXAMPLES['yaml-alias']),
  },
  'yaml-key': {
    title: 'Un champ dont le nom n’en est pas un',
    finds:
      'Le nom d’un champ ou d’une entrée qui est lu comme un nombre, comme vrai ou faux, ou qui est une liste. Quelques noms que les programmes se réservent sont signalés aussi.',
    why: 'Une entrée dont le nom est lu comme autre chose ne peut pas être retrouvée.',
    fix: 'Mettez-le entre guillemets droits. Si ce n’est pas un nom du tout, retirez-le.',
    example: englishExample(FILE_EXAMPLES['yaml-key']),
  },
  'field-unknown': {
    title: 'Un champ qui n’existe pas',
    finds:
      'Un champ que les offres, les guides ou les réglages n’ont pas. C’est souvent une faute de frappe.',
    why: 'Il resterait sans effet, alors qu’on le croirait sur la page.',
    fix: 'Prenez le nom que propose le message, ou dites dans le texte ce que dit ce champ.',
    example: englishExample(FILE_EXAMPLES['field-unknown']),
  },
  'field-missing': {
    title: 'Un champ obligatoire',
    finds:
      'Il manque un champ sans lequel la page ne peut pas être faite. Pour une offre, ce sont le titre, l’entreprise et la mention qui dit si son texte est complet.',
    why: 'Le tableau ne remplit pas ce qu’il ne sait pas.',
    fix: 'Ajoutez le champ. Le message dit ce qu’il peut contenir.',
    example: englishExample(FILE_EXAMPLES['field-missing']),
  },
  'field-value': {
    title: 'Une valeur qui ne va pas dans son champ',
    finds:
      'Une valeur d’une autre sorte que celle attendue : des mots à la place d’un nombre, un jour qui n’existe pas, un choix qui n’est pas proposé, une adresse sans https, une liste vide.',
    why: 'Une telle valeur ne peut être ni montrée, ni triée, ni comparée.',
    fix: 'Écrivez-la comme le dit le message. Si l’offre ne la précise pas, omettez le champ.',
    example: englishExample(FILE_EXAMPLES['field-value']),
  },
  'reference-dangling': {
    title: 'Une entreprise, un lieu ou une compétence sans entrée',
    finds:
      'Une offre ou un guide cite une entreprise, un lieu ou une compétence qui n’a pas d’entrée dans la liste du tableau.',
    why: 'Son nom et sa page viennent de cette entrée.',
    fix: 'Corrigez l’orthographe, ou ajoutez l’entrée.',
    example: englishExample(FILE_EXAMPLES['reference-dangling']),
  },
  'permalink-form': {
    title: 'Une ligne qui n’est pas une adresse',
    finds:
      'Une ligne de permalinks.txt, la liste de tout ce qui a été publié, qui ne peut pas être le nom d’une offre.',
    why: 'C’est cette liste qui empêche de perdre des adresses ; chacune de ses lignes doit donc en être une.',
    fix: 'Écrivez le nom seul, sans chemin ni extension, ou retirez la ligne.',
    example: englishExample(FILE_EXAMPLES['permalink-form']),
  },
  'permalink-lost': {
    title: 'Une adresse qui serait perdue',
    finds:
      'Une adresse qui a été publiée, et que plus aucune offre ne porte, pas même comme ancienne adresse.',
    why: 'Quelqu’un l’a dans ses signets, dans un message ou sur papier. Ici, une adresse partagée reste valable.',
    fix: 'Remettez le fichier, et dites que l’offre est fermée si elle l’est. Si le fichier a changé de nom, indiquez l’ancien sous « aliases ».',
    example: englishExample(FILE_EXAMPLES['permalink-lost']),
  },
  'permalink-missing': {
    title: 'Une adresse qui n’est pas notée',
    finds:
      'Une offre qui n’est pas dans permalinks.txt. Sur votre machine, elle y est simplement ajoutée ; elle est signalée là où un service publie le tableau, car il ne peut pas enregistrer la liste.',
    why: 'Une adresse qui n’est pas notée pourrait se perdre plus tard sans que personne le remarque.',
    fix: 'Lancez npm run check -- --fix sur votre machine, et enregistrez la liste avec l’offre dans le dépôt.',
    example: englishExample(FILE_EXAMPLES['permalink-missing']),
  },
  'alias-collision': {
    title: 'Une ancienne adresse déjà prise',
    finds:
      'Une ancienne adresse que deux offres réclament, ou qui est celle d’une offre toujours là.',
    why: 'Une adresse mène à une seule offre. Un lien partagé ne doit pas mener à une autre que celle qui était visée.',
    fix: 'Laissez l’ancienne adresse à l’offre qui a pris sa place, et retirez-la de l’autre.',
    example: englishExample(FILE_EXAMPLES['alias-collision']),
  },
  'alias-loop': {
    title: 'Une adresse qui mène à elle-même',
    finds:
      'Une offre dont l’ancienne adresse est l’actuelle, ou deux offres qui mènent chacune à l’autre.',
    why: 'Qui suivrait une telle adresse n’arriverait jamais.',
    fix: 'Retirez l’ancienne adresse. Seuls des noms qu’aucune offre ne porte plus ont leur place ici.',
    example: englishExample(FILE_EXAMPLES['alias-loop']),
  },
};
