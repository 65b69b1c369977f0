import { CornerDownLeft } from 'lucide-react';
import { Button, TooltipTrigger } from 'react-aria-components';
import type { CommandId } from '#renderer/session/command-spec.ts';
import { showKeys } from '#renderer/session/keys.ts';
import { useKeymap } from '#renderer/session/use-keymap.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import './insert-key.css';

export interface InsertKeyProps {
  /** Whose keys do the same, shown as the button's face; an arrow where there are none. */
  readonly command: CommandId | null;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

/** A button that wears its keys: pressing it and pressing them is the same. The focus stays in the text. */
export function InsertKey({ command, label, isDisabled, onPress }: InsertKeyProps) {
  const keymap = useKeymap();
  const keys = command ? keymap.keysOf(command)[0] : undefined;
  const caps = keys ? showKeys(keys) : null;
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button className="insert-key" aria-label={label} isDisabled={isDisabled} preventFocusOnPress onPress={onPress}>
        {caps ? <KeyHint keys={caps} /> : <CornerDownLeft aria-hidden />}
      </Button>
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}
