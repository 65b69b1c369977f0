import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import type { PairsChoice } from '#renderer/session/pairs-import.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { importModes } from '#shared/model/transfer.ts';

export interface TargetFormProps {
  readonly choice: PairsChoice;
  readonly onChange: (change: Partial<PairsChoice>) => void;
}

/** Stands for a memory that is still to be made. */
const another = '\u0000';
/** Milliseconds after the last key before a new name is looked into. */
const pause = 500;

/** Which memory the file goes to, and what becomes of units that the memory has with other English. */
export function TargetForm({ choice, onChange }: TargetFormProps) {
  const { t } = useTranslation('transfer');
  const told = useQuery('memories.list', {});
  const memories = told.status === 'ready' ? told.value.filter(({ readOnly }) => !readOnly) : [];
  const isNew = !memories.some(({ name }) => name === choice.into);
  const [ownName, setOwnName] = useState(choice.into);
  const choose = (value: string) => onChange({ into: value === another ? ownName : value });
  const name = ownName.trim();
  useEffect(() => {
    if (!isNew || name === '' || name === choice.into) return undefined;
    const timer = setTimeout(() => onChange({ into: name }), pause);
    return () => clearTimeout(timer);
  }, [isNew, name, choice.into, onChange]);
  return (
    <div className="target-form">
      <div className="target-form__into">
        <Select<string>
          label={t('target.into')}
          value={isNew ? another : choice.into}
          options={[
            { value: another, label: t('target.another') },
            ...memories.map((memory) => ({ value: memory.name, label: memory.name })),
          ]}
          onChange={choose}
        />
        {isNew ? <TextField label={t('target.name')} value={ownName} onChange={setOwnName} /> : null}
      </div>
      {isNew ? null : (
        <div className="target-form__mode">
          <Choice
            label={t('target.mode')}
            value={choice.mode}
            options={importModes.map((value) => ({ value, label: t(`modes.${value}`) }))}
            onChange={(mode) => onChange({ mode })}
          />
          <p className="import-pairs__hint">{t(`modeHints.${choice.mode}`)}</p>
        </div>
      )}
    </div>
  );
}
