import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'degree-contradicted',
  docs: {
    en: {
      title: 'Degree differs from the text',
      finds:
        'The degree among the facts is not the one that the text asks for, or the facts ask for a completed degree and the text for students, or for a required degree and the text only prefers it, or the reverse. Degrees that are taught or conferred are not compared.',
      why: 'A degree required by mistake turns away the very people who could apply.',
      fix: 'Write the degree that the text asks for, whether it is in progress or completed, and whether it is required. If several are accepted, list each of them.',
    },
    fr: {
      title: 'Diplôme différent de celui du texte',
      finds:
        'Le diplôme de la fiche n’est pas celui que demande le texte, ou la fiche le veut obtenu alors que le texte le demande en préparation, ou exigé alors que le texte ne fait que le souhaiter, ou l’inverse. Les diplômes enseignés ou délivrés ne comptent pas.',
      why: 'Un diplôme demandé par erreur écarte justement des personnes qui pourraient postuler.',
      fix: 'Écrivez le diplôme que demande le texte, s’il est en préparation ou obtenu, et s’il est exigé. Quand plusieurs conviennent, indiquez chacun d’eux.',
    },
  },
  example: {
    wrong:
      'education: [{ level: doctorate, state: completed, required: true }]\n---\nYou are working towards a PhD in physics.',
    right:
      'education: [{ level: doctorate, state: pursuing, required: true }]\n---\nYou are working towards a PhD in physics.',
  },
});
