import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkImages } from '../../../src/content/check-images.ts';
import type { Finding } from '../../../src/content/finding.ts';
import { readImages } from '../../../src/content/read-images.ts';
import { MAX_IMAGE_BYTES } from '../../../src/model/image.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h9v9z"/></svg>';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-images-'));
  await mkdir(join(folder, 'images'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, data: string | Uint8Array) =>
  writeFile(join(folder, 'images', name), data);

/** The images that pages can show, and what is wrong with the others. */
async function check() {
  const findings: Finding[] = [];
  const images = checkImages(await readImages(folder), findings);
  return {
    images: [...images.values()],
    problems: findings.map(({ file, message }) => `${file} ${message}`),
  };
}

const draw = (format: 'png' | 'webp' | 'jpeg', orientation?: number) => {
  const image = sharp({ create: { width: 30, height: 10, channels: 3, background: '#fff' } });
  return (orientation === undefined ? image : image.withMetadata({ orientation }))
    .toFormat(format)
    .toBuffer();
};

describe('the images of a content folder', () => {
  it('have the size that browsers show them in', async () => {
    await write('a.png', await draw('png'));
    await write('b.webp', await draw('webp'));
    await write('c.jpg', await draw('jpeg', 6));
    await write('d.svg', SVG);
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) await write(name, 'x');
    expect(await check()).toEqual({
      images: [
        { name: 'a.png', width: 30, height: 10 },
        { name: 'b.webp', width: 30, height: 10 },
        { name: 'c.jpg', width: 10, height: 30 },
        { name: 'd.svg', width: 40, height: 20 },
      ],
      problems: [],
    });
  });

  it('may be missing', async () => {
    await rm(join(folder, 'images'), { recursive: true });
    expect(await check()).toEqual({ images: [], problems: [] });
  });

  it('are reported as one if the folder cannot be read', async () => {
    await rm(join(folder, 'images'), { recursive: true });
    await writeFile(join(folder, 'images'), '');
    expect(await readImages(folder)).toEqual([
      {
        path: 'images',
        text: '',
        unreadable: 'It is a file; a folder of that name belongs here.',
        isFolder: true,
      },
    ]);
  });

  it('are known by name if they cannot be read, so that nothing is reported twice', () => {
    const findings: Finding[] = [];
    const image = { bytes: 0, isInside: true };
    const file = { path: 'images/a.png', text: '', unreadable: 'It may not be read.', image };
    expect([...checkImages([file], findings).keys()]).toEqual(['a.png']);
    expect(findings).toEqual([]);
  });

  it.each([
    ['our logo.png', /^images\/our logo\.png .* rename it to a name of letters/],
    ['logo.gif', /rename it to a name of letters.* ends in \.svg, \.png, \.webp, \.jpg or \.jpeg/],
    ['logo.svg', /is an image of the type PNG; rename it to end in \.png/],
  ])('cannot be called %s if they are PNG', async (name, message) => {
    await write(name, await draw('png'));
    expect((await check()).problems).toEqual([expect.stringMatching(message)]);
  });

  it('must be images, and not too large', async () => {
    await write('a.png', 'no image');
    await write('b.png', new Uint8Array(MAX_IMAGE_BYTES + 1));
    expect((await check()).problems).toEqual([
      expect.stringMatching(/^images\/a\.png The file is no image that can be read/),
      expect.stringMatching(/^images\/b\.png The file has 201 kB, and at most 200 kB are allowed/),
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<svg:script href="x"/>',
    '<rect onload="alert(1)"/>',
    '<a href="javascript:alert(1)"><path/></a>',
    '<foreignObject/>',
    '<image href="https://evil.example/a.png"/>',
    "<image xlink:href='//evil.example/a.png'/>",
    '<style>@import "x";</style>',
    '<style>path { fill: url(https://evil.example/a.svg#a) }</style>',
  ])('cannot be an SVG with %s', async (part) => {
    await write('a.svg', SVG.replace('<path', `${part}<path`));
    expect((await check()).problems).toEqual([expect.stringMatching(/save it as a plain SVG/)]);
  });

  it('may be an SVG with a style and parts that refer to each other', async () => {
    await write(
      'a.svg',
      SVG.replace('<path', '<style>path { fill: url(#a) }</style><use href="#b"/><path'),
    );
    expect((await check()).problems).toEqual([]);
  });

  it('cannot be an SVG without a size', async () => {
    await write('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>');
    expect((await check()).problems).toHaveLength(1);
  });

  it('cannot be folders, or links to files outside the folder', async () => {
    await mkdir(join(folder, 'images/more.png'));
    await writeFile(join(folder, 'secret.png'), await draw('png'));
    await symlink(join(folder, 'secret.png'), join(folder, 'images/link.png'));
    await symlink(join(folder, 'nothing.png'), join(folder, 'images/loose.png'));
    await write('a.png', await draw('png'));
    await symlink(join(folder, 'images/a.png'), join(folder, 'images/near.png'));
    const { problems } = await check();
    expect(problems).toEqual(
      ['link', 'loose', 'more'].map((name) =>
        expect.stringMatching(`^images/${name}\\.png Only image files belong directly in images/`),
      ),
    );
  });
});
