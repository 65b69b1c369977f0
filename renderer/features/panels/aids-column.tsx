import { useTranslation } from 'react-i18next';
import { useActiveSegment } from '#renderer/session/hooks.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { CommentsPanel } from './comments-panel.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { FragmentsPanel } from './fragments-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { MatchesPanel } from './matches-panel.tsx';
import { TermsPanel } from './terms-panel.tsx';
import './aids-column.css';

/** All that helps with the active segment, seen at once: the right side of the page. */
export function AidsColumn() {
  const { t } = useTranslation('panels');
  const active = useActiveSegment();
  if (!active) {
    return (
      <div className="aids-column aids-column--empty">
        <EmptyState>{t('noSegment')}</EmptyState>
      </div>
    );
  }
  return (
    <div className="aids-column">
      <MatchesPanel matches={active.matches} source={active.segment.source} isLocked={active.segment.locked} />
      <FragmentsPanel fragments={active.fragments} matches={active.matches} isLocked={active.segment.locked} />
      <TermsPanel terms={active.terms} isLocked={active.segment.locked} />
      <FindingsPanel findings={active.findings} overrides={active.segment.overrides} isLocked={active.segment.locked} />
      <CommentsPanel segment={active.segment} />
      <HistoryPanel history={active.history} segment={active.segment} />
    </div>
  );
}
