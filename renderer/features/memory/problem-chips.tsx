import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ToggleButton } from 'react-aria-components';
import { unitProblems, type UnitProblem, type UnitSurvey } from '#shared/contract/memory-units.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';

export interface ProblemChipsProps {
  readonly survey: UnitSurvey | null;
  readonly problems: readonly UnitProblem[];
  readonly onChange: (problems: readonly UnitProblem[]) => void;
  /** Keeps one of each group of duplicates. */
  readonly onMerge: () => void;
  readonly isMerging: boolean;
}

/** What can be wrong with units and with how many it is; one that is pressed narrows the list down to these. */
export function ProblemChips({ survey, problems, onChange, onMerge, isMerging }: ProblemChipsProps) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const counts = survey?.problems;
  const shown = unitProblems.filter((problem) => problems.includes(problem) || (counts?.[problem] ?? 0) > 0);
  const share = survey && survey.total > 0 ? survey.done / survey.total : 0;
  return (
    <div className="chips" role="group" aria-label={t('problems')}>
      {shown.map((problem) => (
        <ToggleButton
          key={problem}
          className="chip"
          isSelected={problems.includes(problem)}
          onChange={(isOn) => onChange(isOn ? [...problems, problem] : problems.filter((each) => each !== problem))}
        >
          {t(`problem.${problem}`)}
          <span className="chip__count">{format.number(counts?.[problem] ?? 0)}</span>
          {problems.includes(problem) ? <X aria-hidden className="chip__off" /> : null}
        </ToggleButton>
      ))}
      {problems.includes('duplicate') && (counts?.duplicate ?? 0) > 0 ? (
        <Button size="small" isDisabled={isMerging} onPress={onMerge}>
          {t('merge')}
        </Button>
      ) : null}
      {survey?.complete === false ? (
        <span className="chips__counting">{t('counting', { percent: format.percent(share) })}</span>
      ) : null}
      {survey?.complete && shown.length === 0 ? <span className="chips__counting">{t('noProblems')}</span> : null}
    </div>
  );
}
