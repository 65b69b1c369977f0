import { X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentOrigins, segmentStatuses } from '#shared/model/segment.ts';
import { useCommands, useArrangedArticle, useSessionState } from '#renderer/session/hooks.ts';
import type { DeskFilter, FilterProblem } from '#renderer/session/filter-rows.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import './filter-bar.css';

/** Milliseconds without a key before the rows are looked through. */
const pause = 120;

/** Above the rows: which of them are shown, and how many. */
export function FilterBar() {
  const filter = useSessionState((state) => state.filter);
  const visits = useSessionState((state) => state.filterVisits);
  return filter ? <OpenFilterBar key={visits} filter={filter} /> : null;
}

function OpenFilterBar({ filter }: { readonly filter: DeskFilter & { readonly problem: FilterProblem | null } }) {
  const { t } = useTranslation(['desk', 'common']);
  const commands = useCommands();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(filter.text);
  const set = (change: Partial<DeskFilter>) => commands.filter({ ...filter, text, ...change });
  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    if (text === filter.text) return undefined;
    const timer = setTimeout(() => commands.filter({ ...filter, text }), pause);
    return () => clearTimeout(timer);
  }, [text, filter, commands]);

  const handleKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) commands.closeFilter();
    // On to the first row that fits.
    if (event.key === 'Enter' && event.target === field.current) commands.focusText();
  };
  const statuses = ['all', 'untranslated', ...segmentStatuses] as const;
  return (
    <section className="filter-bar" aria-label={t('filter.label')} onKeyDown={handleKeys}>
      <TextField
        className="filter-bar__text"
        label={t('filter.text')}
        hidesLabel
        placeholder={t('filter.text')}
        value={text}
        onChange={setText}
        inputRef={field}
        error={filter.problem ? t(`filter.${filter.problem}`) : null}
        autoFocus
      />
      <Select
        label={t('filter.side')}
        hidesLabel
        value={filter.side}
        options={(['either', 'source', 'target'] as const).map((value) => ({
          value,
          label: t(`filter.sides.${value}`),
        }))}
        onChange={(side) => set({ side })}
      />
      <Checkbox isSelected={filter.regex} onChange={(regex) => set({ regex })}>
        {t('filter.regexShort')}
      </Checkbox>
      <Select
        label={t('columnStatus')}
        hidesLabel
        value={filter.status}
        options={statuses.map((value) => ({
          value,
          label: value === 'all' ? t('filter.anyStatus') : t(`common:status.${value}`),
        }))}
        onChange={(status) => set({ status })}
      />
      <Select
        label={t('filter.origin')}
        hidesLabel
        value={filter.origin}
        options={(['all', ...segmentOrigins] as const).map((value) => ({
          value,
          label: value === 'all' ? t('filter.anyOrigin') : t(`common:origin.${value}`),
        }))}
        onChange={(origin) => set({ origin })}
      />
      <Select
        label={t('filter.has')}
        hidesLabel
        value={filter.has}
        options={having.map((value) => ({ value, label: t(`filter.having.${value}`) }))}
        onChange={(has) => set({ has })}
      />
      <Count />
      <IconButton icon={X} label={t('filter.close')} onPress={() => commands.closeFilter()} />
    </section>
  );
}

const having = [
  'all',
  'finding',
  'comment',
  'open-comment',
  'repetition',
  'locked',
  'bookmark',
  'edited-source',
] as const;

function Count() {
  const { t } = useTranslation('desk');
  const open = useArrangedArticle();
  const count = open ? open.rows.length - open.dimmed.size : 0;
  return (
    <p className="filter-bar__count" role="status">
      {open?.shown ? t('filter.count', { count, all: open.segments.length }) : ''}
    </p>
  );
}
