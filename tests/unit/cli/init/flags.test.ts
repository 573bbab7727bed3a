import { describe, expect, it } from 'vitest';
import { readFlags, usage } from '../../../../src/cli/init/flags.ts';
import { QUESTIONS } from '../../../../src/cli/init/questions.ts';

describe('the command line of npm run init', () => {
  it('may be empty', () => {
    expect(readFlags([])).toEqual({ answers: {}, yes: false, force: false, help: false });
  });

  it('takes every answer, with or without an equals sign', () => {
    const args = ['--name', ' Our  Jobs ', '--tagline=A=B', '--accent', '#0057b7', '--yes'];
    expect(readFlags(args)).toEqual({
      answers: { name: 'Our Jobs', tagline: 'A=B', accent: '#0057b7' },
      yes: true,
      force: false,
      help: false,
    });
    for (const { name } of QUESTIONS) {
      expect(readFlags([`--${name}`, 'x']).answers).toEqual({ [name]: 'x' });
    }
  });

  it('leaves open what is given empty', () => {
    expect(readFlags(['--email', '', '--name', ' ']).answers).toEqual({});
  });

  it.each([
    [['--nmae', 'x'], 'There is no option --nmae. Perhaps --name was meant.'],
    [
      ['--colour=red'],
      'There is no option --colour. `npm run init -- --help` lists all there are.',
    ],
    [['--time-zone', 'Europe/Paris'], /no time zone to set: .* UTC.* everywhere on Earth/],
    [['--base-path', '/jobs'], /BASE_PATH/],
    [['--name'], /argument missing.* --help/],
    [['--yes=no'], /does not take an argument.* --help/],
    [['Our Jobs'], /Unexpected argument 'Our Jobs'.* --help/],
    [['-y'], /Unknown option '-y'.* --help/],
  ])('refuses %j, and says what there is', (args, message) => {
    expect(() => readFlags(args)).toThrow(message);
  });

  it('names all options that do not exist at once', () => {
    expect(() => readFlags(['--nmae', 'x', '--foo'])).toThrow(/--nmae[^]*\n[^]*--foo/);
  });

  it('explains each of its options', () => {
    for (const { name } of QUESTIONS) expect(usage()).toContain(`--${name} …`);
    for (const line of usage().split('\n')) expect(line.length).toBeLessThan(120);
  });
});
