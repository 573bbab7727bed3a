import { describe, expect, it } from 'vitest';
import type { ShownEvidence } from '../../../src/facts/evidence-selection.ts';
import { factSource } from '../../../src/board/fact-source.ts';
import type { FactName } from '../../../src/model/fact.ts';
import { buildSinglePosting, type Fields } from '../../helpers/build-board.ts';

/** The source shown next to a fact that has this evidence in the text. */
function beside(name: FactName, shown: Partial<ShownEvidence>, fields: Fields = {}, values = 0) {
  const { entry, context } = buildSinglePosting(fields);
  const evidence: ShownEvidence = {
    status: 'supported',
    targets: [],
    silent: false,
    silentOn: new Set(),
    ...shown,
  };
  const texts = ['One', 'Two', 'Three'].slice(0, values).map((text) => ({ text }));
  return factSource(name, entry, new Map([[name, evidence]]), context, texts);
}

const SOURCE = { source: { board: 'Fixture board' } };

describe('the source of a fact', () => {
  it('links to the evidence in the text', () => {
    expect(beside('duration', { targets: ['says-1'] })).toEqual({
      links: [{ target: 'says-1', name: 'Length: evidence in the text' }],
    });
  });

  it('has a numbered link to each sentence if there are several', () => {
    expect(
      beside('skills', { targets: ['says-1', 'says-4'] }).links.map(({ name }) => name),
    ).toEqual(['Skills: evidence in the text, 1', 'Skills: evidence in the text, 2']);
  });

  it.each<[string, Partial<ShownEvidence>, Fields, string | undefined]>([
    [
      'only its source states it',
      { status: 'unstated', silent: true },
      SOURCE,
      'from the source, not in the text',
    ],
    ['the text may state it', { status: 'unclear' }, {}, undefined],
    [
      'the text may state it, and its source is named',
      { status: 'unclear' },
      SOURCE,
      'from the source',
    ],
    ['the text may say otherwise', { status: 'doubted' }, SOURCE, 'the text may say otherwise'],
    ['nothing states it', { status: 'unstated', silent: true }, {}, 'not in the text'],
    ['the text contradicts it', { status: 'contradicted' }, SOURCE, 'the text says otherwise'],
    [
      'only the source states some values',
      { silentOn: new Set([0, 2]) },
      SOURCE,
      'One and Three: from the source, not in the text',
    ],
    [
      'only the source states all values',
      { silentOn: new Set([0, 1, 2]) },
      SOURCE,
      'from the source, not in the text',
    ],
    ['the text states all of it', {}, SOURCE, undefined],
  ])('has the right remark if %s', (_, shown, fields, remark) => {
    expect(beside('skills', shown, fields, 3).remark).toBe(remark);
  });

  it('has no remark for the publication date, which is never in the text', () => {
    expect(beside('posted', { status: 'unstated', silent: true }, SOURCE)).toEqual({ links: [] });
  });

  it('is empty if the text was not checked', () => {
    const { entry, context } = buildSinglePosting({});
    expect(factSource('duration', entry, new Map(), context)).toEqual({ links: [] });
  });
});
