import { FILE_EXAMPLES } from '../rule-examples-files.ts';
import { englishExample, type RulesIn } from '../rule-messages.ts';

/** In English, the rules about files. */
export const filesInEnglish: RulesIn<'files'> = {
  'file-unreadable': {
    title: 'A file that cannot be read',
    finds:
      'A file that the computer may not open, that is not saved as UTF-8, or whose text cannot be understood as Markdown or MDX. A link to a file that is not there is found too.',
    why: 'What cannot be read cannot be shown, and the posting would quietly be missing.',
    fix: 'The message says what stands in the way. In MDX a “<” begins a component: write it in words, or rename the file to .md.',
    example: englishExample(FILE_EXAMPLES['file-unreadable']),
  },
  'file-place': {
    title: 'A file in the wrong place',
    finds:
      'A file in a folder within postings or guides, or one there that is neither .md nor .mdx.',
    why: 'The file’s name is the whole address of the page, so a folder has no part in it. Other files would not be shown.',
    fix: 'Move the file directly into postings or guides. What is no posting or guide belongs somewhere else.',
    example: englishExample(FILE_EXAMPLES['file-place']),
  },
  'file-missing': {
    title: 'A file that every board has',
    finds:
      'The content folder lacks site.yaml, companies.yaml, places.yaml or skills.yaml. The last three may be empty.',
    why: 'The board takes its name and address from the first, and the names of companies, places and skills from the others.',
    fix: 'Add the file.',
    example: englishExample(FILE_EXAMPLES['file-missing']),
  },
  'id-form': {
    title: 'A name that cannot be an address',
    finds:
      'The name of a file, or of an entry for a company, a place or a skill, with something in it other than lower-case letters, digits and single hyphens, or with more than 80 characters.',
    why: 'The name becomes an address. Capitals, spaces and accents in addresses break when they are copied.',
    fix: 'Rename it. For a file, the message proposes a name.',
    example: englishExample(FILE_EXAMPLES['id-form']),
  },
  'id-duplicate': {
    title: 'Two files for one address',
    finds:
      'Two postings or two guides whose names differ only in capitals or in the ending, .md or .mdx.',
    why: 'Only one of them can have the address.',
    fix: 'Rename one of the two, or remove it if it is a copy.',
    example: englishExample(FILE_EXAMPLES['id-duplicate']),
  },
  'guide-duplicate': {
    title: 'Two guides to one place',
    finds: 'A guide to a place that another guide is about already.',
    why: 'The place’s page shows one guide, and it should not be left to chance which.',
    fix: 'Make one guide of the two, or correct the place of one.',
    example: englishExample(FILE_EXAMPLES['guide-duplicate']),
  },
  'frontmatter-missing': {
    title: 'No facts at the top',
    finds:
      'A posting or guide that does not begin with its facts between two lines of three hyphens. This part is called the frontmatter.',
    why: 'Without it a posting has neither a title nor a company.',
    fix: 'Put a line --- at the very top of the file and another one below the facts.',
    example: englishExample(FILE_EXAMPLES['frontmatter-missing']),
  },
  'yaml-syntax': {
    title: 'Facts that cannot be read',
    finds:
      'Facts that are not written as YAML: a colon within a value, a bracket that is not closed, a field given twice, a tab at the beginning of a line.',
    why: 'A program would have to guess what was meant, and this one does not guess.',
    fix: 'Put quotes around text with a colon in it, and check the spaces at the beginning of lines. The message names the line.',
    example: englishExample(FILE_EXAMPLES['yaml-syntax']),
  },
  'yaml-alias': {
    title: 'A value that points to another',
    finds: 'A value that is written as *name and stands for one that is written elsewhere.',
    why: 'Who reads a posting’s facts should see them without looking them up.',
    fix: 'Write the value itself.',
    example: englishExample(FILE_EXAMPLES['yaml-alias']),
  },
  'yaml-key': {
    title: 'A field whose name is no name',
    finds:
      'The name of a field or of an entry that is read as a number or as true or false, or that is a list. A few names that programs keep for themselves are found too.',
    why: 'An entry whose name is read as something else cannot be found by it.',
    fix: 'Put quotes around it. Where it is no name at all, remove it.',
    example: englishExample(FILE_EXAMPLES['yaml-key']),
  },
  'field-unknown': {
    title: 'A field that does not exist',
    finds: 'A field that postings, guides or settings do not have. Often it is a slip of the pen.',
    why: 'Nothing would be done with it, and its keeper would believe that it is on the page.',
    fix: 'Use the name that the message proposes, or move what it says into the text.',
    example: englishExample(FILE_EXAMPLES['field-unknown']),
  },
  'field-missing': {
    title: 'A field that is required',
    finds:
      'A field is not there without which the page cannot be made. A posting needs a title, a company, and whether its text is complete.',
    why: 'The board does not fill in what it does not know.',
    fix: 'Add the field. The message says what it may hold.',
    example: englishExample(FILE_EXAMPLES['field-missing']),
  },
  'field-value': {
    title: 'A value that does not fit its field',
    finds:
      'A value of the wrong kind: words where a number belongs, a day that does not exist, a choice that is not offered, an address without https, a list with nothing in it.',
    why: 'Such a value cannot be shown, sorted or compared.',
    fix: 'Write it as the message says. If the posting does not state it, leave the field out.',
    example: englishExample(FILE_EXAMPLES['field-value']),
  },
  'reference-dangling': {
    title: 'A company, place or skill that is not listed',
    finds:
      'A posting or guide names a company, a place or a skill that has no entry in companies.yaml, places.yaml or skills.yaml.',
    why: 'Its name and its page come from that entry.',
    fix: 'Correct the spelling, or add the entry.',
    example: englishExample(FILE_EXAMPLES['reference-dangling']),
  },
  'permalink-form': {
    title: 'A line that is no address',
    finds:
      'A line in permalinks.txt, the list of everything that was ever published, that cannot be a posting’s name.',
    why: 'The list is what keeps addresses from being lost, so each of its lines has to be one.',
    fix: 'Write the bare name, without a path or an ending, or remove the line.',
    example: englishExample(FILE_EXAMPLES['permalink-form']),
  },
  'permalink-lost': {
    title: 'An address that would be lost',
    finds:
      'An address that was published once, and that no posting has any more, not even as a former one.',
    why: 'Somebody has it in a bookmark, in a message or on paper. Shared addresses do not break here.',
    fix: 'Bring the file back, and say that the posting is closed if it is. If the file was renamed, list its former name under “aliases”.',
    example: englishExample(FILE_EXAMPLES['permalink-lost']),
  },
  'permalink-missing': {
    title: 'An address that is not recorded',
    finds:
      'A posting that is not in permalinks.txt. On a keeper’s own machine it is simply added; it is found where the board is published by a service, which cannot save the list.',
    why: 'An address that is not recorded could be lost later without anybody noticing.',
    fix: 'Run npm run check -- --fix on your machine, and commit the list together with the posting.',
    example: englishExample(FILE_EXAMPLES['permalink-missing']),
  },
  'alias-collision': {
    title: 'A former address that is taken',
    finds:
      'A former address that two postings claim, or that belongs to a posting which is still there.',
    why: 'An address leads to one posting. A shared link must not lead to another than the one that was meant.',
    fix: 'Leave the former address with the posting that took its place, and remove it from the other.',
    example: englishExample(FILE_EXAMPLES['alias-collision']),
  },
  'alias-loop': {
    title: 'An address that leads to itself',
    finds:
      'A posting whose former address is its present one, or two postings that each lead to the other.',
    why: 'Who follows such an address would never arrive.',
    fix: 'Remove the former address. Only names that no posting has any more belong there.',
    example: englishExample(FILE_EXAMPLES['alias-loop']),
  },
};
