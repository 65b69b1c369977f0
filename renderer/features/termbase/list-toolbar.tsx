import { ListFilter, Plus } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, MenuToggles } from '#renderer/ui/menu.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { entrySorts, type EntrySearch, type EntrySort } from '#shared/contract/terms.ts';
import { termRegions, termStandings, type Glossary } from '#shared/model/terms.ts';
import './list-toolbar.css';

export interface ListToolbarProps {
  readonly search: EntrySearch;
  readonly glossaries: readonly Glossary[];
  readonly total: number | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: Partial<EntrySearch>) => void;
  readonly onNew: () => void;
  /** Arrow down or Enter in the field: on to the list. */
  readonly onLeave: () => void;
}

/** What the list is narrowed down to, and how it is sorted. */
export function ListToolbar({ search, glossaries, total, field, onChange, onNew, onLeave }: ListToolbarProps) {
  const { t } = useTranslation('termbase');
  const format = useFormat();
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div className="list-toolbar">
      <div className="list-toolbar__row" role="search" onKeyDown={press}>
        <TextField
          className="list-toolbar__query"
          label={t('search')}
          hidesLabel
          placeholder={t('search')}
          value={search.query}
          onChange={(query) => onChange({ query })}
          inputRef={field}
        />
        <Button icon={Plus} onPress={onNew}>
          {t('new')}
        </Button>
      </div>
      <div className="list-toolbar__row">
        <Filters search={search} glossaries={glossaries} onChange={onChange} />
        <SubjectSelect search={search} onChange={onChange} />
        <Select<EntrySort>
          className="list-toolbar__select"
          label={t('sort.label')}
          value={search.sort}
          options={entrySorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
          onChange={(sort) => onChange({ sort })}
        />
      </div>
      <p className="list-toolbar__count" role="status">
        {total === null ? '\u00a0' : t('count', { count: total, formatted: format.number(total) })}
      </p>
    </div>
  );
}

type FilterProps = Pick<ListToolbarProps, 'search' | 'glossaries' | 'onChange'>;

const onlies = ['conflicts', 'neverUsed', 'hasNote'] as const;

function Filters({ search, glossaries, onChange }: FilterProps) {
  const { t } = useTranslation('termbase');
  const only = onlies.filter((name) => search[name]);
  const active =
    only.length + [search.glossaryId, search.standing, search.region].filter((value) => value !== null).length;
  const trigger = (
    <Button icon={ListFilter} variant={active > 0 ? 'primary' : 'plain'}>
      {active > 0 ? t('filter.active', { count: active }) : t('filter.label')}
    </Button>
  );
  return (
    <Menu trigger={trigger} label={t('filter.label')}>
      <MenuToggles
        title={t('filter.only')}
        options={onlies.map((value) => ({ value, label: t(`filter.${value}`) }))}
        chosen={only}
        onChange={(chosen) => onChange(Object.fromEntries(onlies.map((name) => [name, chosen.includes(name)])))}
      />
      <MenuToggles
        title={t('standing.label')}
        options={termStandings.map((value) => ({ value, label: t(`standing.${value}`) }))}
        chosen={search.standing === null ? [] : [search.standing]}
        onChange={(chosen) => onChange({ standing: lastOf(chosen, search.standing) })}
      />
      <MenuToggles
        title={t('region')}
        options={termRegions.map((value) => ({ value, label: t(`regions.${value}`) }))}
        chosen={search.region === null ? [] : [search.region]}
        onChange={(chosen) => onChange({ region: lastOf(chosen, search.region) })}
      />
      <MenuToggles
        title={t('glossary')}
        options={glossaries.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={search.glossaryId === null ? [] : [search.glossaryId]}
        onChange={(chosen) => onChange({ glossaryId: lastOf(chosen, search.glossaryId) })}
      />
    </Menu>
  );
}

/** Of a group of which one may be on: the one that was just switched on. */
function lastOf<T>(chosen: readonly T[], before: T | null): T | null {
  return chosen.find((value) => value !== before) ?? null;
}

/** Stands for all subjects; no subject has it as its name. */
const everySubject = '\u0000';

function SubjectSelect({ search, onChange }: Pick<ListToolbarProps, 'search' | 'onChange'>) {
  const { t } = useTranslation('termbase');
  const facets = useQuery('terms.facets', {});
  const subjects = facets.status === 'ready' ? facets.value.subjectFields : [];
  return (
    <Select<string>
      className="list-toolbar__select"
      label={t('subject')}
      value={search.subjectField ?? everySubject}
      options={[
        { value: everySubject, label: t('allSubjects') },
        ...subjects.map(({ name, entries }) => ({
          value: name,
          label: `${name === '' ? t('noSubject') : name} (${entries})`,
        })),
      ]}
      onChange={(value) => onChange({ subjectField: value === everySubject ? null : value })}
    />
  );
}
