import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'text-heading',
  group: 'text',
  docs: {
    en: {
      title: 'A heading at the level of the title',
      finds: 'A first-level heading in a text. Lower levels are fine.',
      why: 'The page has one first-level heading, its title. A second one misleads people who move from heading to heading, with a screen reader for example.',
      fix: 'Start the headings of a text with ##.',
    },
    fr: {
      title: 'Un intertitre au rang du titre',
      finds: 'Un intertitre de premier rang dans un texte. Les rangs inférieurs conviennent.',
      why: 'La page n’a qu’un titre de ce rang, le sien. Un second égare les personnes qui passent d’un titre à l’autre, avec un lecteur d’écran par exemple.',
      fix: 'Commencez les intertitres d’un texte par ##.',
    },
  },
  example: {
    en: {
      wrong: '# What you will do\n\nYou will calibrate sensors.',
      right: '## What you will do\n\nYou will calibrate sensors.',
    },
    fr: {
      wrong: '# Vos missions\n\nVous étalonnerez des capteurs.',
      right: '## Vos missions\n\nVous étalonnerez des capteurs.',
    },
  },
});
