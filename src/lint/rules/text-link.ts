import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'text-link',
  group: 'text',
  docs: {
    en: {
      title: 'A link that leads nowhere',
      finds:
        'A link that is neither a complete URL nor a mail address, or that points to a heading which the text does not have. A URL with a password in it is reported too, and so is a path that the site does not have.',
      why: 'An incomplete URL breaks as soon as the text is read elsewhere, in a feed for example, and some kinds of link can run code.',
      fix: 'Write the complete URL, starting with https://, or the words of an existing heading.',
    },
    fr: {
      title: 'Un lien qui ne mène nulle part',
      finds:
        'Un lien qui n’est ni une adresse web complète ni une adresse de courriel, ou qui mène à un intertitre que le texte n’a pas. Une adresse qui contient un mot de passe est signalée aussi, de même qu’un chemin que le site n’a pas.',
      why: 'Une adresse incomplète ne fonctionne plus dès que le texte est lu ailleurs, dans un flux par exemple, et certains liens peuvent lancer du code.',
      fix: 'Écrivez l’adresse complète, depuis « https », ou les mots d’un intertitre qui existe.',
    },
  },
  example: {
    en: {
      wrong: 'Read about [our laboratory](www.fixture-lab.example).',
      right: 'Read about [our laboratory](https://www.fixture-lab.example/).',
    },
    fr: {
      wrong: 'Découvrez [notre laboratoire](www.fixture-lab.example).',
      right: 'Découvrez [notre laboratoire](https://www.fixture-lab.example/).',
    },
  },
});
