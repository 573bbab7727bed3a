import type { Path } from '../../facts/comparison.ts';
import { addDays, type IsoDate } from '../../lib/date.ts';
import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'date-in-future',
  group: 'time',
  severity: 'error',
  docs: {
    en: {
      title: 'A date in the future',
      finds:
        'A future date on which the posting is recorded as published, seen live, captured or closed. Deadlines and start dates are not checked, and a posting that waits for its “publishOn” may already state that day.',
      why: 'A future date would keep a posting at the top of every list, although nobody knows whether it is open.',
      fix: 'Correct the date: only past events can be recorded. To publish a posting later, add “publishOn”.',
    },
    fr: {
      title: 'Une date à venir',
      finds:
        'Une date à venir où l’offre est notée comme publiée, vue en ligne, relevée ou fermée. Les dates limites et les dates de début ne sont pas concernées, et une offre qui attend sa date « publishOn » peut déjà l’indiquer.',
      why: 'Une date à venir garderait l’offre en tête de toutes les listes, sans que personne sache si elle est à pourvoir.',
      fix: 'Corrigez la date : seul ce qui a déjà eu lieu peut être noté. Pour publier une offre plus tard, ajoutez « publishOn ».',
    },
  },
  example: { wrong: 'posted: 2062-03-10', right: 'publishOn: 2062-03-10' },
  check: (context) => {
    const { today, posting } = context;
    // In the easternmost time zones it is already tomorrow.
    const tomorrow = addDays(today, 1);
    const { posted, reposted = [], confirmed = [], closed, source, publishOn = tomorrow } = posting;
    const publication = publishOn > tomorrow ? publishOn : tomorrow;
    const report = (path: Path, day: IsoDate | undefined, last: IsoDate, remedy: string) =>
      day === undefined || day <= last
        ? []
        : [
            {
              ...locateField(context, path),
              message: `${day} is in the future: the day of the board is ${today}. ${remedy}`,
            },
          ];
    const reportPublication = (path: Path, day: IsoDate | undefined) =>
      report(
        path,
        day,
        publication,
        `Correct the date, or add \`publishOn: ${day}\` to publish the posting on that day.`,
      );
    const reportPastEvent = (path: Path, day: IsoDate | undefined) =>
      report(path, day, tomorrow, 'Correct the date.');
    return [
      ...reportPublication(['posted'], posted),
      ...reposted.flatMap((day, i) => reportPublication(['reposted', i], day)),
      ...confirmed.flatMap(({ on }, i) => reportPastEvent(['confirmed', i, 'on'], on)),
      ...reportPastEvent(['closed', 'on'], closed?.on),
      ...reportPastEvent(['source', 'captured'], source?.captured),
    ];
  },
});
