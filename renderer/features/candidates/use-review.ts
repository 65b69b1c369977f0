import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '#shared/model/candidate.ts';
import type { GlossaryId } from '#shared/model/ids.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { showToast } from '#renderer/ui/toast-store.ts';
import type { EnglishByKey } from './use-english.ts';

/** Both sides of an entry in the making. */
export interface Wording {
  readonly dutch: string;
  readonly english: string;
}

/** Going through candidates one by one. */
export interface Review {
  readonly cursor: number;
  /** Key of the candidate whose words are being edited. */
  readonly editing: string | null;
  readonly wordingOf: (candidate: Candidate) => Wording;
  readonly move: (index: number) => void;
  /** Starts editing the current one, or the one at a place. */
  readonly edit: (index?: number) => void;
  readonly change: (key: string, wording: Wording) => void;
  /** Leaves the words as they were proposed. */
  readonly endEdit: () => void;
  /** Makes an entry of the current one; without English its words are edited first. */
  readonly accept: () => void;
  readonly reject: () => void;
}

export interface ReviewInput {
  readonly candidates: readonly Candidate[];
  readonly english: EnglishByKey;
  readonly glossaryId: GlossaryId | null;
  readonly drop: (key: string) => void;
}

const spokenFor = 3;

/** Keeps where the user is and what was typed, and tells the engine what is decided. */
export function useReview({ candidates, english, glossaryId, drop }: ReviewInput): Review {
  const [place, setPlace] = useState(0);
  const [editing, setEditing] = useState<string | null>(null);
  const { wordingOf, change, forget } = useWordings(english);
  const cursor = Math.max(0, Math.min(place, candidates.length - 1));
  const current = candidates[cursor];

  const decide = useDecisions(glossaryId, drop);
  const accept = () => {
    if (!current) return;
    const wording = wordingOf(current);
    if (wording.english.trim() === '' || wording.dutch.trim() === '') {
      setEditing(current.key);
      return;
    }
    setEditing(null);
    void decide.accept(current, wording);
  };
  const reject = () => {
    if (current) void decide.reject(current);
  };
  return {
    cursor,
    editing,
    wordingOf,
    move: (index) => {
      setPlace(index);
      if (candidates[index]?.key !== editing) setEditing(null);
    },
    edit: (index = cursor) => {
      setPlace(index);
      setEditing(candidates[index]?.key ?? null);
    },
    change,
    endEdit: () => {
      if (editing !== null) forget(editing);
      setEditing(null);
    },
    accept,
    reject,
  };
}

/** What the user made of the proposals. */
function useWordings(english: EnglishByKey) {
  const [edits, setEdits] = useState<ReadonlyMap<string, Wording>>(new Map());
  return {
    wordingOf: ({ key, dutch }: Candidate): Wording =>
      edits.get(key) ?? { dutch, english: english.get(key)?.[0]?.english ?? '' },
    change: (key: string, wording: Wording) => setEdits((before) => new Map(before).set(key, wording)),
    forget: (key: string) => setEdits((before) => new Map([...before].filter(([other]) => other !== key))),
  };
}

/** Tells the engine, and takes what is decided off the list. */
function useDecisions(glossaryId: GlossaryId | null, drop: (key: string) => void) {
  const { t } = useTranslation('candidates');
  const call = useCall();
  const report = useReport();
  return {
    accept: async ({ key, kind, abbreviation, places }: Candidate, wording: Wording) => {
      const answer = await call('candidates.accept', {
        glossaryId,
        kind,
        dutch: wording.dutch.trim(),
        abbreviation,
        english: wording.english.trim(),
        example: places[0]?.segmentId ?? null,
      });
      if (!answer.ok) return report(answer.error);
      drop(key);
      showToast({ tone: 'success', content: t('accepted', { term: wording.dutch }), seconds: spokenFor });
    },
    reject: async ({ key, dutch, kind }: Candidate) => {
      const answer = await call('candidates.reject', { key, dutch, kind });
      if (answer.ok) drop(key);
      else report(answer.error);
    },
  };
}
