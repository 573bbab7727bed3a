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
  const reserve = (bytes: number) => {
    size += bytes;
    if (size > MAX_BYTES || files.length >= MAX_FILES) {
      throw new UserError(`${file} is too large to be a version of Corkboard.`);
    }
  };
  const add = (entry: ArchiveFile) => {
    const path = entry.path.replace(/^(?:\.\/)+/, '');
    if (UNSAFE_PATH.test(path)) {
      throw new UserError(`${file} has an entry with the unsafe path "${entry.path}".`);
    }
    if (!SKIPPED.test(path)) files.push({ ...entry, path });
  };
  try {
    await (file.toLowerCase().endsWith('.zip') ? readZip : readTar)(file, reserve, add);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${file} is damaged or no archive: ${reason}.`, 'Download it again.');
  }
  return removeTopFolder(files);
}

type Reserve = (bytes: number) => void;
type Add = (file: ArchiveFile) => void;

async function readZip(file: string, reserve: Reserve, add: Add): Promise<void> {
  const zip = await openPromise(file);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      reserve(entry.uncompressedSize);
      const content = await buffer(await zip.openReadStreamPromise(entry));
      if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} has a wrong checksum`);
      add({ path: entry.fileName, mode: getMode(getUnixMode(entry)), content });
    }
  } finally {
    zip.close();
  }
}

const getUnixMode = ({ versionMadeBy, externalFileAttributes }: Entry) =>
  versionMadeBy >>> 8 === MADE_ON_UNIX ? externalFileAttributes >>> 16 : 0;

async function readTar(file: string, reserve: Reserve, add: Add): Promise<void> {
  const reads: Promise<void>[] = [];
  const parser = new Parser({
    strict: true,
    onReadEntry(entry: ReadEntry) {
      const { path, mode = 0, type, linkpath, size } = entry;
      try {
        reserve(size);
        if (type === 'SymbolicLink') {
          add({ path, mode: '120000', content: Buffer.from(linkpath ?? '') });
        } else if (type === 'File' || type === 'OldFile' || type === 'ContiguousFile') {
          reads.push(entry.concat().then((content) => add({ path, mode: getMode(mode), content })));
          return;
        } else if (type === 'Link') {
          throw new UserError(`${file} has a hard link, ${path}, which is not supported.`);
        }
        entry.resume();
      } catch (error) {
        parser.abort(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  await pipeline(createReadStream(file), parser);
  await Promise.all(reads);
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
