import type { Entry } from './board.ts';
import type { BoardContext } from './board-context.ts';

/** A way to say that something is wrong with a posting, begun for its reader. */
export interface ReportLink {
  text: string;
  href: string;
}

/** Every way that the board offers to report a posting, with its address filled in. */
export function reportLinks(
  entry: Entry,
  url: string,
  { board, messages }: BoardContext,
): ReportLink[] {
  const { email, issues } = board.site.report;
  // A subject is one line of a message's head, whatever is in a title.
  const subject = messages.posting
    .reportSubject(entry.posting.title, entry.company.name)
    .replace(/\s+/g, ' ');
  const body = messages.posting.reportBody(url);
  const both = email !== undefined && issues !== undefined;
  return [
    ...(email === undefined
      ? []
      : [
          {
            text: both ? messages.posting.reportByMail : messages.posting.report,
            href: `mailto:${email}?${queryOf({ subject, body })}`,
          },
        ]),
    ...(issues === undefined
      ? []
      : [
          {
            text: both ? messages.posting.reportAsIssue : messages.posting.report,
            href: newIssue(issues, subject, body),
          },
        ]),
  ];
}

/** The form for a new issue, filled in as the tracker understands it: GitLab's fields have names of their own. */
function newIssue(form: string, title: string, body: string): string {
  const isGitLab = new URL(form).pathname.includes('/-/issues/');
  const fields = isGitLab ? { 'issue[title]': title, 'issue[description]': body } : { title, body };
  return `${form}${form.includes('?') ? '&' : '?'}${queryOf(fields)}`;
}

/** Mail programs want %20 for a space where URLSearchParams would write a plus. */
function queryOf(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
