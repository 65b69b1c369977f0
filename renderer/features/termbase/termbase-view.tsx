import { BookOpen, Library } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { useKeyOf } from '#renderer/session/use-keymap.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { Glossary } from '#shared/model/terms.ts';
import { BulkPane } from './bulk-pane.tsx';
import { EntryList } from './entry-list.tsx';
import { EntryPane } from './entry-pane.tsx';
import { FileButtons } from './file-buttons.tsx';
import { GlossariesPane } from './glossaries-pane.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import { useTermbase } from './use-termbase.ts';
import '#renderer/ui/foot-bar.css';
import './termbase.css';

const noGlossaries: readonly Glossary[] = [];

/** The glossaries: every entry on the left, the one that is shown on the right. */
export function TermbaseView() {
  const { t } = useTranslation('termbase');
  const commands = useCommands();
  const told = useQuery('glossaries.list', {});
  const glossaries = told.status === 'ready' ? told.value : noGlossaries;
  const [showsGlossaries, setShowsGlossaries] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const focusList = () => rows.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  const base = useTermbase(focusList);
  const { list, search } = base;
  const addKey = useKeyOf('add-term');
  const isEmpty = list.total === 0 && !base.isNarrowed;
  const entries = glossaries.reduce((sum, glossary) => sum + glossary.entries, 0);
  const tellEmpty = addKey === null ? t('emptyWithoutKey') : t('empty', { key: addKey });
  return (
    <div className="termbase">
      <section className="termbase__list" aria-label={t('list')}>
        <ListToolbar
          search={search}
          glossaries={glossaries}
          total={list.total}
          field={field}
          onChange={base.narrow}
          onNew={() => commands.show('add-term')}
          onLeave={focusList}
        />
        {list.total === 0 ? (
          <EmptyState
            size="page"
            icon={BookOpen}
            action={isEmpty ? null : <Button onPress={base.widen}>{t('widen')}</Button>}
          >
            {isEmpty || entries === 0 ? tellEmpty : t('nothingFound')}
          </EmptyState>
        ) : (
          <div ref={rows} className="termbase__rows">
            <EntryList
              list={list}
              cursor={base.cursor}
              chosen={base.chosen}
              onMove={base.move}
              onToggle={base.toggle}
              onChooseRange={(from, to) => void base.chooseRange(from, to)}
              onChooseAll={() => void base.chooseAll()}
              onOpen={base.edit}
              onDelete={() => void base.remove()}
              onEscape={base.clear}
            />
          </div>
        )}
        <div className="foot-bar">
          <Button
            size="small"
            variant="quiet"
            icon={Library}
            aria-pressed={showsGlossaries}
            onPress={() => setShowsGlossaries(!showsGlossaries)}
          >
            {t('glossaries.open')}
          </Button>
          <FileButtons glossaries={glossaries} glossaryId={search.glossaryId} />
        </div>
      </section>
      <section className="termbase__entry" aria-label={t('entry')}>
        {showsGlossaries ? (
          <GlossariesPane glossaries={glossaries} onClose={() => setShowsGlossaries(false)} />
        ) : base.chosen.size > 0 ? (
          <BulkPane
            chosen={base.chosen}
            glossaries={glossaries}
            onClear={base.clear}
            onDelete={() => void base.remove()}
            onMerged={base.show}
          />
        ) : (
          <EntryPane
            conceptId={base.shown}
            glossaries={glossaries}
            isEditing={base.isEditing}
            onEdit={base.edit}
            onDone={base.done}
            onDelete={() => void base.remove()}
          />
        )}
      </section>
    </div>
  );
}
