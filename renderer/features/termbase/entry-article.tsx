import { useTranslation } from 'react-i18next';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { Concept, Term, TermLanguage } from '#shared/model/terms.ts';
import { EntryFooter } from './entry-footer.tsx';
import { Standing } from './standing.tsx';
import { describeTerm } from './describe-term.ts';
import './entry-article.css';

export interface EntryArticleProps {
  readonly concept: Concept;
  readonly glossaryName: string;
}

/** An entry, set like an article of a dictionary. */
export function EntryArticle({ concept, glossaryName }: EntryArticleProps) {
  const { t } = useTranslation('termbase');
  const { subjectField, definition, note, source, examples, enforcement } = concept;
  return (
    <div className="entry">
      <p className="entry__place">
        {glossaryName}
        {subjectField ? <span className="entry__subject"> · {subjectField}</span> : null}
      </p>
      <Wordings concept={concept} language="nl" isHead />
      <Wordings concept={concept} language="en" isHead={false} />
      {definition ? <p className="entry__definition">{definition}</p> : null}
      {note ? (
        <section className="entry__part">
          <h3>{t('note')}</h3>
          {note.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ) : null}
      {examples.length > 0 ? (
        <section className="entry__part">
          <h3>{t('examples')}</h3>
          {examples.map(({ nl, en, from }, at) => (
            <blockquote key={at} className="entry__example">
              {nl ? <p lang="nl">{nl}</p> : null}
              {en ? <p lang="en-GB">{en}</p> : null}
              {from ? <footer>{from}</footer> : null}
            </blockquote>
          ))}
        </section>
      ) : null}
      {source || enforcement ? (
        <section className="entry__part entry__facts">
          {source ? (
            <p>
              {t('source')}: {source}
            </p>
          ) : null}
          {enforcement ? <p>{t(`ownEnforcement.${enforcement}`)}</p> : null}
        </section>
      ) : null}
      <EntryFooter concept={concept} />
    </div>
  );
}

interface WordingsProps {
  readonly concept: Concept;
  readonly language: TermLanguage;
  readonly isHead: boolean;
}

function Wordings({ concept, language, isHead }: WordingsProps) {
  const { t } = useTranslation('termbase');
  const terms = concept.terms.filter((term) => term.language === language);
  return (
    <ul className={joinClasses('entry__terms', isHead && 'entry__terms--head')} aria-label={t(`languages.${language}`)}>
      {terms.length === 0 ? <li className="entry__none">{t(language === 'nl' ? 'noDutch' : 'noEnglish')}</li> : null}
      {terms.map((term) => (
        <Wording key={term.text} term={term} isLead={term === terms[0] && term.standing === 'preferred'} />
      ))}
    </ul>
  );
}

function Wording({ term, isLead }: { readonly term: Term; readonly isLead: boolean }) {
  const { t } = useTranslation('termbase');
  const facts = describeTerm(term, t);
  const isForbidden = term.standing === 'deprecated';
  return (
    <li className={joinClasses('entry__term', isLead && 'entry__term--lead')}>
      <span className="entry__word" lang={term.language === 'nl' ? 'nl' : (term.region ?? 'en-GB')}>
        {isForbidden ? <s>{term.text}</s> : term.text}
      </span>{' '}
      <Standing standing={term.standing} />
      {facts.length > 0 ? <span className="entry__grammar"> {facts.join(' · ')}</span> : null}
      {term.note ? <p className="entry__reason">{term.note}</p> : null}
    </li>
  );
}
