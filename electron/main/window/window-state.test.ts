import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepOnScreen, readWindowState, writeWindowState } from './window-state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veerman-window-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bounds = { x: 10, y: 20, width: 1200, height: 800 };
const screen = { x: 0, y: 0, width: 1920, height: 1080 };

describe('the remembered window', () => {
  it('comes back as it was kept, in a folder that did not exist', () => {
    const file = join(folder, 'shell', 'window.json');
    writeWindowState(file, { bounds, maximized: true, background: '#1b1d21' });
    expect(readWindowState(file)).toEqual({ bounds, maximized: true, background: '#1b1d21' });
  });

  it.each(['', '{"bounds":', 'null', '{"bounds":{"x":1},"maximized":"yes","background":"red"}'])(
    'counts %j as nothing kept',
    (text) => {
      const file = join(folder, 'window.json');
      writeFileSync(file, text);
      expect(readWindowState(file)).toEqual({ bounds: null, maximized: false, background: null });
    },
  );

  it('is forgotten when its screen is gone', () => {
    expect(keepOnScreen(bounds, [screen])).toEqual(bounds);
    expect(keepOnScreen({ ...bounds, x: 2500 }, [screen])).toBeNull();
    expect(keepOnScreen({ ...bounds, y: -50 }, [screen])).toBeNull();
    expect(keepOnScreen({ ...bounds, x: 2500 }, [screen, { ...screen, x: 1920 }])).not.toBeNull();
  });
});
