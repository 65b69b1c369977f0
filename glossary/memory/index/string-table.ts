import { normaliseText } from '#glossary/text/normalise.ts';
import { grow } from './grow.ts';

/** Strings numbered from 0 in the order they came, in a few typed arrays: half a million of them are no objects. */
export interface StringTable {
  size: number;
  /** UTF-16 units of all strings, one after the other. */
  units: Uint16Array;
  /** Where each string ends in `units`. */
  ends: Uint32Array;
  /** Open addressing: number of a string + 1, or 0. A power of two, at most half full. */
  slots: Int32Array;
}

/** A table without strings. */
export function createStringTable(): StringTable {
  return { size: 0, units: new Uint16Array(64), ends: new Uint32Array(16), slots: new Int32Array(32) };
}

/** Adds strings that another table laid out; none of them may be known. `ends` count from the beginning of `units`. */
export function appendStrings(table: StringTable, units: Uint16Array, ends: Uint32Array): void {
  const start = table.size === 0 ? 0 : table.ends[table.size - 1]!;
  table.units = grow(table.units, start + units.length);
  table.units.set(units, start);
  table.ends = grow(table.ends, table.size + ends.length);
  for (let i = 0; i < ends.length; i += 1) table.ends[table.size + i] = start + ends[i]!;
  table.size += ends.length;
  let slots = table.slots.length;
  while (slots < table.size * 2) slots *= 2;
  placeAll(table, slots);
}

/** The string of this number. */
export function readString({ units, ends }: StringTable, number: number): string {
  const start = number === 0 ? 0 : ends[number - 1]!;
  // Tokens have no limit to their length, arguments of a call have.
  let text = '';
  for (let at = start; at < ends[number]!; at += 1) text += String.fromCharCode(units[at]!);
  return text;
}

/** The number of a string, or -1. */
export function findString(table: StringTable, text: string): number {
  return table.slots[findSlot(table, text)]! - 1;
}

/** The number of a string, which is new where it equals `table.size` before the call. */
export function internString(table: StringTable, text: string): number {
  const slot = findSlot(table, text);
  const known = table.slots[slot]! - 1;
  if (known >= 0) return known;
  const number = table.size;
  const start = number === 0 ? 0 : table.ends[number - 1]!;
  table.units = grow(table.units, start + text.length);
  for (let i = 0; i < text.length; i += 1) table.units[start + i] = text.charCodeAt(i);
  table.ends = grow(table.ends, number + 1);
  table.ends[number] = start + text.length;
  table.slots[slot] = number + 1;
  table.size = number + 1;
  if (table.size * 2 > table.slots.length) placeAll(table, table.slots.length * 2);
  return number;
}

function findSlot({ slots, units, ends }: StringTable, text: string): number {
  const mask = slots.length - 1;
  for (let slot = hashText(text) & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot]! - 1;
    if (number < 0) return slot;
    const start = number === 0 ? 0 : ends[number - 1]!;
    if (ends[number]! - start !== text.length) continue;
    let at = 0;
    while (at < text.length && units[start + at] === text.charCodeAt(at)) at += 1;
    if (at === text.length) return slot;
  }
}

function placeAll(table: StringTable, length: number): void {
  const slots = new Int32Array(length);
  const mask = length - 1;
  for (let number = 0, start = 0; number < table.size; number += 1) {
    let hash = seed;
    const end = table.ends[number]!;
    for (; start < end; start += 1) hash = Math.imul(hash ^ table.units[start]!, prime);
    let slot = finishHash(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  table.slots = slots;
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** 32 bits of a text (FNV-1a over UTF-16 units, mixed at the end). Equal texts have equal hashes. */
export function hashText(text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return finishHash(hash);
}

/** 32 bits of what stands before and after a text; 0, which no known neighbours have, where either is not known. */
export function hashNeighbours(previous: string | null, next: string | null): number {
  if (previous === null || next === null) return 0;
  return hashText(`${normaliseText(previous)}\n\n${normaliseText(next)}`) || 1;
}

function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}
