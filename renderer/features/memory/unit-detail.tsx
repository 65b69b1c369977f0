import { MousePointerClick } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptUnit, UnitDetail as Detail, UnitHistoryEntry } from '#shared/contract/memory-units.ts';
import type { UnitId } from '#shared/model/ids.ts';
import type { Memory } from '#shared/model/memory.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';
import type { UnitActions } from './use-unit-actions.ts';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';

export interface UnitDetailProps {
  readonly unitId: UnitId | null;
  readonly memories: readonly Memory[];
  readonly actions: UnitActions;
  readonly onEdit: () => void;
}

/** Everything about the unit that the keyboard is on: its texts whole, what is wrong, where it comes from, what it was. */
export function UnitDetail({ unitId, memories, actions, onEdit }: UnitDetailProps) {
  const { t } = useTranslation('memory');
  const answer = useQuery('units.detail', unitId === null ? null : { unitId });
  const detail = answer.status === 'ready' ? answer.value : null;
  if (unitId === null || !detail) {
    return (
      <aside className="unit-detail" aria-label={t('detail.title')}>
        {unitId === null ? (
          <EmptyState size="page" icon={MousePointerClick}>
            {t('detail.none')}
          </EmptyState>
        ) : null}
      </aside>
    );
  }
  const memory = memories.find(({ id }) => id === detail.unit.memoryId);
  const isLocked = memory?.readOnly ?? false;
  const { unit } = detail;
  return (
    <aside className="unit-detail" aria-label={t('detail.title')}>
      <p className="unit-detail__source reading" lang="nl">
        <TaggedText text={unit.source} />
      </p>
      <p className="unit-detail__target reading" lang="en-GB">
        <TaggedText text={unit.target} />
      </p>
      <div className="unit-detail__actions">
        <Button size="small" isDisabled={isLocked} keys="F2" onPress={onEdit}>
          {t('detail.edit')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          isDisabled={isLocked}
          keys="Del"
          onPress={() => void actions.removeOne(unit.id)}
        >
          {t('detail.delete')}
        </Button>
      </div>
      {isLocked ? <p className="unit-detail__locked">{t('detail.locked')}</p> : null}
      <AgreementLines detail={detail} />
      <SameDutch detail={detail} memories={memories} actions={actions} />
      <Provenance detail={detail} memoryName={memory?.name ?? ''} />
      <History unit={unit} history={detail.history} isLocked={isLocked} actions={actions} />
    </aside>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="unit-detail__section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function AgreementLines({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('memory');
  const messages = useMessages();
  const { agreement, findings } = detail;
  const tone = agreement.score >= 80 ? 'green' : agreement.score >= 50 ? 'amber' : 'red';
  return (
    <Section title={t('detail.agreement')}>
      <p className="unit-detail__score">
        <Badge tone={tone}>{t('detail.score', { score: agreement.score })}</Badge>
        <span>{agreement.taken.length === 0 ? t('detail.agrees') : t('detail.agreementHint')}</span>
      </p>
      <ul className="unit-detail__lines">
        {agreement.taken.map(({ reason, points }) => (
          <li key={reason}>
            <span className="unit-detail__points">−{points}</span> {t(`reason.${reason}`)}
          </li>
        ))}
        {findings.map((finding, at) => (
          <li key={at} className="unit-detail__finding">
            {messages.finding(finding)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface SameDutchProps {
  readonly detail: Detail;
  readonly memories: readonly Memory[];
  readonly actions: UnitActions;
}

/** What this memory and the others have for the same Dutch. */
function SameDutch({ detail, memories, actions }: SameDutchProps) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const { same, unit } = detail;
  if (same.length === 0) return null;
  const others = same.filter(({ target }) => target !== unit.target);
  const memoryOf = ({ memoryId }: KeptUnit) => memories.find(({ id }) => id === memoryId);
  return (
    <Section title={t('detail.same', { count: same.length, formatted: format.number(same.length) })}>
      <ul className="unit-detail__lines">
        {same.map((each: KeptUnit) => (
          <li key={each.id} className="unit-detail__entry">
            {each.memoryId === unit.memoryId ? null : <p className="unit-detail__when">{memoryOf(each)?.name}</p>}
            <p className="reading unit-detail__other" lang="en-GB">
              <Compared from={each.target} to={unit.target} />
            </p>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <Button
          size="small"
          isDisabled={others.every((each) => memoryOf(each)?.readOnly)}
          onPress={() => void actions.useEnglish(unit.id)}
        >
          {t('detail.useEnglish')}
        </Button>
      ) : null}
    </Section>
  );
}

function Compared({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation('memory');
  if (from === to) return from;
  return (
    <WordDiff from={from} to={to} title={t('detail.diff')} removed={t('detail.removed')} added={t('detail.added')} />
  );
}

function Provenance({ detail, memoryName }: { readonly detail: Detail; readonly memoryName: string }) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const { unit, previous, next } = detail;
  const made = [unit.createdBy, unit.createdAt && format.moment(unit.createdAt)].filter(Boolean).join(', ');
  const changed = [unit.changedBy, unit.changedAt && format.moment(unit.changedAt)].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [t('detail.memory'), memoryName],
    [t('detail.document'), unit.document ?? ''],
    [t('detail.languages'), [unit.sourceLanguage, unit.targetLanguage].filter(Boolean).join(' → ')],
    [t('detail.made'), made],
    [t('detail.changed'), changed === made ? '' : changed],
    [t('detail.segment'), unit.confirmedHere ? t('detail.confirmedHere') : ''],
    [t('detail.previous'), previous ?? ''],
    [t('detail.next'), next ?? ''],
  ];
  return (
    <Section title={t('facts')}>
      <dl className="unit-detail__facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}

interface HistoryProps {
  readonly unit: KeptUnit;
  readonly history: readonly UnitHistoryEntry[];
  readonly isLocked: boolean;
  readonly actions: UnitActions;
}

function History({ unit, history, isLocked, actions }: HistoryProps) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  return (
    <Section title={t('detail.history')}>
      {history.length === 0 ? <EmptyState>{t('detail.noHistory')}</EmptyState> : null}
      <ol className="unit-detail__lines">
        {history.map((entry) => (
          <li key={entry.id} className="unit-detail__entry">
            <p className="unit-detail__when">
              {[entry.changedAt && format.moment(entry.changedAt), entry.changedBy].filter(Boolean).join(' · ')}
              <Button
                size="small"
                variant="quiet"
                isDisabled={isLocked}
                onPress={() => void actions.restore(unit.id, entry.id)}
              >
                {t('detail.restore')}
              </Button>
            </p>
            {entry.source === unit.source ? null : (
              <p className="reading unit-detail__other" lang="nl">
                <Compared from={entry.source} to={unit.source} />
              </p>
            )}
            <p className="reading unit-detail__other" lang="en-GB">
              <Compared from={entry.target} to={unit.target} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
