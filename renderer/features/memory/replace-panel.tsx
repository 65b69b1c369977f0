import { useTranslation } from 'react-i18next';
import type { UnitReplacement, UnitSide } from '#shared/contract/memory-units.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface ReplacePanelProps {
  readonly replacement: UnitReplacement;
  readonly onChange: (replacement: UnitReplacement) => void;
  /** Units that are chosen to be changed. */
  readonly chosen: number;
  /** How far the change is, 0–1; null where none runs. */
  readonly running: number | null;
  /** False while the list is still being searched for. */
  readonly isReady: boolean;
  readonly onApply: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** Find and replace on one side. The list below shows what would change; nothing changes before it is applied. */
export function ReplacePanel(props: ReplacePanelProps) {
  const { replacement, onChange, chosen, running } = props;
  const { t } = useTranslation(['memory', 'common']);
  const format = useFormat();
  const set = (change: Partial<UnitReplacement>) => onChange({ ...replacement, ...change });
  const lang = replacement.side === 'source' ? 'nl' : 'en-GB';
  return (
    <section className="replace-panel" aria-label={t('replace.label')}>
      <div className="replace-panel__row">
        <TextField
          label={t('replace.find')}
          value={replacement.find}
          onChange={(find) => set({ find })}
          lang={lang}
          autoFocus
        />
        <TextField label={t('replace.by')} value={replacement.by} onChange={(by) => set({ by })} lang={lang} />
        <Choice<UnitSide>
          label={t('side')}
          value={replacement.side}
          onChange={(side) => set({ side })}
          options={[
            { value: 'target', label: t('english') },
            { value: 'source', label: t('dutch') },
          ]}
        />
      </div>
      <div className="replace-panel__row replace-panel__row--options">
        <Checkbox isSelected={replacement.wholeWord} onChange={(wholeWord) => set({ wholeWord })}>
          {t('replace.wholeWord')}
        </Checkbox>
        <Checkbox isSelected={replacement.matchCase} onChange={(matchCase) => set({ matchCase })}>
          {t('replace.matchCase')}
        </Checkbox>
        <Checkbox isSelected={replacement.regex} onChange={(regex) => set({ regex })}>
          {t('regex')}
        </Checkbox>
        <span className="replace-panel__hint">
          {replacement.find === '' ? t('replace.hint') : replacement.regex ? t('replace.groups') : null}
        </span>
        {running === null ? null : (
          <>
            <ProgressBar label={t('replace.running')} value={running} />
            <Button size="small" onPress={props.onStop}>
              {t('common:cancel')}
            </Button>
          </>
        )}
        <Button
          variant="primary"
          isDisabled={chosen === 0 || running !== null || !props.isReady}
          onPress={props.onApply}
        >
          {t('replace.apply', { count: chosen, formatted: format.number(chosen) })}
        </Button>
        <Button variant="quiet" onPress={props.onClose}>
          {t('common:close')}
        </Button>
      </div>
    </section>
  );
}
