import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Concept } from '#shared/model/terms.ts';

export interface KnownEntriesProps {
  readonly dutch: string;
  readonly english: string;
  /** Adds the words to the entry that is there instead of making another. */
  readonly onAdd: (concept: Concept) => void;
}

/** Warns of entries that have one of the words already, before there are two. */
export function KnownEntries({ dutch, english, onAdd }: KnownEntriesProps) {
  const { t } = useTranslation('termbase');
  const commands = useCommands();
  const isEmpty = dutch.trim() === '' && english.trim() === '';
  const known = useQuery('terms.known', isEmpty ? null : { dutch, english });
  const concepts = isEmpty || known.status !== 'ready' ? [] : known.value;
  return (
    <div role="status">
      {concepts.length === 0 ? null : (
        <ul className="quick-add__known">
          {concepts.map((concept) => (
            <li key={concept.id} className="quick-add__known-entry">
              <TriangleAlert aria-hidden className="quick-add__known-icon" />
              <p className="quick-add__known-words">
                <span className="quick-add__known-head">{t('quick.known')}</span>{' '}
                <span className="reading-small">
                  <span lang="nl">{words(concept, 'nl')}</span> → <span lang="en-GB">{words(concept, 'en')}</span>
                </span>
              </p>
              {covers(concept, dutch, english) ? null : (
                <Button size="small" onPress={() => onAdd(concept)}>
                  {t('quick.addHere')}
                </Button>
              )}
              <Button size="small" variant="quiet" onPress={() => commands.showEntry(concept.id)}>
                {t('quick.open')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function words({ terms }: Concept, language: 'nl' | 'en'): string {
  const all = terms.filter((term) => term.language === language && term.standing !== 'deprecated');
  return all.length === 0
    ? '–'
    : all
        .map(({ text }) => text)
        .slice(0, 3)
        .join(', ');
}

function covers({ terms }: Concept, dutch: string, english: string): boolean {
  const has = (language: 'nl' | 'en', text: string) =>
    text.trim() === '' ||
    terms.some((term) => term.language === language && term.text.toLowerCase() === text.trim().toLowerCase());
  return has('nl', dutch) && has('en', english);
}
