import { ListFilter, Replace, Regex, Library, PanelRight } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ToggleButton, TooltipTrigger } from 'react-aria-components';
import { unitSorts, type UnitFilter, type UnitSort } from '#shared/contract/memory-units.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';

/** Panes that can be shown beside the list. */
export interface ShownPanes {
  readonly memories: boolean;
  readonly filters: boolean;
  readonly replace: boolean;
  readonly detail: boolean;
}

export interface UnitToolbarProps {
  readonly search: SearchText;
  readonly sort: UnitSort;
  readonly panes: ShownPanes;
  /** How many of the further filters are set. */
  readonly filters: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSearch: (search: SearchText) => void;
  readonly onSort: (sort: UnitSort) => void;
  readonly onPane: (pane: keyof ShownPanes) => void;
  /** Arrow down or Enter in the field: on to the list. */
  readonly onLeave: () => void;
}

/** What is typed to look for, on which side. */
export interface SearchText {
  readonly query: string;
  readonly side: NonNullable<UnitFilter['text']>['side'];
  readonly regex: boolean;
}

const sides = ['either', 'source', 'target'] as const;

/** What the list is narrowed down to by words, and how it is sorted. */
export function UnitToolbar(props: UnitToolbarProps) {
  const { search, panes, onSearch, onPane } = props;
  const { t } = useTranslation('memory');
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    props.onLeave();
  };
  return (
    <div className="unit-toolbar">
      <PaneButton icon={Library} label={t('memories.title')} isOn={panes.memories} onPress={() => onPane('memories')} />
      <div className="unit-toolbar__search" role="search" onKeyDown={press}>
        <TextField
          className="unit-toolbar__query"
          label={t('search')}
          hidesLabel
          placeholder={t('search')}
          value={search.query}
          onChange={(query) => onSearch({ ...search, query })}
          inputRef={props.field}
        />
        <PaneButton
          icon={Regex}
          label={t('regex')}
          isOn={search.regex}
          onPress={() => onSearch({ ...search, regex: !search.regex })}
        />
      </div>
      <Select<SearchText['side']>
        className="unit-toolbar__select"
        label={t('side')}
        value={search.side}
        options={sides.map((value) => ({ value, label: t(`sides.${value}`) }))}
        onChange={(side) => onSearch({ ...search, side })}
      />
      <Select<UnitSort>
        className="unit-toolbar__select"
        label={t('sort.label')}
        value={props.sort}
        options={unitSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={props.onSort}
      />
      <Button
        icon={ListFilter}
        variant={props.filters > 0 ? 'primary' : 'quiet'}
        aria-expanded={panes.filters}
        onPress={() => onPane('filters')}
      >
        {props.filters > 0 ? t('filters.active', { count: props.filters }) : t('filters.label')}
      </Button>
      <PaneButton icon={Replace} label={t('replace.label')} isOn={panes.replace} onPress={() => onPane('replace')} />
      <PaneButton icon={PanelRight} label={t('detail.title')} isOn={panes.detail} onPress={() => onPane('detail')} />
    </div>
  );
}

interface PaneButtonProps {
  readonly icon: typeof Library;
  readonly label: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function PaneButton({ icon: Icon, label, isOn, onPress }: PaneButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton className="icon-button" aria-label={label} isSelected={isOn} onChange={onPress}>
        <Icon aria-hidden />
      </ToggleButton>
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}
