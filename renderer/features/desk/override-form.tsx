import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverrideRequest } from '#renderer/session/commands.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { Finding } from '#shared/model/finding.ts';

interface OverrideFormProps {
  readonly findings: readonly Finding[];
  readonly onCancel: () => void;
}

/** Asks for the reason without which nothing is overridden. */
export function OverrideForm({ findings, onCancel }: OverrideFormProps) {
  const { t } = useTranslation('desk');
  const { t: word } = useTranslation();
  const commands = useCommands();
  const [reason, setReason] = useState('');
  const given = reason.trim();

  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (given === '') return;
    void commands.confirm(findings.flatMap((finding) => toOverride(finding, given)));
  };

  return (
    <form
      className="blocked__form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
      }}
    >
      <TextField
        label={t('blocked.reason')}
        description={t('blocked.reasonHint')}
        value={reason}
        onChange={setReason}
        isRequired
        autoFocus
      />
      <div className="blocked__ways">
        <Button size="small" variant="primary" type="submit" isDisabled={given === ''}>
          {t('blocked.confirm')}
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          {word('cancel')}
        </Button>
      </div>
    </form>
  );
}

function toOverride({ conceptId, code }: Finding, reason: string): readonly OverrideRequest[] {
  if (conceptId === null || (code !== 'term_missing' && code !== 'term_forbidden')) return [];
  return [{ conceptId, code, reason }];
}
