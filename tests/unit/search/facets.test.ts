import { describe, expect, it } from 'vitest';
import { withoutFacet, type Choices } from '../../../src/search/facets.ts';

describe('withoutFacet', () => {
  const choices: Choices = { company: ['fixture-company'], state: ['closed', 'open'] };

  it('removes the choices of the facet', () => {
    expect(withoutFacet(choices, 'company')).toEqual({ state: ['closed', 'open'] });
  });

  it('changes nothing if the facet has no choices', () => {
    expect(withoutFacet(choices, 'skill')).toEqual(choices);
  });

  it('does not modify the given choices', () => {
    withoutFacet(choices, 'state');
    expect(choices).toEqual({ company: ['fixture-company'], state: ['closed', 'open'] });
  });
});
