import { englishExample, type RulesIn } from '../rule-messages.ts';

/** In English, the rules about a posting's text and title. */
export const textInEnglish: RulesIn<'text'> = {
  'text-cut-off': {
    title: 'Text that breaks off',
    finds:
      'The text ends in the middle of a sentence, or in words such as “view full listing”, though the posting is said to be complete.',
    why: 'Readers would take what they see for all there is.',
    fix: 'Fetch the rest of the text from its source. If there is no more to be had, set “completeness” to truncated, and the page will say so.',
    example: {
      wrong: 'completeness: full\n---\nYou will build sensors, test them in the field and',
      right: 'completeness: truncated\n---\nYou will build sensors, test them in the field and',
    },
  },
  'text-entity': {
    title: 'Code where a character should be',
    finds:
      'Codes and tags of web pages that readers would see spelt out, such as “&amp;” for “&”, and codes in the file where the character itself could stand.',
    why: 'They are left over from copying, and make a text hard to read and to search.',
    fix: 'Write the character that is meant, and take the tags out.',
    example: {
      wrong: 'You will work in Research &amp;amp; Development.',
      right: 'You will work in Research & Development.',
    },
  },
  'text-mojibake': {
    title: 'Garbled letters',
    finds: 'Letters that were read in the wrong encoding, such as “Ã©” where “é” was written.',
    why: 'Garbled words cannot be searched for, and names suffer most.',
    fix: 'Type the letters anew, or copy the text once more and save it as UTF-8.',
    example: {
      wrong: 'Send us your rÃ©sumÃ©.',
      right: 'Send us your résumé.',
    },
  },
  'text-invisible': {
    title: 'Characters that cannot be seen',
    finds:
      'Invisible control characters, among them those that turn the direction of writing round. What a script or an emoji needs is left alone.',
    why: 'They can make a text or an address look like another one, and words that hold them are not found by search.',
    fix: 'Take them out, or have it done by npm run check -- --fix.',
    example: {
      wrong: 'You will calibrate [U+202E]sensors.',
      right: 'You will calibrate sensors.',
    },
  },
  'text-whitespace': {
    title: 'Stray spaces',
    finds:
      'Spaces at the ends of lines, empty lines at the end of the file, and line ends of another kind than the rest of the board has. The page looks the same without them.',
    why: 'They get in the way of later changes: a line seems to differ, and nobody can see how.',
    fix: 'Take them out, or have it done by npm run check -- --fix.',
    example: {
      wrong: 'You will calibrate sensors.[U+0020][U+0020]',
      right: 'You will calibrate sensors.',
    },
  },
  'text-chrome': {
    title: 'Words of another site',
    finds:
      'Words that belong to the site from which a text was copied, and not to the posting: invitations to sign up, lists of similar jobs, tracking tags.',
    why: 'The company did not say them, and here they lead nowhere.',
    fix: 'Take them out.',
    example: {
      wrong: 'You will calibrate sensors.\n\nSign in to create a job alert\n\n#LI-Hybrid',
      right: 'You will calibrate sensors.',
    },
  },
  'text-html': {
    title: 'HTML in a text',
    finds:
      'HTML tags, which are not shown on the page. In a file written as MDX only those are found that the site’s policy would stop, such as scripts and frames.',
    why: 'A text that came from outside must not bring code to its readers.',
    fix: 'Say it in Markdown: words between two pairs of asterisks are bold. If the tag itself is to be read, put it in backquotes.',
    example: {
      wrong: 'This role is <b>paid</b>.',
      right: 'This role is **paid**.',
    },
  },
  'text-heading': {
    title: 'A heading as high as the title',
    finds: 'A heading of the first rank in a text. Lower ranks are fine.',
    why: 'The page has one such heading, the title. A second one misleads people who move from heading to heading, with a screen reader for example.',
    fix: 'Begin the headings of a text with ##.',
    example: {
      wrong: '# What you will do\n\nYou will calibrate sensors.',
      right: '## What you will do\n\nYou will calibrate sensors.',
    },
  },
  'text-link': {
    title: 'A link that leads nowhere',
    finds:
      'A link that is neither a whole web address nor a mail address, or that leads to a heading which the text does not have. An address with a password in it is found too.',
    why: 'Half an address breaks as soon as the text is read elsewhere, in a feed for example, and some kinds of link can run code.',
    fix: 'Write the whole address, beginning with https://, or the words of a heading that there is.',
    example: {
      wrong: 'Read about [our laboratory](www.fixture-lab.example).',
      right: 'Read about [our laboratory](https://www.fixture-lab.example/).',
    },
  },
  'text-image': {
    title: 'An image in a text',
    finds: 'An image. Postings show none.',
    why: 'What an image says cannot be searched, read aloud or checked, and it may be loaded from someone else.',
    fix: 'Say in words what the image shows.',
    example: {
      wrong: '![The team: four people](https://www.fixture-lab.example/team.jpg)',
      right: 'The team is four people.',
    },
  },
  'section-empty': {
    title: 'A heading with nothing below it',
    finds:
      'A heading that no text belongs to. One that stands directly above a lower heading is left alone.',
    why: 'Something was probably lost when the text was copied.',
    fix: 'Put back what belongs there, or take the heading out.',
    example: {
      wrong: '## Benefits\n\n## What you will do\n\nYou will calibrate sensors.',
      right: '## What you will do\n\nYou will calibrate sensors.',
    },
  },
  'title-shouting': {
    title: 'A title that shouts',
    finds:
      'A title in capitals, or one that calls for attention with exclamation marks, pictures or words such as “urgent”. Abbreviations in capitals are left alone.',
    why: 'A title that shouts is harder to read, and on a board where one posting does, soon all do.',
    fix: 'Write the name of the role as it would stand in a sentence, and nothing else.',
    example: {
      wrong: 'title: LABORATORY ASSISTANT, SENSORS',
      right: 'title: Laboratory Assistant, Sensors',
    },
  },
  'name-lookalike': {
    title: 'Letters that look like others',
    finds:
      'A title, a company’s name or a link in which letters of several scripts are mixed that look alike, such as a Cyrillic “\u0430” among Latin letters.',
    why: 'This is how one site passes for another. Search does not find such a name either.',
    fix: 'Type the name anew, with the letters of one script.',
    example: {
      wrong: 'title: L\u0430boratory Assistant # the first “a” is Cyrillic',
      right: 'title: Laboratory Assistant',
    },
  },
  'link-text': {
    title: 'A link that names another site',
    finds: 'A link whose words are the address of one site, while it leads to another.',
    why: 'Readers go by what they see. False pages live on that.',
    fix: 'Have the link name the site that it leads to, or lead to the site that it names.',
    example: {
      wrong: '[jobs.fixture-lab.example](https://forms.fixture-host.example/)',
      right: '[forms.fixture-host.example](https://forms.fixture-host.example/)',
    },
  },
  'fraud-sign': {
    title: 'A sign of fraud',
    finds:
      'The text asks applicants to pay for something, to write to a messenger account, or to send identity documents.',
    why: 'Employers rarely ask for these from applicants. People who are after money or identities usually do.',
    fix: 'Ask the company, at an address from its own site, whether the posting is genuine. If it is, set this check aside and say why. If not, take the posting down.',
    example: englishExample({
      wrong: 'Send us a copy of your passport and a fee of $50 to keep your place.',
      right: 'Apply on our careers page.',
    }),
  },
};
