import { describe, expect, it } from 'vitest';
import {
  hostOf,
  httpsUrlSchema,
  isSafeTarget,
  mailtoSchema,
  isSitePath,
  linkTargetSchema,
} from '../../../src/model/link.ts';

describe('an HTTPS URL', () => {
  it.each([
    'https://company.example',
    'https://company.example/jobs/1?ref=board#apply',
    'https://boards.company.example:8443/jobs',
    'HTTPS://company.example/',
    'https://company.example/caf%C3%A9',
    'https://bücher.example/',
    'https://192.0.2.1/jobs',
  ])('can be %s', (url) => {
    expect(httpsUrlSchema.safeParse(url).success).toBe(true);
  });

  it.each([
    ['http://company.example', 'it is not encrypted'],
    ['javascript:alert(1)', 'it runs'],
    ['data:text/html,hello', 'it is a document of its own'],
    ['mailto:jobs@company.example', 'it is a mailbox'],
    ['ftp://company.example', 'it is not a web page'],
    ['//company.example', 'its protocol depends on the page'],
    ['company.example', 'it has no protocol'],
    ['/jobs/', 'it is a path'],
    ['https://', 'it has no host'],
    ['https://localhost/jobs', 'its host is this machine'],
    ['https://company', 'its host has no dot'],
    ['https://company.', 'its host ends in a dot'],
    ['https://.example', 'its host begins with a dot'],
    ['https://company..example', 'a part of its host is missing'],
    ['https:/company.example', 'it has one slash'],
    ['https:company.example', 'it is incomplete'],
    ['https://company.example@evil.example', 'its host is hidden behind a user name'],
    ['https://user:secret@company.example', 'it has a password in it'],
    ['https://:secret@company.example', 'it has a password in it'],
    ['https://company.example/a b', 'it has a space in it'],
    ['https://company.example/\n', 'it has a line break in it'],
    [' https://company.example', 'it begins with a space'],
    ['https://company.example\\@evil.example', 'browsers read a backslash as a slash'],
    ['see https://company.example', 'it is a sentence'],
    ['', 'it is empty'],
  ])('cannot be %j: %s', (url) => {
    expect(httpsUrlSchema.safeParse(url).success).toBe(false);
  });
});

describe('the host of a URL', () => {
  it.each([
    ['https://company.example/jobs', 'company.example'],
    ['https://www.company.example/', 'company.example'],
    ['https://careers.company.example/', 'careers.company.example'],
    ['https://wwwx.example/', 'wwwx.example'],
    ['https://COMPANY.example/', 'company.example'],
  ])('for %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('a mailto URL', () => {
  it.each(['mailto:jobs@company.example', 'mailto:jobs+ml@careers.company.example'])(
    'can be %s',
    (address) => {
      expect(mailtoSchema.parse(address)).toBe(address);
    },
  );

  it.each([
    ['jobs@company.example', 'it is not a URL'],
    ['mailto:jobs@company.example?subject=A', 'it has a subject'],
    ['mailto:jobs@company.example?bcc=all@company.example', 'it has a further receiver'],
    ['mailto:jobs@company.example,all@company.example', 'it has a further receiver'],
    ['mailto:jobs@company', 'its host has no dot'],
    ['mailto:@company.example', 'it names nobody'],
    ['mailto:jobs@', 'it has no host'],
    ['mailto:a b@company.example', 'it has a space in it'],
    ['mailto:jobs%0a@company.example', 'it has a hidden line break in it'],
    ['mailto:<jobs@company.example>', 'it has brackets around it'],
    ['https://company.example', 'it is a page'],
  ])('cannot be %s: %s', (address) => {
    expect(mailtoSchema.safeParse(address).error?.issues[0]?.message).toBe(
      'must be mailto: followed by one e-mail address',
    );
  });
});

describe('a link in a text', () => {
  it.each([
    'https://company.example',
    'http://company.example',
    'mailto:jobs@company.example',
    'HTTPS://company.example',
    'mailto:jobs+ml@careers.company.example',
    "mailto:o'neill_jobs-1@company.example",
    'mailto:jobs@company.example?subject=Clerk%20job',
    'mailto:jobs@company.example?subject=A&body=B',
    'tel:+49-30-1234',
    'MAILTO:jobs@company.example',
    '#what-you-will-do',
    '#',
  ])('may lead to %s', (url) => {
    expect(isSafeTarget(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'blob:https://company.example/1',
    'ftp://company.example',
    '//company.example',
    '/about/',
    'about',
    'https://',
    'https:company.example',
    'https://localhost',
    'https://user:secret@company.example',
    'https://company.example\\@evil.example',
    'mailto:',
    'mailto:jobs',
    'mailto:jobs@company',
    'mailto:jobs@company.example,all@company.example',
    'mailto:jobs@company.example?bcc=all@company.example',
    'mailto:jobs@company.example?subject=A&bcc=all@company.example',
    'mailto:jobs@company.example\n',
    'tel:',
    'tel:1;phone-context=evil',
    '',
  ])('may not lead to %j', (url) => {
    expect(isSafeTarget(url)).toBe(false);
  });
});

describe('a path of this site', () => {
  it.each(['/', '/about/', '/about/#report', '/search/?q=C%2B%2B', '/images/logo.svg'])(
    'can be %s',
    (path) => {
      expect(isSitePath(path)).toBe(true);
      expect(linkTargetSchema.safeParse(path).success).toBe(true);
    },
  );

  it.each(['', 'about/', '//evil.example', '/\\evil.example', '/a b/', '/../a', '/a/..', '/./a'])(
    'cannot be %j',
    (path) => {
      expect(isSitePath(path)).toBe(false);
      expect(linkTargetSchema.safeParse(path).success).toBe(false);
    },
  );
});
