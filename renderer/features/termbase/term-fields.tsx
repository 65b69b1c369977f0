import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import {
  termMatchings,
  termRegions,
  termStandings,
  type CaseRule,
  type Term,
  type TermMatching,
  type TermRegion,
  type TermStanding,
} from '#shared/model/terms.ts';
import { namedValues } from './describe-term.ts';
import { ValueSelect } from './value-select.tsx';

export interface TermFieldsProps {
  readonly term: Term;
  /** The other terms of its language, which it may shorten. */
  readonly others: readonly Term[];
  readonly onChange: (term: Term) => void;
  readonly onRemove: () => void;
}

const caseRules: readonly CaseRule[] = ['ignore', 'smart', 'exact'];

/** One wording: its words and standing, and the rest when it is wanted. */
export function TermFields({ term, others, onChange, onRemove }: TermFieldsProps) {
  const { t } = useTranslation('termbase');
  const [isOpen, setOpen] = useState(false);
  const set = (change: Partial<Term>) => onChange({ ...term, ...change });
  const isForbidden = term.standing === 'deprecated';
  return (
    <div className="term-fields">
      <div className="term-fields__main">
        <IconButton
          size="small"
          icon={isOpen ? ChevronDown : ChevronRight}
          label={isOpen ? t('fewerFields') : t('moreFields')}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        />
        <TextField
          className="term-fields__text"
          label={t('term')}
          hidesLabel
          placeholder={t(term.language === 'nl' ? 'dutch' : 'english')}
          lang={term.language === 'nl' ? 'nl' : 'en-GB'}
          value={term.text}
          onChange={(text) => set({ text })}
          autoFocus={term.text === ''}
        />
        <Select<TermStanding>
          className="term-fields__standing"
          label={t('standing.label')}
          value={term.standing}
          options={termStandings.map((value) => ({ value, label: t(`standing.${value}`) }))}
          onChange={(standing) => set({ standing })}
        />
        <IconButton size="small" icon={Trash2} label={t('removeTerm')} onPress={onRemove} />
      </div>
      {isForbidden || isOpen ? (
        <TextField
          className="term-fields__note"
          label={isForbidden ? t('reason') : t('termNote')}
          value={term.note ?? ''}
          onChange={(note) => set({ note })}
        />
      ) : null}
      {isOpen ? <MoreFields term={term} others={others} onSet={set} /> : null}
    </div>
  );
}

interface MoreFieldsProps {
  readonly term: Term;
  readonly others: readonly Term[];
  readonly onSet: (change: Partial<Term>) => void;
}

function MoreFields({ term, others, onSet }: MoreFieldsProps) {
  const { t } = useTranslation('termbase');
  return (
    <div className="term-fields__more">
      <ValueSelect
        label={t('partOfSpeech')}
        category="partOfSpeech"
        known={namedValues.partOfSpeech}
        value={term.partOfSpeech}
        onChange={(partOfSpeech) => onSet({ partOfSpeech })}
      />
      <ValueSelect
        label={t('gender')}
        category="gender"
        known={namedValues.gender}
        value={term.gender}
        onChange={(gender) => onSet({ gender })}
      />
      <TextField label={t('plural')} value={term.plural ?? ''} onChange={(plural) => onSet({ plural })} />
      <ValueSelect
        label={t('type')}
        category="type"
        known={namedValues.type}
        value={term.type}
        onChange={(type) => onSet({ type })}
      />
      {others.length > 0 ? (
        <Select<string>
          label={t('abbreviationOf')}
          value={term.abbreviationOf ?? ''}
          options={[{ value: '', label: t('none') }, ...others.map(({ text }) => ({ value: text, label: text }))]}
          onChange={(text) => onSet({ abbreviationOf: text === '' ? null : text })}
        />
      ) : null}
      <Select<CaseRule>
        label={t('case.label')}
        value={term.caseRule}
        options={caseRules.map((value) => ({ value, label: t(`case.${value}`) }))}
        onChange={(caseRule) => onSet({ caseRule })}
      />
      <Select<TermMatching>
        label={t('matching.label')}
        value={term.matching}
        options={termMatchings.map((value) => ({ value, label: t(`matching.${value}`) }))}
        onChange={(matching) => onSet({ matching })}
      />
      {term.language === 'en' ? (
        <Select<TermRegion | 'both'>
          label={t('region')}
          value={term.region ?? 'both'}
          options={(['both', ...termRegions] as const).map((value) => ({ value, label: t(`regions.${value}`) }))}
          onChange={(value) => onSet({ region: value === 'both' ? null : value })}
        />
      ) : null}
    </div>
  );
}
