import type { Entry } from './board.ts';
import type { BoardContext } from './board-context.ts';

/** A link that starts a report about a posting. */
export interface ReportLink {
  text: string;
  href: string;
}

/** The links by which a posting can be reported, with its URL filled in. */
export function reportLinks(
  entry: Entry,
  url: string,
  { board, messages }: BoardContext,
): ReportLink[] {
  const { email, issues } = board.site.report;
  // A mail subject must be one line, even if the title has line breaks.
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

/** URL of the prefilled form for a new issue. GitLab names its fields differently. */
function newIssue(form: string, title: string, body: string): string {
  const isGitLab = new URL(form).pathname.includes('/-/issues/');
  const fields = isGitLab ? { 'issue[title]': title, 'issue[description]': body } : { title, body };
  return `${form}${form.includes('?') ? '&' : '?'}${queryOf(fields)}`;
}

/** Encodes a space as `%20`: mail programs do not decode the `+` of URLSearchParams. */
function queryOf(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
