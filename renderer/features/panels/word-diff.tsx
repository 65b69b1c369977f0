import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { diffWords } from './diff-words.ts';
import './word-diff.css';

/** What changed between two texts: crossed out and underlined, coloured too, and said to a screen reader. */
export function WordDiff({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation('panels');
  const parts = useMemo(() => diffWords(from, to), [from, to]);
  return parts.map((part, index) => {
    if (part.kind === 'same') return <span key={index}>{part.text}</span>;
    const Mark = part.kind === 'removed' ? 'del' : 'ins';
    return (
      <Mark key={index} className="word-diff" title={t('matches.differences')}>
        <span className="visually-hidden">
          {part.kind === 'removed' ? t('matches.onlyInMatch') : t('matches.onlyHere')}
        </span>
        {part.text}
      </Mark>
    );
  });
}
