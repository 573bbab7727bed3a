import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'text-html',
  group: 'text',
  docs: {
    en: {
      title: 'HTML in a text',
      finds:
        'HTML tags, which are not shown on the page. In an MDX file only tags that the site’s security policy would block are reported, such as scripts and frames.',
      why: 'A text from outside must not bring code to its readers.',
      fix: 'Use Markdown instead: words between two pairs of asterisks are bold. If the tag itself is meant to be read, put it in backquotes.',
    },
    fr: {
      title: 'Du HTML dans un texte',
      finds:
        'Des balises HTML, qui ne sont pas affichées sur la page. Dans un fichier MDX, seules sont signalées celles que les règles de sécurité du site bloqueraient, comme les scripts et les cadres.',
      why: 'Un texte venu d’ailleurs ne doit pas apporter de code à qui le lit.',
      fix: 'Utilisez Markdown : entre deux paires d’astérisques, des mots sont en gras. Si la balise elle-même doit être lue, mettez-la entre accents graves.',
    },
  },
  example: {
    en: { wrong: 'This role is <b>paid</b>.', right: 'This role is **paid**.' },
    fr: { wrong: 'Ce stage est <b>rémunéré</b>.', right: 'Ce stage est **rémunéré**.' },
  },
});
