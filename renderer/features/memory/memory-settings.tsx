import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '#shared/model/memory.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Slider } from '#renderer/ui/slider.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { MemoriesActions } from './use-memories.ts';

export interface MemorySettingsProps {
  readonly memory: Memory;
  readonly memories: readonly Memory[];
  readonly actions: MemoriesActions;
  readonly onGone: () => void;
}

/** Name, place in the order of trust, penalty, lock and switch of a memory. */
export function MemorySettings({ memory, memories, actions, onGone }: MemorySettingsProps) {
  const { t } = useTranslation('memory');
  const { id } = memory;
  const [name, setName] = useState<string | null>(null);
  const [penalty, setPenalty] = useState<number | null>(null);
  // Held until the memory has it: a second press of the key would else go on from the value before the first.
  if (penalty === memory.penalty) setPenalty(null);
  const place = memories.findIndex((each) => each.id === id);
  const move = (by: number) => {
    const order = memories.map((each) => each.id).filter((each) => each !== id);
    order.splice(place + by, 0, id);
    void actions.order(order);
  };
  const rename = () => {
    if (name !== null && name.trim() !== '' && name.trim() !== memory.name) {
      void actions.change(id, { name: name.trim() });
    }
    setName(null);
  };
  return (
    <div className="memory-settings" role="group" aria-label={t('memories.settings', { name: memory.name })}>
      <div onBlur={rename}>
        <TextField label={t('memories.name')} value={name ?? memory.name} onChange={setName} />
      </div>
      <div className="memory-settings__order">
        <span>{t('memories.rank', { place: place + 1, count: memories.length })}</span>
        <IconButton
          size="small"
          icon={ArrowUp}
          label={t('memories.up')}
          isDisabled={place <= 0}
          onPress={() => move(-1)}
        />
        <IconButton
          size="small"
          icon={ArrowDown}
          label={t('memories.down')}
          isDisabled={place >= memories.length - 1}
          onPress={() => move(1)}
        />
      </div>
      <Slider
        label={t('memories.penalty')}
        value={penalty ?? memory.penalty}
        min={0}
        max={30}
        step={1}
        format={(value) => t('memories.points', { count: value })}
        onChange={setPenalty}
        onChangeEnd={(value) => {
          setPenalty(value);
          void actions.change(id, { penalty: value }).then((changed) => (changed ? undefined : setPenalty(null)));
        }}
      />
      <Switch isOn={memory.enabled} onChange={(enabled) => void actions.change(id, { enabled })}>
        {t('memories.lookIn')}
      </Switch>
      <Switch isOn={memory.readOnly} onChange={(readOnly) => void actions.change(id, { readOnly })}>
        {t('memories.readOnly')}
      </Switch>
      <RemoveMemory
        memory={memory}
        onRemove={() => void actions.remove(id).then((gone) => (gone ? onGone() : undefined))}
      />
    </div>
  );
}

/** Asks once more, with what goes: it can be undone, but it is much. */
function RemoveMemory({ memory, onRemove }: { readonly memory: Memory; readonly onRemove: () => void }) {
  const { t } = useTranslation(['memory', 'common']);
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <Button size="small" variant="quiet" icon={Trash2} isDisabled={memory.readOnly} onPress={() => setAsks(true)}>
        {t('memories.remove')}
      </Button>
    );
  }
  return (
    <div className="memory-settings__ask" role="alert">
      <p>{t('memories.removeAsk', { count: memory.units, formatted: format.number(memory.units) })}</p>
      <Button size="small" variant="danger" onPress={onRemove}>
        {t('memories.removeYes')}
      </Button>
      <Button size="small" variant="quiet" autoFocus onPress={() => setAsks(false)}>
        {t('common:cancel')}
      </Button>
    </div>
  );
}
