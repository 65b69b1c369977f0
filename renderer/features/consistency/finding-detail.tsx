import { Eye, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Inconsistency, InconsistencyPlace, Rendering } from '#shared/model/consistency.ts';
import { stripTags } from '#shared/text/tags.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';
import { toRequest } from './make-alike.ts';

export interface FindingDetailProps {
  readonly finding: Inconsistency;
  /** Called when it was ignored, or no longer. */
  readonly onChanged: () => void;
}

/** One finding: each way in a column of its own, with all its places. */
export function FindingDetail({ finding, onChanged }: FindingDetailProps) {
  const { t } = useTranslation('consistency');
  const { kind, subject, side, renderings, ignored, key } = finding;
  const call = useCall();
  const report = useReport();
  const toggle = async () => {
    const answer = await call('consistency.ignore', { key, ignored: !ignored });
    if (answer.ok) onChanged();
    else report(answer.error);
  };
  return (
    <>
      <header className="ways__head">
        <div className="ways__what">
          <p className="ways__kind">{t(`kinds.${kind}`)}</p>
          {kind === 'name' ? null : (
            <h2 className="ways__subject reading" lang={kind === 'target' ? 'en-GB' : 'nl'}>
              <TaggedText text={subject} />
            </h2>
          )}
          {side === 'source' && kind === 'name' ? <p className="ways__remark">{t('sourceOnly')}</p> : null}
        </div>
        <Button size="small" icon={ignored ? Eye : EyeOff} onPress={() => void toggle()}>
          {t(ignored ? 'unignore' : 'ignore')}
        </Button>
      </header>
      <div className="ways">
        {renderings.map((rendering) => (
          <Way key={rendering.text} finding={finding} rendering={rendering} />
        ))}
      </div>
    </>
  );
}

interface WayProps {
  readonly finding: Inconsistency;
  readonly rendering: Rendering;
}

/** Most places of one way that are listed. */
const most = 100;

function Way({ finding, rendering }: WayProps) {
  const { t } = useTranslation('consistency');
  const format = useFormat();
  const commands = useCommands();
  const { places, text } = rendering;
  const request = toRequest(finding, rendering);
  const count = places.length;
  return (
    <section className="way" aria-label={stripTags(text)}>
      <h3 className="way__text reading" lang={finding.side === 'source' ? 'nl' : 'en-GB'}>
        <TaggedText text={text} />
      </h3>
      <div className="way__head">
        <span className="way__count">{t('places', { count, formatted: format.number(count) })}</span>
        {request ? (
          <Button size="small" onPress={() => commands.openReword(request)}>
            {t('makeAll')}
          </Button>
        ) : null}
      </div>
      <ol className="way__places">
        {places.slice(0, most).map((place, index) => (
          <Place key={`${place.segmentId} ${index}`} place={place} finding={finding} />
        ))}
      </ol>
      {count > most ? <p className="ways__remark">{t('more', { formatted: format.number(count - most) })}</p> : null}
    </section>
  );
}

function Place({ place, finding }: { readonly place: InconsistencyPlace; readonly finding: Inconsistency }) {
  const { t } = useTranslation('consistency');
  const commands = useCommands();
  const { side, kind } = finding;
  // The whole sentence stands above; beside a sentence of the other side it is read with its counterpart.
  const isSentence = kind === 'source' || kind === 'target';
  return (
    <li className="place">
      <Button
        size="small"
        variant="quiet"
        className="place__jump"
        aria-label={t('jump', { number: place.index + 1, title: place.title })}
        onPress={() => void commands.openArticle(place.articleId, place.segmentId)}
      >
        {t('place', { number: place.index + 1 })} · <span lang="nl">{place.title}</span>
      </Button>
      {isSentence ? null : (
        <p className="place__text reading" lang={side === 'source' ? 'nl' : 'en-GB'}>
          <Marked text={side === 'source' ? place.source : place.target} range={place.range} />
        </p>
      )}
    </li>
  );
}

function Marked({ text, range }: { readonly text: string; readonly range: InconsistencyPlace['range'] }) {
  if (!range) return <TaggedText text={text} />;
  return (
    <>
      <TaggedText text={text.slice(0, range[0])} />
      <mark>
        <TaggedText text={text.slice(...range)} />
      </mark>
      <TaggedText text={text.slice(range[1])} />
    </>
  );
}
