import './fonts.css';
import './theme.css';
import './base.css';

/** What a user can choose; `system` follows the machine, its wish for more contrast too. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** UI scale in per cent. */
export const scaleRange = { min: 80, max: 200, step: 10, standard: 100 } as const;

/** How the page looks. */
export interface Appearance {
  readonly theme: Theme;
  readonly scale: number;
}

export const standardAppearance: Appearance = { theme: 'system', scale: scaleRange.standard };

const moreContrast = '(prefers-contrast: more)';
let current: Appearance = standardAppearance;

/** Puts the appearance on the root element. */
export function applyAppearance(appearance: Appearance): void {
  current = appearance;
  const root = document.documentElement;
  root.dataset['theme'] = appearance.theme;
  root.style.fontSize = `${appearance.scale}%`;
  applyContrast();
}

/** Call once: from now on the system's wish for more contrast is followed where the theme leaves it to the system. */
export function watchContrast(): void {
  window.matchMedia(moreContrast).addEventListener('change', applyContrast);
}

function applyContrast(): void {
  const wanted =
    current.theme === 'contrast' || (current.theme === 'system' && window.matchMedia(moreContrast).matches);
  document.documentElement.dataset['contrast'] = wanted ? 'more' : 'standard';
}

/** Reads stored texts; anything strange becomes the standard, since a look is never worth a failure. */
export function readAppearance(theme: string | undefined, scale: string | undefined): Appearance {
  return { theme: themes.find((one) => one === theme) ?? standardAppearance.theme, scale: readScale(scale) };
}

function readScale(text: string | undefined): number {
  const scale = Number(text);
  if (!Number.isFinite(scale) || scale < scaleRange.min || scale > scaleRange.max) return scaleRange.standard;
  return Math.round(scale / scaleRange.step) * scaleRange.step;
}
