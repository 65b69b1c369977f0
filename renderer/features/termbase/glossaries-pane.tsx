import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { FailureOf } from '#shared/contract/engine-api.ts';
import type { Result } from '#shared/result.ts';
import { enforcements, type Enforcement, type Glossary } from '#shared/model/terms.ts';
import { useTold } from './use-told.ts';
import './glossaries-pane.css';

/** The glossaries, the highest in rank first: where two speak of one term the higher is heard first. */
export function GlossariesPane({
  glossaries,
  onClose,
}: {
  readonly glossaries: readonly Glossary[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['termbase', 'common']);
  const { order, create } = useGlossaryCalls();
  const [name, setName] = useState('');
  const move = (at: number, by: number) => {
    const ids = glossaries.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (moved !== undefined) ids.splice(at + by, 0, moved);
    void order(ids);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void create(name).then((made) => (made ? setName('') : undefined));
  };
  return (
    <div className="glossaries">
      <header className="glossaries__head">
        <h2>{t('glossaries.title')}</h2>
        <Button size="small" variant="quiet" onPress={onClose}>
          {t('common:close')}
        </Button>
      </header>
      <p className="glossaries__hint">{t('glossaries.hint')}</p>
      <ol className="glossaries__list">
        {glossaries.map((glossary, at) => (
          <GlossaryItem
            key={glossary.id}
            glossary={glossary}
            place={at}
            count={glossaries.length}
            onMove={(by) => move(at, by)}
          />
        ))}
      </ol>
      <form className="glossaries__new" onSubmit={submit}>
        <TextField label={t('glossaries.newName')} value={name} onChange={setName} />
        <Button type="submit" icon={Plus} isDisabled={name.trim() === ''}>
          {t('glossaries.create')}
        </Button>
      </form>
    </div>
  );
}

interface GlossaryItemProps {
  readonly glossary: Glossary;
  readonly place: number;
  readonly count: number;
  readonly onMove: (by: number) => void;
}

function GlossaryItem({ glossary, place, count, onMove }: GlossaryItemProps) {
  const { t } = useTranslation('termbase');
  const format = useFormat();
  const { change, remove } = useGlossaryCalls();
  const { id, entries, readOnly, enabled, enforcement, receives } = glossary;
  const [name, setName] = useState<string | null>(null);
  const rename = () => {
    if (name !== null && name.trim() !== '' && name.trim() !== glossary.name) void change({ glossaryId: id, name });
    setName(null);
  };
  return (
    <li className="glossaries__item">
      <div className="glossaries__line" onBlur={rename}>
        <span className="glossaries__rank">{format.number(place + 1)}</span>
        <TextField
          className="glossaries__name"
          label={t('glossaries.name')}
          hidesLabel
          value={name ?? glossary.name}
          onChange={setName}
        />
        <IconButton
          size="small"
          icon={ArrowUp}
          label={t('glossaries.up')}
          isDisabled={place === 0}
          onPress={() => onMove(-1)}
        />
        <IconButton
          size="small"
          icon={ArrowDown}
          label={t('glossaries.down')}
          isDisabled={place === count - 1}
          onPress={() => onMove(1)}
        />
        <IconButton
          size="small"
          icon={Trash2}
          label={t('glossaries.remove')}
          isDisabled={readOnly}
          onPress={() => void remove(glossary)}
        />
      </div>
      <div className="glossaries__settings">
        <Select<Enforcement>
          label={t('enforcement')}
          value={enforcement}
          options={enforcements.map((value) => ({ value, label: t(`enforcements.${value}`) }))}
          onChange={(value) => void change({ glossaryId: id, enforcement: value })}
        />
        <Switch isOn={enabled} onChange={(on) => void change({ glossaryId: id, enabled: on })}>
          {t('glossaries.enabled')}
        </Switch>
        <Switch isOn={readOnly} onChange={(on) => void change({ glossaryId: id, readOnly: on })}>
          {t('glossaries.readOnly')}
        </Switch>
      </div>
      <p className="glossaries__facts">
        {t('glossaries.entries', { count: entries, formatted: format.number(entries) })}
        {receives ? ` · ${t('glossaries.receives')}` : null}
      </p>
    </li>
  );
}

function useGlossaryCalls() {
  const { t } = useTranslation('termbase');
  const call = useCall();
  const report = useReport();
  const told = useTold();
  type Method = 'glossaries.create' | 'glossaries.change' | 'glossaries.order' | 'glossaries.remove';
  const finish = (answer: Result<unknown, FailureOf<Method>>, words: string | null): boolean => {
    if (!answer.ok) report(answer.error);
    else if (words !== null) told(words);
    return answer.ok;
  };
  return {
    create: async (name: string) => finish(await call('glossaries.create', { name }), null),
    change: async (change: Parameters<typeof call<'glossaries.change'>>[1]) =>
      finish(await call('glossaries.change', change), null),
    order: async (glossaryIds: Glossary['id'][]) => finish(await call('glossaries.order', { glossaryIds }), null),
    remove: async ({ id, name, entries }: Glossary) =>
      finish(await call('glossaries.remove', { glossaryId: id }), t('glossaries.removed', { name, count: entries })),
  };
}
