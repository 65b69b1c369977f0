import { useMemo, type CSSProperties } from 'react';
import { useLayout } from '#renderer/session/use-layout.ts';

/** The sizes that the user chose, for the style sheets; one that was not chosen is for them to decide. */
export function usePaneSizes(): CSSProperties {
  const { articles, aids, bottom, dutch } = useLayout().layout;
  return useMemo(() => {
    const sizes: Record<string, string> = {};
    if (articles !== null) sizes['--articles-size'] = `${articles}rem`;
    if (aids !== null) sizes['--aids-size'] = `${aids}rem`;
    if (bottom !== null) sizes['--bottom-size'] = `${bottom}rem`;
    if (dutch !== null) sizes['--dutch-share'] = String(dutch);
    return sizes;
  }, [articles, aids, bottom, dutch]);
}
