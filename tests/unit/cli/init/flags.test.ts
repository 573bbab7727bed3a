import { describe, expect, it } from 'vitest';
import { readFlags, getUsage } from '../../../../src/cli/init/flags.ts';
import { QUESTIONS } from '../../../../src/cli/init/questions.ts';

describe('the command line of npm run init', () => {
  it('may be empty', () => {
    expect(readFlags([])).toEqual({ answers: {}, yes: false, force: false, help: false });
  });

  it('accepts every answer, with or without an equals sign', () => {
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

  it('ignores empty answers', () => {
    expect(readFlags(['--email', '', '--name', ' ']).answers).toEqual({});
  });

  it.each([
    [['--nmae', 'x'], 'There is no option --nmae. Did you mean --name?'],
    [['--colour=red'], 'There is no option --colour. `npm run init -- --help` lists all options.'],
    [['--time-zone', 'Europe/Paris'], /no time zone to set: .* UTC.* everywhere on Earth/],
    [['--base-path', '/jobs'], /BASE_PATH/],
    [['--name'], /argument missing/],
    [['--yes=no'], /does not take an argument/],
    [['Our Jobs'], /Unexpected argument 'Our Jobs'/],
    [['-y'], /Unknown option '-y'/],
  ])('refuses %j with the reason', (args, message) => {
    expect(() => readFlags(args)).toThrow(message);
  });

  it('names all unknown options at once', () => {
    expect(() => readFlags(['--nmae', 'x', '--foo'])).toThrow(/--nmae.*\n.*--foo/s);
  });

  it('has a description of every option in its usage', () => {
    for (const { name } of QUESTIONS) expect(getUsage()).toContain(`--${name} …`);
    for (const line of getUsage().split('\n')) expect(line.length).toBeLessThan(120);
  });
});
