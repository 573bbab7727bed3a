import { expect, test, vi } from 'vitest';
import { formatHelp, readCommandLine } from '../../../src/cli/command-line.ts';
import { UserError } from '../../../src/lib/user-error.ts';

const COMMAND = {
  name: 'weld',
  about: ['Welds plates.', 'A second paragraph.'],
  examples: ['', '<plate>… --heat 200'],
  options: {
    heat: { type: 'string', value: 'DEGREES', help: 'how hot the plates get' },
    dry: { type: 'boolean', default: false, help: 'weld nothing' },
  },
  takesArguments: true,
} as const;

test('options and arguments are read', () => {
  const parsed = readCommandLine(COMMAND, ['a', '--heat', '200', 'b']);
  expect(parsed?.values).toEqual({ heat: '200', dry: false });
  expect(parsed?.positionals).toEqual(['a', 'b']);
});

test('--help prints what the command does, examples and options', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  expect(readCommandLine(COMMAND, ['--heat', '--help'])).toBeUndefined();
  expect(log).toHaveBeenCalledWith(formatHelp(COMMAND));
  log.mockRestore();
  expect(formatHelp(COMMAND).split('\n')).toEqual([
    'Welds plates.',
    '',
    'A second paragraph.',
    '',
    '  npm run weld',
    '  npm run weld -- <plate>… --heat 200',
    '',
    '  --heat DEGREES  how hot the plates get',
    '  --dry           weld nothing',
    '  --help          print this help',
  ]);
});

test('each unknown option is named with the option that was probably meant', () => {
  expect(() => readCommandLine(COMMAND, ['--haet', '2', '--xyzzy'])).toThrow(
    'There is no option --haet. Did you mean --heat?\nThere is no option --xyzzy.',
  );
});

test('an option without its value is a mistake of the user', () => {
  expect(() => readCommandLine(COMMAND, ['--heat'])).toThrow(UserError);
});

test('an argument for a command that takes none is refused', () => {
  expect(() => readCommandLine({ ...COMMAND, takesArguments: false }, ['plate'])).toThrow(
    '"plate" is not an option.',
  );
});
