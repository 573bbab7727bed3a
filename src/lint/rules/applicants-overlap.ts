import { includesArea, isWorldwide, listAdmitted, WORLDWIDE } from '../../model/applicants.ts';
import { getCountryOf, isSubdivision } from '../../model/subdivision.ts';
import { definePostingRule, type RuleContext, type RuleResult } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'applicants-overlap',
  group: 'facts-among-themselves',
  severity: 'error',
  docs: {
    en: {
      title: 'Areas of applicants that do not go together',
      finds:
        'An area that another one includes, such as a country and its own state; and exceptions that leave out nothing or everything.',
      why: 'It is unclear who can apply: everybody in the larger area, or only those in the smaller one.',
      fix: 'List only the areas that the text names, and as exceptions only parts of them.',
    },
    fr: {
      title: 'Des lieux de candidats qui ne vont pas ensemble',
      finds:
        'Un lieu déjà compris dans un autre, comme un pays et l’un de ses États, ou des exceptions qui n’excluent rien, ou tout.',
      why: 'On ne sait pas qui peut postuler : tous ceux du grand lieu, ou seulement ceux du petit.',
      fix: 'N’indiquez que les lieux que cite le texte, et ne mettez en exception que des parties de ceux-ci.',
    },
  },
  example: {
    wrong: 'applicants: [US, US-TX]',
    right: 'applicants: [US-TX]',
  },
  check: (context) => {
    const { applicants = [], applicantsExcept = [] } = context.posting;
    return [
      ...checkAreas(context, 'applicants', applicants),
      ...checkAreas(context, 'applicantsExcept', applicantsExcept),
      ...checkExceptions(context),
    ];
  },
});

/** Finds areas of a list that another one of it includes. */
function checkAreas(context: RuleContext, field: string, areas: readonly string[]): RuleResult[] {
  return areas.flatMap((area, i) => {
    // Of two groups with the same countries, the first stays.
    const outer = areas.find(
      (one, j) => includesArea(one, area) && (!includesArea(area, one) || j < i),
    );
    if (outer === undefined || outer === area) return [];
    const remedy =
      outer === WORLDWIDE
        ? `remove "${area}", or "${WORLDWIDE}" if only some countries are meant`
        : `remove "${area}" if all of ${outer} is meant, or else "${outer}"`;
    const message = `"${outer}" includes "${area}"; ${remedy}.`;
    return [{ ...locateField(context, [field, i]), message }];
  });
}

function checkExceptions(context: RuleContext): RuleResult[] {
  const { applicants, applicantsExcept } = context.posting;
  if (!applicantsExcept) return [];
  if (!applicants) {
    const message = `"applicantsExcept" needs "applicants"; write applicants: [${WORLDWIDE}] if applicants may be anywhere else.`;
    return [{ ...locateField(context, ['applicantsExcept']), message }];
  }
  if (listAdmitted(context.posting).length === 0) {
    const message = `"applicantsExcept" leaves out everything in "applicants"; remove what does not belong there.`;
    return [{ ...locateField(context, ['applicantsExcept']), message }];
  }
  return applicantsExcept.flatMap((except, i) => {
    if (isWorldwide(context.posting) || applicants.some((area) => leavesOutPart(area, except))) {
      return [];
    }
    const message = `"${except}" is not in ${applicants.join(' or ')}, so that it needs no exception; remove it.`;
    return [{ ...locateField(context, ['applicantsExcept', i]), message }];
  });
}

/** Whether an exception leaves out a part of an area, or of a country of a group. */
function leavesOutPart(area: string, except: string): boolean {
  if (isSubdivision(area)) return includesArea(except, area);
  return listParts(except).some((part) => includesArea(area, part));
}

function listParts(area: string): readonly string[] {
  return isSubdivision(area) ? [getCountryOf(area)] : listAdmitted({ applicants: [area] });
}
