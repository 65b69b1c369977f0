import { useTranslation } from 'react-i18next';
import { showKeys } from '#renderer/session/keys.ts';
import { useKeymap } from '#renderer/session/use-keymap.ts';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';
import type { CommandSpec } from '#renderer/session/command-spec.ts';
import { registry } from '#renderer/session/registry.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { afterDialog } from '#renderer/ui/kept-caret.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import './keys-dialog.css';

const groups = ['segment', 'move', 'article', 'window'] as const;

/** F1: what every key does. */
export function KeysDialog() {
  const { t } = useTranslation(['palette', 'common']);
  const commands = useCommands();
  const changeKeys = () => {
    afterDialog(commands.hide, () => commands.show('change-keys'));
  };
  const firstSteps = () => {
    afterDialog(commands.hide, () => commands.showFirstSteps());
  };
  return (
    <Dialog
      title={t('keysTitle')}
      isOpen={useSurface() === 'keys'}
      onClose={commands.hide}
      closeLabel={t('common:close')}
      size="large"
      footer={
        <>
          <Button variant="quiet" onPress={firstSteps}>
            {t('firstSteps')}
          </Button>
          <Button onPress={changeKeys}>{t('change')}</Button>
        </>
      }
    >
      {/* Nothing in it takes the keyboard, and it is long: so it does itself, to be scrolled by it. */}
      <div className="keys" role="region" aria-label={t('keysTitle')} tabIndex={0}>
        {groups.map((group) => (
          <CommandKeys key={group} group={group} />
        ))}
        <TextKeys />
      </div>
    </Dialog>
  );
}

type KeyRow = { readonly label: string; readonly keys: readonly string[] };

function KeyGroup({ title, rows }: { readonly title: string; readonly rows: readonly KeyRow[] }) {
  return (
    <section className="keys__group">
      <h3 className="keys__title">{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.label} className="keys__row">
            <dt>{row.label}</dt>
            <dd>
              {row.keys.map((keys) => (
                <KeyHint key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The nine keys of matches and of terms are one row each. */
function CommandKeys({ group }: { readonly group: CommandSpec['group'] }) {
  const { t } = useTranslation(['palette', 'commands']);
  const keymap = useKeymap();
  const rows: KeyRow[] = [];
  for (const { id, group: itsGroup } of registry) {
    const keys = keymap.keysOf(id);
    if (itsGroup !== group || keys.length === 0) continue;
    const shown = keys.map(showKeys);
    if (id === 'insert-match-1') rows.push({ label: t('matchKeys'), keys: shown.map(toRange) });
    else if (id === 'insert-term-1') rows.push({ label: t('termKeys'), keys: shown.map(toRange) });
    else if (id === 'insert-fragment-1') rows.push({ label: t('fragmentKeys'), keys: shown.map(toRange) });
    else if (!/^insert-(?:match|term|fragment)-/.test(id)) rows.push({ label: t(`commands:${id}`), keys: shown });
  }
  return <KeyGroup title={t(`groups.${group}`)} rows={rows} />;
}

function TextKeys() {
  const { t } = useTranslation('palette');
  const rows: readonly KeyRow[] = [
    { label: t('lineUp'), keys: ['↑', '↓'] },
    { label: t('swap'), keys: ['Tab'] },
    { label: t('mend'), keys: ['1…9'] },
    { label: t('leave'), keys: ['Esc'] },
  ];
  return <KeyGroup title={t('text')} rows={rows} />;
}

const toRange = (keys: string): string => keys.replace(/1$/, '1…9');
