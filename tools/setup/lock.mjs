import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keep } from './places.mjs';
import { say } from './say.mjs';

const beat = 5_000;
const staleAfter = 60_000;

/** Does the work while no other start does the same; two at once would spoil each other's files. */
export async function withLock(name, work) {
  const lock = join(keep, 'locks', name);
  mkdirSync(join(keep, 'locks'), { recursive: true });
  await take(lock, name);
  const heart = setInterval(() => utimesSync(lock, new Date(), new Date()), beat);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    rmSync(lock, { recursive: true, force: true });
  }
}

async function take(lock, name) {
  let told = false;
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(lock)) {
      remove(lock);
      continue;
    }
    if (!told) say(`another start is busy with the same step (${name}); waiting for it …`);
    told = true;
    await sleep(200);
  }
}

/** The owner is dead, or has shown no sign of life for a minute (its number may belong to another process by now). */
function isAbandoned(lock) {
  try {
    const silent = Date.now() - statSync(lock).mtimeMs;
    const owner = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    return silent > staleAfter || (owner > 0 && !isAlive(owner));
  } catch {
    // Just given back, or just taken and not signed yet: look again.
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** By renaming first, of which only one of several waiters succeeds. */
function remove(lock) {
  const aside = `${lock}.abandoned.${process.pid}`;
  try {
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Another waiter was faster.
  }
}
