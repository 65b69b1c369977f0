import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands, useOpenArticle, useSurface } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { afterDialog } from '#renderer/ui/kept-caret.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { readSegmentNumber, type SegmentNumber } from './read-segment-number.ts';

/** Ctrl+G: a number, Enter, and the row is there. */
export function GoToDialog() {
  const { t } = useTranslation('desk');
  const { t: word } = useTranslation();
  const commands = useCommands();
  const isOpen = useSurface() === 'go-to';
  return (
    <Dialog
      title={t('goTo.title')}
      isOpen={isOpen}
      onClose={() => commands.hide()}
      closeLabel={word('close')}
      size="small"
    >
      <GoToForm />
    </Dialog>
  );
}

function GoToForm() {
  const { t } = useTranslation('desk');
  const commands = useCommands();
  const last = useOpenArticle()?.segments.length ?? 0;
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const read = readSegmentNumber(text, last);

  const go = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (read.kind !== 'number') return;
    // In one go: what is typed next belongs into the row that was asked for.
    afterDialog(commands.hide, () => commands.goTo(read.number));
  };
  return (
    <form className="go-to" onSubmit={go}>
      <TextField
        label={t('goTo.number', { last: String(last) })}
        value={text}
        onChange={setText}
        error={useProblem(read, last, tried)}
        autoFocus
      />
      <Button type="submit" variant="primary">
        {t('goTo.go')}
      </Button>
    </form>
  );
}

/** Why there is nowhere to go, in words; an empty field is one only once the user has tried. */
function useProblem(read: SegmentNumber, last: number, tried: boolean): string | null {
  const { t } = useTranslation('desk');
  const all = String(last);
  if (read.kind === 'number' || (read.kind === 'empty' && !tried)) return null;
  if (read.kind === 'out-of-range') return t('goTo.outOfRange', { wanted: read.wanted, last: all });
  return t('goTo.notANumber', { last: all });
}
