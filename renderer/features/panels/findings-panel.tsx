import { CircleAlert, CircleSlash, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, Severity } from '#shared/model/finding.ts';
import type { TermOverride } from '#shared/model/segment.ts';
import { useFixLabel } from '#renderer/i18n/use-fix-label.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { isOpen } from '#renderer/session/selectors.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { AidPanel } from './aid-panel.tsx';
import './findings-panel.css';

export interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  /** Who let what stand, and when. */
  readonly overrides: readonly TermOverride[];
  readonly isLocked: boolean;
}

export const FindingsPanel = memo(function FindingsPanel({ findings, overrides, isLocked }: FindingsPanelProps) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const count = findings.filter(isOpen).length;
  return (
    <AidPanel id="findings" title={t('findings.title')} {...(count > 0 ? { count } : {})}>
      <p className="visually-hidden" role="status">
        {t('findings.count', { count, formatted: format.number(count) })}
      </p>
      {findings.length === 0 ? (
        <EmptyState>{t('findings.empty')}</EmptyState>
      ) : (
        <ol className="finding-list">
          {findings.map((finding, index) => (
            <FindingEntry
              key={index}
              finding={finding}
              override={findOverride(overrides, finding)}
              isLocked={isLocked}
            />
          ))}
        </ol>
      )}
    </AidPanel>
  );
});

const icons: Readonly<Record<Severity, LucideIcon>> = { error: CircleAlert, warning: TriangleAlert, info: Info };

interface FindingEntryProps {
  readonly finding: Finding;
  readonly override: TermOverride | undefined;
  readonly isLocked: boolean;
}

function FindingEntry({ finding, override, isLocked }: FindingEntryProps) {
  const { t } = useTranslation('panels');
  const messages = useMessages();
  const commands = useCommands();
  const format = useFormat();
  const fixLabel = useFixLabel();
  const open = isOpen(finding);
  const Icon = open ? icons[finding.severity] : CircleSlash;
  return (
    <li className={joinClasses('finding', `finding--${open ? finding.severity : 'overridden'}`)}>
      <Icon role="img" aria-label={t(`findings.severity.${finding.severity}`)} className="finding__icon" />
      <div className="finding__text">
        <p>{messages.finding(finding)}</p>
        {finding.overridden === null ? null : (
          <p className="finding__reason">
            {t('findings.overridden', { reason: finding.overridden })}
            {override ? <span className="finding__who">{describeOverride(override, format.moment)}</span> : null}
          </p>
        )}
        {open && finding.fix !== null && !isLocked ? (
          <Button size="small" className="finding__fix" preventFocusOnPress onPress={() => commands.applyFix(finding)}>
            {fixLabel(finding, (text) => t('findings.fix', { text }))}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function findOverride(overrides: readonly TermOverride[], { conceptId, code }: Finding): TermOverride | undefined {
  return overrides.findLast((override) => override.conceptId === conceptId && override.code === code);
}

function describeOverride({ by, at }: TermOverride, moment: (iso: string) => string): string {
  return [by, moment(at)].filter(Boolean).join(' · ');
}
