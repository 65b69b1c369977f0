import { X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readSpellingChoice, spellingChoices, spellingSetting, type SpellingWord } from '#shared/model/spelling.ts';
import { useCall, useQuery, useReport } from '#renderer/session/engine-hooks.ts';
import { useCommands, useSettings } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Which English is looked for, and the words that the project lets stand. */
export function SpellingSettings() {
  const { t } = useTranslation('settings');
  const commands = useCommands();
  const choice = readSpellingChoice(useSettings());
  return (
    <div>
      <Choice
        label={t('spelling')}
        value={choice}
        options={spellingChoices.map((value) => ({ value, label: t(`spellings.${value}`) }))}
        onChange={(value) => commands.setting(spellingSetting, value)}
      />
      {choice === 'off' ? null : <ProjectWords />}
    </div>
  );
}

function ProjectWords() {
  const { t } = useTranslation('settings');
  const call = useCall();
  const report = useReport();
  const words = useQuery('spelling.words', {});
  const listed = words.status === 'ready' ? words.value : [];
  const remove = async ({ id }: SpellingWord) => {
    const done = await call('spelling.remove', { ids: [id] });
    if (!done.ok) report(done.error);
  };
  return (
    <details className="settings__words">
      <summary>{listed.length === 0 ? t('words.none') : t('words.title', { count: listed.length })}</summary>
      <AddWord />
      <ul>
        {listed.map((each) => (
          <li key={each.id} className="settings__word">
            <span lang="en">{each.word}</span>
            <IconButton
              icon={X}
              size="small"
              label={t('words.remove', { word: each.word })}
              onPress={() => void remove(each)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function AddWord() {
  const { t } = useTranslation('settings');
  const call = useCall();
  const report = useReport();
  const [word, setWord] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const words = word.split(/[\s,;]+/u).filter((each) => each !== '');
    if (words.length === 0) return;
    const done = await call('spelling.add', { words });
    if (done.ok) setWord('');
    else report(done.error);
  };
  return (
    <form className="settings__add-word" onSubmit={(event) => void add(event)}>
      <TextField label={t('words.field')} value={word} onChange={setWord} lang="en" />
      <Button type="submit">{t('words.add')}</Button>
    </form>
  );
}
