import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VerifyReport } from '#shared/contract/workspace.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** Looks through the whole workspace file on demand, and says what is in it or what is wrong with it. */
export function CheckWorkspace() {
  const { t } = useTranslation('settings');
  const commands = useCommands();
  const [isChecking, setChecking] = useState(false);
  const [result, setResult] = useState<Result<VerifyReport, Failure> | null>(null);
  const check = async () => {
    setChecking(true);
    setResult(await commands.verify());
    setChecking(false);
  };
  return (
    <div className="settings__check">
      <Button size="small" isPending={isChecking} onPress={() => void check()}>
        {t(isChecking ? 'checking' : 'check')}
      </Button>
      {result ? <CheckResult result={result} /> : null}
    </div>
  );
}

function CheckResult({ result }: { readonly result: Result<VerifyReport, Failure> }) {
  const { t } = useTranslation('settings');
  const messages = useMessages();
  if (!result.ok) return <Banner tone="error">{messages.failure(result.error)}</Banner>;
  const { problems, articles, segments, units, concepts } = result.value;
  if (problems.length === 0) {
    const counts = {
      articles: t('counted.articles', { count: articles }),
      segments: t('counted.segments', { count: segments }),
      units: t('counted.units', { count: units }),
      concepts: t('counted.concepts', { count: concepts }),
    };
    return <Banner tone="success">{t('sound', counts)}</Banner>;
  }
  return (
    <Banner tone="error">
      <p>{t('faults', { count: problems.length })}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{messages.reason(problem)}</li>
        ))}
      </ul>
    </Banner>
  );
}
