import { isSameLanguage } from '../../model/language.ts';
import { locateField } from '../shared/locate-field.ts';
import { definePostingRule } from '../rule.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

export default definePostingRule({
  id: 'language-mismatch',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'A text in another language',
      finds:
        'A text that is clearly in another language than the one that “language” names or, without it, than the board. Short texts and texts in two languages are not reported.',
      why: 'Screen readers read a text out in the language that the page names, browsers hyphenate and translate by it, and facts are compared only with texts in a language that is read.',
      fix: 'Name the language of the text; the message has the line.',
    },
    fr: {
      title: 'Un texte dans une autre langue',
      finds:
        'Un texte qui est manifestement dans une autre langue que celle de « language » ou, à défaut, que celle du site. Les textes courts ou bilingues ne sont pas signalés.',
      why: 'Les lecteurs d’écran lisent un texte dans la langue que la page indique, les navigateurs s’y fient pour couper les mots et pour traduire, et la fiche n’est comparée qu’aux textes dont la langue est lue.',
      fix: 'Indiquez la langue du texte ; le message donne la ligne.',
    },
  },
  example: {
    wrong: `language: es
---
Wir suchen eine Person für unser Team, die mit uns die Geräte prüft.

Sie haben Freude an der Arbeit und sind auch im Umgang mit den Kunden geübt.`,
    right: `language: de
---
Wir suchen eine Person für unser Team, die mit uns die Geräte prüft.

Sie haben Freude an der Arbeit und sind auch im Umgang mit den Kunden geübt.`,
  },
  check: (context) => {
    const { posting, text, boardLanguage } = context;
    const { language } = posting;
    const { detected } = text;
    const stated = language ?? boardLanguage;
    if (!detected || detected.some((tag) => isSameLanguage(tag, stated))) return [];
    const name = detected.map((tag) => names.of(tag) ?? tag).join(' or ');
    const line = detected.map((tag) => `\`language: ${tag}\``).join(' or ');
    return [
      {
        ...locateField(context, language === undefined ? ['title'] : ['language']),
        message:
          language === undefined
            ? `The text is in ${name}, not in ${names.of(boardLanguage) ?? boardLanguage} as the board is. Add ${line}.`
            : `The text is in ${name}, not in ${names.of(language) ?? language}. Write ${line}.`,
      },
    ];
  },
});
