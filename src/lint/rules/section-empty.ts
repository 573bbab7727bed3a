import { pushAll } from '../../lib/push-all.ts';
import type { MdastNode } from 'satteri';
import { quoteValue } from '../../content/check-fields.ts';
import { plainText } from '../../text/plain-text.ts';
import { bodyPositions } from '../shared/body.ts';
import { definePostingRule } from '../rule.ts';

/** What stands in Markdown without saying anything to a reader. */
const SILENT = new Set(['definition', 'thematicBreak', 'mdxjsEsm']);
/** What says something without text of its own. */
const SPEAKING = new Set(['image', 'imageReference', 'code', 'mdxJsxFlowElement']);
const COMMENT = /^\s*(?:<!--[\s\S]*-->|\/\*[\s\S]*\*\/)\s*$/;
/** Where text comes to an end; what follows an MDX component may belong to a heading inside it. */
const CLOSED = new Set(['root', 'blockquote', 'listItem']);

/** A heading that is a label and what it labels: `Location: …`. */
const SAYS_ITSELF = /\p{L}: \S/u;

export default definePostingRule({
  id: 'section-empty',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'A heading with nothing below it',
      finds:
        'A heading without any text below it. A heading directly above a lower-level one is not reported.',
      why: 'Something was probably lost when the text was copied.',
      fix: 'Put back the missing text, or remove the heading.',
    },
    fr: {
      title: 'Un intertitre sans rien dessous',
      finds:
        'Un intertitre sans aucun texte dessous. Celui qui précède directement un intertitre de rang inférieur n’est pas signalé.',
      why: 'Quelque chose s’est sans doute perdu quand le texte a été copié.',
      fix: 'Remettez le texte qui manque, ou retirez l’intertitre.',
    },
  },
  example: {
    en: {
      wrong: '## Benefits\n\n## What you will do\n\nYou will calibrate sensors.',
      right: '## What you will do\n\nYou will calibrate sensors.',
    },
    fr: {
      wrong: '## Avantages\n\n## Vos missions\n\nVous étalonnerez des capteurs.',
      right: '## Vos missions\n\nVous étalonnerez des capteurs.',
    },
  },
  check: (context) => {
    const toPosition = bodyPositions(context);
    return context.nodes.flatMap(emptyHeadings).flatMap((heading) => {
      const words = quoteValue(plainText(heading, context.source.body).text.trim());
      if (SAYS_ITSELF.test(words)) return [];
      return {
        ...toPosition(heading.position?.start.offset ?? 0),
        value: words,
        message: `Nothing stands below the heading "${words}". Put back what belongs there, or take the heading out.`,
      };
    });
  },
});

function emptyHeadings(parent: MdastNode): MdastNode[] {
  if (!('children' in parent) || !parent.children.some(({ type }) => type === 'heading')) return [];
  const said = parent.children.filter((child) => child.type === 'heading' || value(child));
  return said.filter((node, i) => {
    if (node.type !== 'heading') return false;
    const next = said[i + 1];
    if (!next) return CLOSED.has(parent.type);
    return next.type === 'heading' && next.depth <= node.depth;
  });
}

/** Whether a reader sees anything of it. */
function value(block: MdastNode): boolean {
  const ahead = [block];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (SPEAKING.has(node.type)) return true;
    if (SILENT.has(node.type)) continue;
    if ('value' in node) {
      if (/[^\s\p{Cf}]/u.test(node.value) && !COMMENT.test(node.value)) return true;
    } else if ('children' in node) pushAll(ahead, node.children);
  }
  return false;
}
