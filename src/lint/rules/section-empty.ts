import { pushAll } from '../../lib/push-all.ts';
import type { MdastNode } from 'satteri';
import { quoteValue } from '../../content/field-words.ts';
import { plainText } from '../../text/plain-text.ts';
import { bodyPositions } from '../shared/body.ts';
import { definePostingRule } from '../rule.ts';

/** Nodes that readers do not see. */
const HIDDEN_NODES = new Set(['definition', 'thematicBreak', 'mdxjsEsm']);
/** Nodes that are content without text of their own. */
const CONTENT_NODES = new Set(['image', 'imageReference', 'code', 'mdxJsxFlowElement']);
const COMMENT = /^\s*(?:<!--[\s\S]*-->|\/\*[\s\S]*\*\/)\s*$/;
/**
 * Nodes whose end closes a section. Text after an MDX component may belong to a heading inside it.
 */
const SECTION_PARENTS = new Set(['root', 'blockquote', 'listItem']);

/** A heading with a label and its value: `Location: …`. */
const LABEL_AND_VALUE = /\p{L}: \S/u;

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
    return context.nodes.flatMap(findEmptyHeadings).flatMap((heading) => {
      const words = quoteValue(plainText(heading, context.source.body).text.trim());
      if (LABEL_AND_VALUE.test(words)) return [];
      return {
        ...toPosition(heading.position?.start.offset ?? 0),
        value: words,
        message: `There is nothing below the heading "${words}". Put back the missing text, or remove the heading.`,
      };
    });
  },
});

function findEmptyHeadings(parent: MdastNode): MdastNode[] {
  if (!('children' in parent) || !parent.children.some(({ type }) => type === 'heading')) return [];
  const visible = parent.children.filter((child) => child.type === 'heading' || isVisible(child));
  return visible.filter((node, i) => {
    if (node.type !== 'heading') return false;
    const next = visible[i + 1];
    if (!next) return SECTION_PARENTS.has(parent.type);
    return next.type === 'heading' && next.depth <= node.depth;
  });
}

/** Whether readers see anything of a block. */
function isVisible(block: MdastNode): boolean {
  const queue = [block];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (CONTENT_NODES.has(node.type)) return true;
    if (HIDDEN_NODES.has(node.type)) continue;
    if ('value' in node) {
      if (/[^\s\p{Cf}]/u.test(node.value) && !COMMENT.test(node.value)) return true;
    } else if ('children' in node) pushAll(queue, node.children);
  }
  return false;
}
