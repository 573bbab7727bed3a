import { describe, expect, it, vi } from 'vitest';
import { readInitOptions } from '../../../../src/cli/init/command.ts';
import { QUESTIONS } from '../../../../src/cli/init/questions.ts';

describe('the command line of npm run init', () => {
  it('may be empty', () => {
    expect(readInitOptions([])).toEqual({ answers: {}, yes: false, force: false });
  });

  it('accepts every answer, with or without an equals sign', () => {
    const args = ['--name', ' Our  Jobs ', '--tagline=A=B', '--pin', '#0057b7', '--yes'];
    expect(readInitOptions(args)).toEqual({
      answers: { name: 'Our Jobs', tagline: 'A=B', pin: '#0057b7' },
      yes: true,
      force: false,
    });
    for (const { name } of QUESTIONS) {
      expect(readInitOptions([`--${name}`, 'x'])?.answers).toEqual({ [name]: 'x' });
    }
  });

  it('ignores empty answers', () => {
    expect(readInitOptions(['--email', '', '--name', ' '])?.answers).toEqual({});
  });

  it.each([
    [['--nmae', 'x'], 'There is no option --nmae. Did you mean --name?'],
    [['--colour=red'], /^There is no option --colour\.$/],
    [['--time-zone', 'Europe/Paris'], /no time zone to set: .* UTC.* everywhere on Earth/],
    [['--base-path', '/jobs'], /BASE_PATH/],
    [['--accent', '#0057b7'], '--accent is now --pin.'],
    [['--name'], /argument missing/],
    [['--yes=no'], /does not take an argument/],
    [['Our Jobs'], /"Our Jobs" is not an option/],
    [['-y'], /Unknown option '-y'/],
  ])('refuses %j with the reason', (args, message) => {
    expect(() => readInitOptions(args)).toThrow(message);
  });

  it('names all unknown options at once', () => {
    expect(() => readInitOptions(['--nmae', 'x', '--foo'])).toThrow(/--nmae.*\n.*--foo/s);
  });

  it('describes every option', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(readInitOptions(['--help'])).toBeUndefined();
    const help = log.mock.calls.join('\n');
    vi.restoreAllMocks();
    for (const { name } of QUESTIONS) expect(help).toContain(`--${name} …`);
    for (const line of help.split('\n')) expect(line.length).toBeLessThan(120);
  });
});
