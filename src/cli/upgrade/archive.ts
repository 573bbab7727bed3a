import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { openPromise, type Entry } from 'yauzl';
import { UserError } from '../../lib/user-error.ts';

/** A file in an archive. */
export interface ArchiveFile {
  path: string;
  /** The mode as Git writes it. */
  mode: '100644' | '100755' | '120000';
  /** The content, or the target of a symbolic link. */
  content: Buffer;
}

/** Far above any Corkboard, so that a small archive cannot fill the memory. */
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_FILES = 50_000;

/** Entries that no version of Corkboard has, but an archive of somebody's folder may. */
const SKIPPED = /^(?:__MACOSX|(?:[^/]+\/)?(?:\.git|node_modules|dist|\.astro|\.tmp))(?:\/|$)/;

/** The bits of a mode that tell what kind of file it is, and the kinds. */
const FILE_TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const EXECUTABLE = 0o100;

/** The upper byte of `versionMadeBy` if the archive has modes of Unix. */
const MADE_ON_UNIX = 3;

/** A path that Git or a file system would take for something else. */
const UNSAFE_PATH = /[\0\n\\]|^(?:\/|[a-z]:)|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;

/**
 * Reads a ZIP or tar archive, without the one folder that has everything in it, if there is one.
 *
 * @throws UserError if the archive is damaged, too large, or has paths that lead outside
 */
export async function readArchive(file: string): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  let size = 0;
  const accept: Accept = (entry, bytes) => {
    const path = entry.replace(/^(?:\.\/)+/, '');
    if (SKIPPED.test(path)) return undefined;
    if (UNSAFE_PATH.test(path)) {
      throw new UserError(`${file} has an entry with the unsafe path "${entry}".`);
    }
    size += bytes;
    if (size > MAX_BYTES || files.length >= MAX_FILES) {
      throw new UserError(`${file} is too large to be a version of Corkboard.`);
    }
    return path;
  };
  try {
    await (file.toLowerCase().endsWith('.zip') ? readZip : readTar)(file, accept, files);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${file} is damaged or no archive: ${reason}.`, 'Download it again.');
  }
  return removeTopFolder(files);
}

/** Returns the path of an entry, or undefined if it is skipped; throws if it is refused. */
type Accept = (path: string, bytes: number) => string | undefined;

async function readZip(file: string, accept: Accept, files: ArchiveFile[]): Promise<void> {
  const zip = await openPromise(file);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const path = accept(entry.fileName, entry.uncompressedSize);
      if (path === undefined) continue;
      const content = await buffer(await zip.openReadStreamPromise(entry));
      if (crc32(content) !== entry.crc32) throw new Error(`${path} has a wrong checksum`);
      files.push({ path, mode: getMode(getUnixMode(entry)), content });
    }
  } finally {
    zip.close();
  }
}

const getUnixMode = ({ versionMadeBy, externalFileAttributes }: Entry) =>
  versionMadeBy >>> 8 === MADE_ON_UNIX ? externalFileAttributes >>> 16 : 0;

const TAR_FILES = new Set(['File', 'OldFile', 'ContiguousFile', 'SymbolicLink', 'Link']);

async function readTar(file: string, accept: Accept, files: ArchiveFile[]): Promise<void> {
  const parser = new Parser({
    strict: true,
    onReadEntry(entry: ReadEntry) {
      try {
        const chunks = readTarEntry(entry, accept, files);
        entry.on('data', (chunk) => chunks?.push(chunk));
      } catch (error) {
        parser.abort(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  await pipeline(createReadStream(file), parser);
}

/** Adds an entry to the files, and returns where its content goes; undefined if it is skipped. */
function readTarEntry(entry: ReadEntry, accept: Accept, files: ArchiveFile[]) {
  const { mode = 0, type, linkpath = '' } = entry;
  const path = TAR_FILES.has(type) ? accept(entry.path, entry.size) : undefined;
  if (path === undefined) return undefined;
  if (type === 'Link') throw new Error(`${path} is a hard link`);
  const chunks: Buffer[] = [];
  if (type === 'SymbolicLink') {
    files.push({ path, mode: '120000', content: Buffer.from(linkpath) });
  } else {
    entry.on('end', () => {
      files.push({ path, mode: getMode(mode), content: Buffer.concat(chunks) });
    });
  }
  return chunks;
}

function getMode(mode: number): ArchiveFile['mode'] {
  if ((mode & FILE_TYPE_MASK) === SYMBOLIC_LINK) return '120000';
  return (mode & EXECUTABLE) === 0 ? '100644' : '100755';
}

/** Removes the folder that all paths begin with, as in the archives of Git hosts. */
function removeTopFolder(files: readonly ArchiveFile[]): ArchiveFile[] {
  const [first] = files;
  const folder = first?.path.slice(0, first.path.indexOf('/') + 1) ?? '';
  if (!files.every(({ path }) => path.startsWith(folder))) return [...files];
  return files.map((file) => ({ ...file, path: file.path.slice(folder.length) }));
}
