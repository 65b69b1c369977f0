import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Concept, TermConflict } from '#shared/model/terms.ts';
import { EntryHistory } from './entry-history.tsx';

/** What is known of an entry beyond what it says: what speaks against it, where it is used, who made it, what it was. */
export function EntryFooter({ concept }: { readonly concept: Concept }) {
  return (
    <>
      <Conflicts concept={concept} />
      <Uses concept={concept} />
      <Made concept={concept} />
    </>
  );
}

function Conflicts({ concept }: { readonly concept: Concept }) {
  const { t } = useTranslation('termbase');
  const commands = useCommands();
  const conflicts = useQuery('terms.conflicts', { conceptId: concept.id });
  const glossaries = useQuery('glossaries.list', {});
  const nameOf = (id: string) =>
    glossaries.status === 'ready' ? glossaries.value.find((glossary) => glossary.id === id)?.name : undefined;
  if (conflicts.status !== 'ready' || conflicts.value.length === 0) return null;
  return (
    <section className="entry__part entry__conflicts">
      <h3>
        <TriangleAlert aria-hidden /> {t('conflicts.title')}
      </h3>
      {conflicts.value.map((conflict, at) => (
        <div key={at}>
          <p>{describe(conflict)}</p>
          <ul>
            {conflict.concepts
              .filter(({ id }) => id !== concept.id)
              .map((other) => (
                <li key={other.id}>
                  <Button size="small" variant="quiet" onPress={() => commands.showEntry(other.id)}>
                    <span lang="nl">{first(other, 'nl')}</span> → <span lang="en-GB">{first(other, 'en')}</span>
                  </Button>
                  <span className="entry__other-glossary">{nameOf(other.glossaryId)}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );

  function describe({ kind, dutch, english }: TermConflict): string {
    return t(`conflicts.${kind}`, { dutch, english: english ?? '' });
  }
}

function first({ terms }: Concept, language: 'nl' | 'en'): string {
  const own = terms.filter((term) => term.language === language);
  return (own.find(({ standing }) => standing === 'preferred') ?? own[0])?.text ?? '–';
}

function Uses({ concept }: { readonly concept: Concept }) {
  const { t } = useTranslation('termbase');
  const format = useFormat();
  const commands = useCommands();
  const uses = useQuery('terms.uses', { conceptId: concept.id, limit: 8 });
  if (uses.status !== 'ready') return null;
  const { segments, places } = uses.value;
  const go = (place: (typeof places)[number]) => {
    commands.showView('desk');
    void commands.openArticle(place.articleId, place.segmentId);
  };
  return (
    <section className="entry__part">
      <h3>
        {segments === 0 ? t('uses.none') : t('uses.count', { count: segments, formatted: format.number(segments) })}
      </h3>
      <ul className="entry__uses">
        {places.map((place) => (
          <li key={place.segmentId}>
            <button type="button" className="entry__use" onClick={() => go(place)}>
              <span lang="nl">{place.source}</span>
              <span className="entry__use-place">
                {place.articleTitle}, {format.number(place.index + 1)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Made({ concept }: { readonly concept: Concept }) {
  const { t } = useTranslation('termbase');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { createdBy, createdAt, changedBy, changedAt } = concept.provenance;
  const date = (iso: string | null) => (iso === null ? '' : format.moment(iso));
  return (
    <section className="entry__part entry__made">
      {createdAt || createdBy ? (
        <p>
          {createdBy === null
            ? t('made.createdAt', { at: date(createdAt) })
            : t('made.created', { by: createdBy, at: date(createdAt) })}
        </p>
      ) : null}
      {changedAt || changedBy ? (
        <>
          <p>
            {changedBy === null
              ? t('made.changedAt', { at: date(changedAt) })
              : t('made.changed', { by: changedBy, at: date(changedAt) })}
          </p>
          <Button size="small" variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? t('history.hide') : t('history.show')}
          </Button>
        </>
      ) : null}
      {isOpen ? <EntryHistory concept={concept} /> : null}
    </section>
  );
}
