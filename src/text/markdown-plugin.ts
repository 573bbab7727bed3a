import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { fragmentId, headingIds } from './heading-ids.ts';
import { isSafeTarget } from '../model/link.ts';

/**
 * Makes the HTML of posting text safe and fit for the site's policy. The content check refuses what
 * is dropped here; this is for content that never passed it.
 */
export function textPlugin(): HastPluginDefinition {
  const idOf = headingIds();
  return defineHastPlugin({
    name: 'corkboard:text',
    raw: (node, context) => context.removeNode(node),
    comment: (node, context) => context.removeNode(node),
    element: [
      {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit: (node, context) => {
          context.setProperty(node, 'id', idOf(context.textContent(node)));
        },
      },
      {
        filter: ['a'],
        visit: (node, context) => {
          const href = node.properties['href'];
          if (typeof href !== 'string' || !isSafeTarget(href)) {
            context.setProperty(node, 'href', null);
          } else if (href.startsWith('#')) {
            context.setProperty(node, 'href', `#${fragmentId(href)}`);
          } else if (/^https?:/i.test(href)) {
            context.setProperty(node, 'rel', 'noopener nofollow');
          }
        },
      },
      { filter: ['img'], visit: (node, context) => context.removeNode(node) },
      // Column alignment and task boxes come with inline styles and unlabelled controls.
      { filter: ['th', 'td'], visit: (node, context) => context.setProperty(node, 'style', null) },
      {
        filter: ['input'],
        visit: (node) => ({ type: 'text', value: node.properties['checked'] ? '☑' : '☐' }),
      },
    ],
  });
}
