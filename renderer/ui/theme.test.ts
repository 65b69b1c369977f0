import { describe, expect, it } from 'vitest';
import { readAppearance } from './theme.ts';

describe('the stored appearance', () => {
  it('is read where it makes sense, to the nearest step', () => {
    expect(readAppearance('dark', '150')).toEqual({ theme: 'dark', scale: 150 });
    expect(readAppearance('contrast', '123')).toEqual({ theme: 'contrast', scale: 120 });
  });

  it('becomes the standard where it does not', () => {
    const standardLook = { theme: 'system', scale: 100 };
    for (const scale of [undefined, '', 'big', '79', '201', 'NaN', '-100']) {
      expect(readAppearance('sepia', scale)).toEqual(standardLook);
    }
  });
});
