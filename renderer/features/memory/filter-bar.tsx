import { useTranslation } from 'react-i18next';
import { Input, Label, TextField } from 'react-aria-components';
import type { UnitFacet, UnitFilter, UnitSurvey } from '#shared/contract/memory-units.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';

/** The filters besides words, memory and problems. */
export type FurtherFilters = Pick<UnitFilter, 'who' | 'document' | 'language' | 'from' | 'to' | 'agreement'>;

export const noFilters: FurtherFilters = {
  who: null,
  document: null,
  language: null,
  from: null,
  to: null,
  agreement: null,
};

export interface FilterBarProps {
  readonly filters: FurtherFilters;
  readonly survey: UnitSurvey | null;
  readonly onChange: (filters: FurtherFilters) => void;
}

/** Stands for everyone and everything; no name is this. */
const any = '\u0000';
/** Limits of agreement that are offered. */
const limits = ['100', '90', '80', '70', '50', '30'] as const;

/** Who, which document, which Dutch or English, from when to when, and how far the sides agree at most. */
export function FilterBar({ filters, survey, onChange }: FilterBarProps) {
  const { t } = useTranslation('memory');
  const { who, document, language, from, to, agreement } = filters;
  const isNarrowed = Object.values(filters).some((value) => value !== null);
  return (
    <div className="filter-bar" role="group" aria-label={t('filters.label')}>
      <FacetSelect
        label={t('filters.who')}
        all={t('filters.anyone')}
        value={who}
        facets={survey?.people ?? []}
        onChange={(next) => onChange({ ...filters, who: next })}
      />
      <FacetSelect
        label={t('filters.document')}
        all={t('filters.anyDocument')}
        value={document}
        facets={survey?.documents ?? []}
        onChange={(next) => onChange({ ...filters, document: next })}
      />
      <FacetSelect
        label={t('filters.language')}
        all={t('filters.anyLanguage')}
        value={language}
        facets={survey?.languages ?? []}
        onChange={(next) => onChange({ ...filters, language: next })}
      />
      <DayField label={t('filters.from')} value={from} onChange={(next) => onChange({ ...filters, from: next })} />
      <DayField label={t('filters.to')} value={to} onChange={(next) => onChange({ ...filters, to: next })} />
      <Select<string>
        className="filter-bar__field"
        label={t('filters.agreement')}
        value={String(agreement ?? 100)}
        options={limits.map((value) => ({
          value,
          label: value === '100' ? t('filters.anyAgreement') : t('filters.atMost', { score: value }),
        }))}
        onChange={(value) => onChange({ ...filters, agreement: value === '100' ? null : Number(value) })}
      />
      <Button variant="quiet" isDisabled={!isNarrowed} onPress={() => onChange(noFilters)}>
        {t('filters.clear')}
      </Button>
    </div>
  );
}

interface FacetSelectProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly facets: readonly UnitFacet[];
  readonly onChange: (value: string | null) => void;
}

function FacetSelect({ label, all, value, facets, onChange }: FacetSelectProps) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const isListed = value === null || facets.some(({ name }) => name === value);
  const listed = isListed ? facets : [{ name: value, units: 0 }, ...facets];
  return (
    <Select<string>
      className="filter-bar__field"
      label={label}
      value={value ?? any}
      options={[
        { value: any, label: all },
        ...listed.map(({ name, units }) => ({
          value: name,
          label: `${name === '' ? t('filters.unknown') : name} (${format.number(units)})`,
        })),
      ]}
      onChange={(next) => onChange(next === any ? null : next)}
    />
  );
}

interface DayFieldProps {
  readonly label: string;
  /** `2026-01-31`, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <TextField className="field filter-bar__day" value={value ?? ''} onChange={(next) => onChange(next || null)}>
      <Label className="field__label">{label}</Label>
      <Input type="date" className="field__box" max="9999-12-31" />
    </TextField>
  );
}
