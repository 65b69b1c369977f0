import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../renderer/ui/theme.css'), 'utf8');
const [standard = '', contrast = ''] = css.split("[data-contrast='more'] {");

/** Tokens that are one colour for light and one for dark. */
function readTokens(text: string, side: 0 | 1): Map<string, string> {
  const found = text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, side === 0 ? light : dark]));
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function ratio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const surfaces = ['paper', 'paper-raised', 'paper-sunken'];
/** Below what is pointed at or chosen: text of any colour may stand there. */
const grounds = [...surfaces, 'paper-hover', 'accent-soft'];
const pairs: readonly (readonly [text: string, ground: string, least: number])[] = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent', 'amber', 'green', 'red'].flatMap((text) =>
    grounds.map((ground) => [text, ground, 4.5] as const),
  ),
  ['amber', 'amber-soft', 4.5],
  ['green', 'green-soft', 4.5],
  ['red', 'red-soft', 4.5],
  ['diff-ins', 'diff-ins-soft', 4.5],
  ['diff-del', 'diff-del-soft', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['ink', 'selection', 4.5],
  ...['edge', 'focus', 'green-mark', 'amber-mark', 'red-mark'].flatMap((mark) =>
    surfaces.map((ground) => [mark, ground, 3] as const),
  ),
];

describe.each([
  ['light', 0, ''],
  ['dark', 1, ''],
  ['high contrast on white', 0, contrast],
  ['high contrast on black', 1, contrast],
] as const)('the %s theme', (_name, side, overrides) => {
  const tokens = new Map([...readTokens(standard, side), ...readTokens(overrides, side)]);
  it.each(pairs)('shows %s on %s at %f to 1 or better', (text, ground, least) => {
    const wanted = overrides !== '' && least === 4.5 ? 7 : least;
    expect(ratio(tokens.get(text) ?? 'none', tokens.get(ground) ?? 'none')).toBeGreaterThanOrEqual(wanted);
  });
});
