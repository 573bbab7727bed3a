import { describe, expect, it } from 'vitest';
import { jobFeed } from '../../../../src/publish/feeds/job-feed.ts';
import { jsonFeed } from '../../../../src/publish/feeds/json-feed.ts';
import { markLanguage } from '../../../../src/publish/feeds/mark-language.ts';
import { publicPosting } from '../../../../src/publish/feeds/public-posting.ts';
import { rss } from '../../../../src/publish/feeds/rss.ts';
import { jobPosting } from '../../../../src/publish/structured-data/json-ld.ts';
import { buildBoard, contextOf } from '../../../helpers/build-board.ts';
import { BOARD, buildFeed, buildPublished, FULL } from '../../../helpers/build-published.ts';

const context = contextOf(buildBoard({}));
const LONG = `<p>${'نص الإعلان كما كتبته الشركة. '.repeat(12)}</p>`;
const arabic = buildPublished({ ...FULL, language: 'ar' }, { id: 'arabic', html: LONG });
const plain = buildPublished(FULL, { id: 'plain', html: LONG });

describe('the language of a posting', () => {
  it('is that of its item in a JSON Feed, and of its content', () => {
    const [item] = jsonFeed(buildFeed([arabic])).items;
    expect(item).toMatchObject({ language: 'ar' });
    expect(item?.content_html).toBe(`<div lang="ar" dir="rtl">${LONG}</div>`);
  });

  it('is in its item of the RSS feed', async () => {
    const document = await rss(buildFeed([arabic, plain]));
    expect(document.match(/<dc:language>/g)).toHaveLength(1);
    expect(document).toContain('<dc:language>ar</dc:language>');
  });

  it('is an attribute in the job feed', () => {
    const document = jobFeed(BOARD, [arabic, plain], context);
    expect(document.match(/<job xml:lang="ar">/g)?.length).toBeGreaterThan(0);
  });

  it('is in its public record and in its structured data', () => {
    expect(publicPosting(arabic)).toMatchObject({ language: 'ar' });
    expect(jobPosting(arabic, context)).toMatchObject({ inLanguage: 'ar' });
  });

  it('is nowhere if it is not stated', () => {
    expect(publicPosting(plain)).not.toHaveProperty('language');
    expect(jobPosting(plain, context)).not.toHaveProperty('inLanguage');
    expect(markLanguage('<p>a</p>', undefined)).toBe('<p>a</p>');
  });
});
