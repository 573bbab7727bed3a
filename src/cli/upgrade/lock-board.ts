import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { UserError } from '../../lib/user-error.ts';

/**
 * Makes sure that only one upgrade of a board runs. The lock is a socket, which the system closes
 * with the process, however that ends. A file with the id of the process would stay, and the id may
 * be that of another process by then.
 *
 * @returns a function that releases the lock
 * @throws UserError if another upgrade is running
 */
export async function lockBoard(folder: string): Promise<() => Promise<void>> {
  const address = getAddress(folder);
  const release = (await listen(address)) ?? (await replaceStaleSocket(address));
  if (!release) {
    throw new UserError('Another upgrade of this board is running.', 'Wait until it ends.');
  }
  return release;
}

/** The address of the lock. A socket in the board's folder may have too long a path. */
function getAddress(folder: string): string {
  const id = createHash('sha256')
    .update(`${process.getuid?.() ?? ''} ${folder}`)
    .digest('hex');
  const name = `corkboard-upgrade-${id.slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Opens the socket, and returns a function that closes it; undefined if there is one. */
async function listen(address: string): Promise<(() => Promise<void>) | undefined> {
  const server = createServer((socket) => socket.destroy()).unref();
  try {
    server.listen(address);
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    // Where no socket can be made, two upgrades may disturb each other, but not the board.
    return () => Promise.resolve();
  }
  return async () => {
    server.close();
    await once(server, 'close');
  };
}

/** Replaces the socket of a process that was killed; undefined if the process is running. */
async function replaceStaleSocket(address: string) {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
    return undefined;
  } catch {
    await rm(address, { force: true });
    return await listen(address);
  } finally {
    socket.destroy();
  }
}
