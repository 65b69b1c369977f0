import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands, useOpenArticle, useSurface } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

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
  const last = (useOpenArticle()?.segments.length ?? 0).toString();
  const [text, setText] = useState('');
  const number = Number.parseInt(text, 10);

  const go = (event: FormEvent) => {
    event.preventDefault();
    if (Number.isNaN(number)) return;
    commands.hide();
    // After the dialog has given the keyboard back.
    setTimeout(() => commands.goTo(number), 0);
  };
  return (
    <form className="go-to" onSubmit={go}>
      <TextField label={t('goTo.number', { last })} value={text} onChange={setText} autoFocus />
      <Button type="submit" variant="primary" isDisabled={Number.isNaN(number)}>
        {t('goTo.go')}
      </Button>
    </form>
  );
}
