import type { PageLooks } from '#electron/channels.ts';

/** Watches the page's theme and language, which the window's background and the menu follow. */
export function tellLooks(tell: (looks: PageLooks) => void): void {
  let told = '';
  const look = () => {
    const { backgroundColor } = getComputedStyle(document.body);
    const transparent = /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
    const background = transparent ? getComputedStyle(document.documentElement).backgroundColor : backgroundColor;
    const looks: PageLooks = { language: document.documentElement.lang, background };
    if (told === (told = JSON.stringify(looks))) return;
    tell(looks);
  };
  // The attributes say that the theme changes; the computed colour follows one frame later.
  new MutationObserver(() => requestAnimationFrame(look)).observe(document.documentElement, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => requestAnimationFrame(look));
  window.addEventListener('load', look);
}
