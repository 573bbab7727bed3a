import { describe, expect, it } from 'vitest';
import { withoutFacet, type Choices } from '../../../src/search/facets.ts';

describe('choices without those of a facet', () => {
  const choices: Choices = { company: ['fixture-company'], state: ['closed', 'open'] };

  it('are the others', () => {
    expect(withoutFacet(choices, 'company')).toEqual({ state: ['closed', 'open'] });
  });

  it('are the same where it has none', () => {
    expect(withoutFacet(choices, 'skill')).toEqual(choices);
  });

  it('leave the choices themselves as they were', () => {
    withoutFacet(choices, 'state');
    expect(choices).toEqual({ company: ['fixture-company'], state: ['closed', 'open'] });
  });
});
