import { englishExample, type RulesIn } from '../rule-messages.ts';

/** In French, the rules about a posting's text and title. */
export const textInFrench: RulesIn<'text'> = {
  'text-cut-off': {
    title: 'Un texte interrompu',
    finds:
      'Le texte s’arrête au milieu d’une phrase, ou sur une invitation, en anglais, à lire la suite ailleurs, alors que l’offre est dite complète.',
    why: 'On croirait avoir tout lu.',
    fix: 'Reprenez la suite du texte à sa source. Si elle est introuvable, donnez à « completeness » la valeur truncated, et la page le dira.',
    example: {
      wrong: 'completeness: full\n---\nVous construirez des capteurs, vous les essaierez,',
      right: 'completeness: truncated\n---\nVous construirez des capteurs, vous les essaierez,',
    },
  },
  'text-entity': {
    title: 'Un code à la place d’un caractère',
    finds:
      'Des codes et des balises de pages web que l’on verrait en toutes lettres, comme celui qui remplace une esperluette (&), et des codes qui, dans le fichier, tiennent la place d’un caractère que l’on pourrait écrire.',
    why: 'Ce sont des restes de copie, qui rendent un texte difficile à lire et à trouver.',
    fix: 'Écrivez le caractère voulu, et retirez les balises.',
    example: {
      wrong: 'Vous rejoindrez l’équipe Recherche &amp;amp; développement.',
      right: 'Vous rejoindrez l’équipe Recherche & développement.',
    },
  },
  'text-mojibake': {
    title: 'Des lettres abîmées',
    finds: 'Des lettres lues dans le mauvais encodage, comme « Ã© » là où il était écrit « é ».',
    why: 'Des mots abîmés sont introuvables, et les noms en souffrent le plus.',
    fix: 'Retapez les lettres, ou copiez le texte une nouvelle fois et enregistrez-le en UTF-8.',
    example: {
      wrong: 'Vous prÃ©parez un diplÃ´me en sciences.',
      right: 'Vous préparez un diplôme en sciences.',
    },
  },
  'text-invisible': {
    title: 'Des caractères que l’on ne voit pas',
    finds:
      'Des caractères de contrôle invisibles, dont ceux qui inversent le sens de l’écriture. Ceux dont une écriture ou un émoji a besoin ne sont pas signalés.',
    why: 'Ils peuvent faire passer un texte ou une adresse pour un autre, et la recherche ne trouve pas les mots qui en contiennent.',
    fix: 'Retirez-les, ou laissez faire la commande npm run check -- --fix.',
    example: {
      wrong: 'Vous étalonnerez des [U+202E]capteurs.',
      right: 'Vous étalonnerez des capteurs.',
    },
  },
  'text-whitespace': {
    title: 'Des espaces en trop',
    finds:
      'Des espaces en fin de ligne, des lignes vides à la fin du fichier, et des fins de ligne d’une autre sorte que sur le reste du tableau. Sans elles, la page a le même aspect.',
    why: 'Elles gênent les changements suivants : une ligne semble différente, et personne ne voit en quoi.',
    fix: 'Retirez-les, ou laissez faire la commande npm run check -- --fix.',
    example: {
      wrong: 'Vous étalonnerez des capteurs.[U+0020][U+0020]',
      right: 'Vous étalonnerez des capteurs.',
    },
  },
  'text-chrome': {
    title: 'Des mots d’un autre site',
    finds:
      'Des mots qui appartiennent au site d’où un texte a été copié, et non à l’offre : invitations à s’inscrire, listes d’offres semblables, étiquettes de suivi.',
    why: 'L’entreprise ne les a pas dits, et ils ne mènent nulle part ici.',
    fix: 'Retirez-les.',
    example: {
      wrong: 'You will calibrate sensors.\n\nSign in to create a job alert\n\n#LI-Hybrid',
      right: 'You will calibrate sensors.',
    },
  },
  'text-html': {
    title: 'Du HTML dans un texte',
    finds:
      'Des balises HTML, qui ne sont pas affichées sur la page. Dans un fichier MDX, seules sont signalées celles que les règles du site bloqueraient, comme les scripts et les cadres.',
    why: 'Un texte venu d’ailleurs ne doit pas apporter de code à qui le lit.',
    fix: 'Dites-le en Markdown : entre deux paires d’astérisques, des mots sont en gras. Si la balise elle-même doit être lue, mettez-la entre accents graves.',
    example: {
      wrong: 'Ce stage est <b>rémunéré</b>.',
      right: 'Ce stage est **rémunéré**.',
    },
  },
  'text-heading': {
    title: 'Un intertitre au rang du titre',
    finds: 'Un intertitre de premier rang dans un texte. Les rangs inférieurs conviennent.',
    why: 'La page n’a qu’un titre de ce rang, le sien. Un second égare les personnes qui passent d’un titre à l’autre, avec un lecteur d’écran par exemple.',
    fix: 'Commencez les intertitres d’un texte par ##.',
    example: {
      wrong: '# Vos missions\n\nVous étalonnerez des capteurs.',
      right: '## Vos missions\n\nVous étalonnerez des capteurs.',
    },
  },
  'text-link': {
    title: 'Un lien qui ne mène nulle part',
    finds:
      'Un lien qui n’est ni une adresse web entière ni une adresse de courriel, ou qui mène à un intertitre que le texte n’a pas. Une adresse qui contient un mot de passe est signalée aussi.',
    why: 'Une moitié d’adresse ne fonctionne plus dès que le texte est lu ailleurs, dans un flux par exemple, et certains liens peuvent lancer du code.',
    fix: 'Écrivez l’adresse entière, depuis « https », ou les mots d’un intertitre qui existe.',
    example: {
      wrong: 'Découvrez [notre laboratoire](www.fixture-lab.example).',
      right: 'Découvrez [notre laboratoire](https://www.fixture-lab.example/).',
    },
  },
  'text-image': {
    title: 'Une image dans un texte',
    finds: 'Une image. Les offres n’en montrent pas.',
    why: 'Ce que dit une image ne peut être ni cherché, ni lu à voix haute, ni vérifié, et elle est peut-être chargée d’ailleurs.',
    fix: 'Dites avec des mots ce que montre l’image.',
    example: {
      wrong: '![L’équipe : quatre personnes](https://www.fixture-lab.example/equipe.jpg)',
      right: 'L’équipe compte quatre personnes.',
    },
  },
  'section-empty': {
    title: 'Un intertitre sans rien dessous',
    finds:
      'Un intertitre auquel aucun texte ne se rattache. Celui qui précède directement un intertitre de rang inférieur n’est pas signalé.',
    why: 'Quelque chose s’est sans doute perdu quand le texte a été copié.',
    fix: 'Remettez ce qui manque, ou retirez l’intertitre.',
    example: {
      wrong: '## Avantages\n\n## Vos missions\n\nVous étalonnerez des capteurs.',
      right: '## Vos missions\n\nVous étalonnerez des capteurs.',
    },
  },
  'title-shouting': {
    title: 'Un titre qui crie',
    finds:
      'Un titre en majuscules, ou qui attire l’œil par des points d’exclamation, des images ou des mots comme « urgent ». Les sigles en majuscules ne sont pas signalés.',
    why: 'Un titre qui crie se lit moins bien, et sur un tableau où une offre crie, toutes crient bientôt.',
    fix: 'Écrivez le nom du poste comme dans une phrase, et rien d’autre.',
    example: {
      wrong: 'title: STAGE EN LABORATOIRE, CAPTEURS',
      right: 'title: Stage en laboratoire, capteurs',
    },
  },
  'name-lookalike': {
    title: 'Des lettres qui en imitent d’autres',
    finds:
      'Un titre, un nom d’entreprise ou un lien où se mêlent des lettres semblables de plusieurs écritures, comme un « \u0430 » cyrillique parmi des lettres latines.',
    why: 'C’est ainsi qu’un site se fait passer pour un autre. La recherche ne trouve pas non plus un tel nom.',
    fix: 'Retapez le nom avec les lettres d’une seule écriture.',
    example: {
      wrong: 'title: L\u0430boratoire de capteurs, stage # le premier « a » est cyrillique',
      right: 'title: Laboratoire de capteurs, stage',
    },
  },
  'link-text': {
    title: 'Un lien qui annonce un autre site',
    finds: 'Un lien dont les mots sont l’adresse d’un site, alors qu’il mène à un autre.',
    why: 'On se fie à ce que l’on voit. Les fausses pages en vivent.',
    fix: 'Faites que le lien annonce le site où il mène, ou qu’il mène au site qu’il annonce.',
    example: {
      wrong: '[emplois.fixture-lab.example](https://forms.fixture-host.example/)',
      right: '[forms.fixture-host.example](https://forms.fixture-host.example/)',
    },
  },
  'fraud-sign': {
    title: 'Un signe de fraude',
    finds:
      'Le texte demande de payer quelque chose, d’écrire à un compte de messagerie instantanée ou d’envoyer des pièces d’identité.',
    why: 'Les employeurs le demandent rarement à qui postule. Les personnes qui en veulent à l’argent ou aux identités, presque toujours.',
    fix: 'Demandez à l’entreprise, à une adresse trouvée sur son propre site, si l’offre est authentique. Si oui, mettez cette vérification de côté et dites pourquoi. Sinon, retirez l’offre.',
    example: englishExample({
      wrong: 'Send us a copy of your passport and a fee of $50 to keep your place.',
      right: 'Apply on our careers page.',
    }),
  },
};
