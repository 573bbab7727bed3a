import { expect, it } from 'vitest';
import { splitReadme } from '../../../src/cli/split-readme.ts';

it.each([
  ['# Ours\n\n<!-- manual -->\n\n## Manual\n', '# Ours\n\n', '<!-- manual -->\n\n## Manual\n'],
  ['# Ours\r\n<!-- manual -->\r\nManual\r\n', '# Ours\r\n', '<!-- manual -->\r\nManual\r\n'],
  ['<!-- manual -->', '', '<!-- manual -->'],
])('a README is split at its line: %j', (text, introduction, manual) => {
  expect(splitReadme(text)).toEqual({ introduction, manual });
});

it.each(['# Ours\n', 'The line `<!-- manual -->` is here.\n', '  <!-- manual -->\n'])(
  'a README without that line is one part: %j',
  (text) => {
    expect(splitReadme(text)).toBeUndefined();
  },
);
