import { Lock, Plus } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components';
import type { MemoryId } from '#shared/model/ids.ts';
import type { Memory } from '#shared/model/memory.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { MemorySettings } from './memory-settings.tsx';
import { useMemories } from './use-memories.ts';

export interface MemoriesPaneProps {
  readonly memories: readonly Memory[];
  /** The one whose units are listed; null = all of them. */
  readonly shown: MemoryId | null;
  readonly onShow: (id: MemoryId | null) => void;
}

/** The memories, the most trusted first, with their sizes; the one that is shown with its settings. */
export function MemoriesPane({ memories, shown, onShow }: MemoriesPaneProps) {
  const { t } = useTranslation('memory');
  const actions = useMemories();
  const total = memories.reduce((sum, { units }) => sum + units, 0);
  const memory = memories.find(({ id }) => id === shown);
  return (
    <aside className="memories" aria-label={t('memories.title')}>
      <ol className="memories__list">
        <li>
          <MemoryButton name={t('memories.all')} units={total} isShown={shown === null} onPress={() => onShow(null)} />
        </li>
        {memories.map((each) => (
          <li key={each.id}>
            <MemoryButton
              name={each.name}
              units={each.units}
              memory={each}
              isShown={each.id === shown}
              onPress={() => onShow(each.id)}
            />
          </li>
        ))}
      </ol>
      <NewMemory onCreate={actions.create} />
      {memory ? (
        <MemorySettings
          key={memory.id}
          memory={memory}
          memories={memories}
          actions={actions}
          onGone={() => onShow(null)}
        />
      ) : (
        <p className="memories__hint">{t('memories.hint')}</p>
      )}
    </aside>
  );
}

interface MemoryButtonProps {
  readonly name: string;
  readonly units: number;
  readonly memory?: Memory;
  readonly isShown: boolean;
  readonly onPress: () => void;
}

function MemoryButton({ name, units, memory, isShown, onPress }: MemoryButtonProps) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const signs = [
    memory?.receives && t('memories.receives'),
    memory && !memory.enabled && t('memories.notLookedIn'),
    memory && memory.penalty > 0 && t('memories.minus', { points: memory.penalty }),
  ].filter(Boolean);
  return (
    <AriaButton
      className={joinClasses(
        'memories__item',
        isShown && 'memories__item--shown',
        memory?.enabled === false && 'memories__item--off',
      )}
      {...(isShown && { 'aria-current': 'true' as const })}
      onPress={onPress}
    >
      <span className="memories__name">{name}</span>
      {memory?.readOnly ? <Lock role="img" aria-label={t('memories.readOnly')} className="memories__lock" /> : null}
      <span className="memories__units">{format.number(units)}</span>
      {signs.length > 0 ? <span className="memories__signs">{signs.join(' · ')}</span> : null}
    </AriaButton>
  );
}

function NewMemory({ onCreate }: { readonly onCreate: (name: string) => Promise<boolean> }) {
  const { t } = useTranslation('memory');
  const [name, setName] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void onCreate(name.trim()).then((made) => (made ? setName('') : undefined));
  };
  return (
    <form className="memories__new" onSubmit={submit}>
      <TextField label={t('memories.new')} hidesLabel placeholder={t('memories.new')} value={name} onChange={setName} />
      <IconButton icon={Plus} label={t('memories.create')} type="submit" isDisabled={name.trim() === ''} />
    </form>
  );
}
