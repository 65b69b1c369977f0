import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { top } from './places.mjs';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and gives its exit code, 128 + n where signal n ended it. Signals to us are passed on: it is
 * the program that knows how to end well.
 */
export function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: top, stdio: 'inherit', ...options });
    const passOn = (signal) => child.kill(signal);
    for (const signal of passedOn) process.on(signal, passOn);
    const done = () => {
      for (const signal of passedOn) process.off(signal, passOn);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code, signal) => {
      done();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Runs a program quietly and gives its exit code and everything it wrote; a program that is not there has code 127. */
export function capture(file, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(file, args, { cwd: top, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const add = (chunk) => (output += chunk);
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('error', (error) => resolve({ code: 127, output: String(error.message) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
