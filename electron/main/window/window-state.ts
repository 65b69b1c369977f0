import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How the window looked when it was last closed. Sizes and places are in device-independent pixels. */
export interface WindowState {
  readonly bounds: Rectangle | null;
  readonly maximized: boolean;
  /** `#rrggbb` of the page, shown until the page itself is drawn; null before the first run. */
  readonly background: string | null;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const fresh: WindowState = { bounds: null, maximized: false, background: null };

/** Reads what was kept; anything missing or strange in it counts as not kept. */
export function readWindowState(file: string): WindowState {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<keyof WindowState, unknown>>;
    return {
      bounds: isRectangle(kept.bounds) ? kept.bounds : null,
      maximized: kept.maximized === true,
      background:
        typeof kept.background === 'string' && /^#[0-9a-f]{6}$/i.test(kept.background) ? kept.background : null,
    };
  } catch {
    return fresh;
  }
}

/** Keeps it; a place that cannot be written costs the user nothing but the window's size. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const next = `${file}.${process.pid}.tmp`;
    writeFileSync(next, JSON.stringify(state));
    renameSync(next, file);
  } catch (reason) {
    console.error('veerman: the size of the window was not kept:', reason);
  }
}

/** The rectangle if enough of it to grab lies on one of the screens, which may have changed since. */
export function keepOnScreen(bounds: Rectangle | null, screens: readonly Rectangle[]): Rectangle | null {
  if (!bounds) return null;
  const graspable = 120;
  const seen = screens.some((screen) => {
    const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
    return width >= graspable && bounds.y >= screen.y && bounds.y + graspable <= screen.y + screen.height;
  });
  return seen ? bounds : null;
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Record<string, unknown>;
  return [x, y, width, height].every(Number.isSafeInteger) && Number(width) >= 200 && Number(height) >= 200;
}
