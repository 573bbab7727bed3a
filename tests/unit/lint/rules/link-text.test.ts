import { describe, expect, it } from 'vitest';
import linkText from '../../../../src/lint/rules/link-text.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import {
  buildFile,
  findInText,
  hostileTexts,
  readHostileText,
} from '../../../helpers/build-rule-posting.ts';

const EVIL = 'https://evil.example/x';

describe('a link that names another site', () => {
  it.each([
    ['a complete URL', `[https://fixture.com](${EVIL})`],
    ['a URL with a path', `[https://fixture.com/jobs?id=1](${EVIL})`],
    ['an http URL', `[http://fixture.com](${EVIL})`],
    ['www', `[www.fixture.com/jobs](${EVIL})`],
    ['a bare host', `[fixture.com](${EVIL})`],
    ['a host with a path', `[fixture.com/careers](${EVIL})`],
    ['a host with a port', `[fixture.com:8080](${EVIL})`],
    ['a host in brackets', `([fixture.com.](${EVIL}))`],
    ['a host in capitals', `[FIXTURE.COM](${EVIL})`],
    ['a host of three parts', `[jobs.fixture.co.uk](${EVIL})`],
    ['another owner below the same ending', '[fixture.co.uk](https://evil.co.uk)'],
    ['another owner at the same host', '[fixture.github.io](https://evil.github.io)'],
    ['a host as a subdomain of another', '[https://fixture.com](https://fixture.com.evil.example)'],
    ['a host in the path', '[fixture.com](https://evil.example/fixture.com)'],
    ['a host with the same ending', '[fixture.com](https://evilfixture.com)'],
    ['a fake host before an @', `[https://fixture.com@evil.example](${EVIL})`],
    ['a URL between words', `[Apply at https://fixture.com/jobs today](${EVIL})`],
    ['an IP address as the target', '[fixture.com](http://192.0.2.1/)'],
    ['a host that tracks clicks', '[fixture.com](https://click.mail.example/abc)'],
    ['another mailbox', '[jobs@fixture.com](mailto:jobs@evil.example)'],
    ['a mailbox between words', '[Write to jobs@fixture.com](mailto:jobs@evil.example)'],
    ['a mailbox that leads to a page', `[jobs@fixture.com](${EVIL})`],
    ['a host that leads to a mailbox', '[fixture.com](mailto:jobs@evil.example)'],
    ['a host in another script', `[https://bücher.com](${EVIL})`],
    ['a host with an invisible character', `[fix\u200Bture.com](${EVIL})`],
    ['a reference', `[https://fixture.com][1]\n\n[1]: ${EVIL}`],
    ['words in bold', `[**fixture.com**](${EVIL})`],
    ['the name of a company that is a host', `[Fixture.com](${EVIL})`],
    ['a well-known name', `[amazon.com](${EVIL})`],
    ['another well-known name', `[Booking.com](${EVIL})`],
    ['a host to sign in at', `[Log in at fixture.com first](${EVIL})`],
    ['a name to apply at', `[Apply at Fixture.com](${EVIL})`],
    ['a host to visit', `[Please visit fixture.com](${EVIL})`],
    ['a host to go to', `[Go to Fixture.com for details](${EVIL})`],
    ['a host after “via”', `[all jobs via fixture.com](${EVIL})`],
    ['a host with a path between words', `[our page fixture.com/jobs](${EVIL})`],
    ['www between words', `[our page www.fixture.com](${EVIL})`],
  ])('%s', (_, text) => {
    expect(findInText(linkText, text)).toHaveLength(1);
  });

  it('is reported at its start, with both hosts', () => {
    const [first] = linkText.check(buildRuleContext(buildFile(`Apply: [fixture.com](${EVIL}).`)));
    expect(first).toMatchObject({
      line: 6,
      column: 8,
      value: EVIL,
      message: expect.stringContaining('names fixture.com but leads to evil.example'),
    });
  });
});

describe('a link that names its own site or no site', () => {
  it.each([
    ['the same URL', '[https://fixture.com](https://fixture.com)'],
    ['an autolink', '<https://fixture.com/a> https://fixture.com/b www.fixture.com c@fixture.com'],
    ['another page', '[fixture.com](https://fixture.com/jobs)'],
    ['with and without www', '[www.fixture.com](https://fixture.com)'],
    ['below the same name', '[careers.fixture.com](https://www.fixture.com/careers)'],
    ['below the same name of three parts', '[fixture.co.uk](https://jobs.fixture.co.uk)'],
    ['another script', '[bücher.com](https://xn--bcher-kva.com)'],
    ['in capitals', '[Fixture.com](https://fixture.com)'],
    ['a shortened URL', '[https://fixture.com/jobs/a…](https://fixture.com/jobs/abc)'],
    ['another mailbox of the same company', '[jobs@fixture.com](mailto:hr@fixture.com)'],
    ['a mailbox and a page of the same company', '[jobs@fixture.com](https://fixture.com/contact)'],
    ['a short domain', '[youtube.com/fixture](https://youtu.be/abc)'],
    ['words', `[our careers page](${EVIL})`],
    ['a company named like a host', '[How Fixture.com hires](https://blog.example/a)'],
    ['its page elsewhere', '[Fixture.ai](https://boards.greenhouse.io/fixture)'],
    ['a well-known name on a page of jobs', '[monday.com](https://boards.greenhouse.io/fixture)'],
    ['another host of the same company', '[amazon.com](https://www.amazon.jobs/en)'],
    ['a company to work at', `[Life at Fixture.com](${EVIL})`],
    ['a move', `[Moving from fixture.com to fixture.io](${EVIL})`],
    ['a name with a slash', `[The Fixture.com/Other merger](${EVIL})`],
    ['a product to read about', `[Read on Node.js](${EVIL}) [See ASP.NET docs](${EVIL})`],
    ['a product', `[Node.js](${EVIL}) [ASP.NET](${EVIL}) [Next.js](${EVIL}) [Socket.IO](${EVIL})`],
    ['a file', `[README.md](${EVIL}) [main.rs](${EVIL}) [run.sh](${EVIL}) [app.py](${EVIL})`],
    [
      'an abbreviation',
      `[e.g.](${EVIL}) [i.e.](${EVIL}) [U.S.](${EVIL}) [B.Tech](${EVIL}) [Ph.D.](${EVIL})`,
    ],
    ['a version', `[v1.2.3](${EVIL}) [3.11](${EVIL})`],
    ['words with a slash', `[and/or](${EVIL}) [CI/CD](${EVIL})`],
    ['a heading', '[fixture.com](#pay)\n\n## Pay\n\nText.'],
    ['a reference without a definition', '[https://fixture.com][1]'],
    ['nothing', `[](${EVIL})`],
  ])('%s', (_, text) => {
    expect(findInText(linkText, text)).toEqual([]);
  });

  it.each(
    hostileTexts(
      ['hosts', `${'a.'.repeat(200_000)}com`],
      ['brackets', `${')'.repeat(200_000)}a`],
      ['links', `www.fixture.com](${EVIL}) [`.repeat(3000)],
    ),
  )('finishes on %s', (_, text) => {
    expect(() => readHostileText(linkText, `[${text}](${EVIL})`)).not.toThrow();
  });
});

describe('a link to another host of the same owner', () => {
  it.each([
    '[gov.uk](https://www.gov.uk/x)',
    '[GOV.UK](https://www.civilservicejobs.service.gov.uk/x)',
    '[nhs.uk](https://www.jobs.nhs.uk/x)',
    '[fixture.com](https://fixture.co.uk)',
    '[www.fixture.ac.uk/jobs](https://fixture.edu/x)',
    '[fixture.dev/jobs](https://boards.greenhouse.io/fixture)',
    '[jobs.fixture.com](https://fixture.wd3.myworkdayjobs.com/Careers)',
    '[i.MX](https://www.nxp.com/imx)',
    '[Pay.UK](https://www.wearepay.uk/x)',
  ])('is not reported: %s', (text) => {
    expect(findInText(linkText, text)).toEqual([]);
  });

  it.each([
    '[gov.uk](https://gov.uk.evil.example)',
    '[gov.uk](https://evilgov.uk)',
    '[fixture.com](https://fixture.github.io)',
    '[jobs.fixture.com](https://boards.greenhouse.io/evil)',
    '[jobs.fixture.com](https://fixture.evil.com)',
  ])('is distinguished from a link to another owner: %s', (text) => {
    expect(findInText(linkText, text)).toHaveLength(1);
  });
});

describe('a link that names where it leads', () => {
  it.each([
    '[jobs@acme.example](mailto:jobs@acme.example?subject=Clerk)',
    '[jobs@acme.example](MAILTO:Jobs@ACME.example?subject=Clerk&cc=x@other.example)',
    '[jobs@acme.example](mailto:jobs%40acme.example)',
    '[jobs@acme.example](mailto:jobs@acme.example?body=a%40other.example)',
    '[jobs@acme.example](mailto:?to=jobs@acme.example)',
    '[+49 30 1234](tel:+49301234)',
    '[acme.example](https://www.acme.example/)',
    '[www.acme.example/jobs](https://acme.example/jobs/?from=board)',
  ])('is not reported: %s', (text) => {
    expect(findInText(linkText, text)).toEqual([]);
  });

  it.each([
    '[jobs@acme.example](mailto:jobs@evil.example?subject=jobs@acme.example)',
    '[jobs@acme.example](mailto:jobs%40evil.example?cc=jobs@acme.example)',
  ])('is told apart from one with the words in another part: %s', (text) => {
    expect(findInText(linkText, text)).toHaveLength(1);
  });
});
