import { LexicalComposer, type InitialConfigType } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { $setSelection } from 'lexical';
import { memo, useState } from 'react';
import { liveTextOf } from '#renderer/session/selectors.ts';
import { useSession } from '#renderer/session/session.ts';
import type { Segment } from '#shared/model/segment.ts';
import { CompletionPlugin } from './completion/completion-plugin.tsx';
import { CaretPlugin } from './caret-plugin.tsx';
import { KeepTextPlugin } from './keep-text-plugin.tsx';
import { OneLinePlugin } from './one-line-plugin.tsx';
import { $writeText } from './plain-text.ts';
import { QuietInputPlugin } from './quiet-input-plugin.tsx';
import { TagNode } from './tag-node.ts';
import { TagsPlugin } from './tags-plugin.tsx';
import './segment-editor.css';
import './text-marks.css';
import '#renderer/ui/tags.css';

export interface SegmentEditorProps {
  readonly segment: Segment;
  /** Accessible name. */
  readonly label: string;
  readonly placeholder: string;
  /** Tab goes to the Dutch. */
  readonly onSwitchSide: () => void;
}

/**
 * The one live editor: the English of the active row. Mount it with the segment's id as its key. What it takes of the
 * segment it takes once, so that storing the row draws nothing anew.
 */
export const SegmentEditor = memo(function SegmentEditor({
  segment,
  label,
  placeholder,
  onSwitchSide,
}: SegmentEditorProps) {
  const { store } = useSession();
  const [config] = useState<InitialConfigType>(() => {
    const text = liveTextOf(store.get(), segment.id) ?? '';
    return {
      namespace: 'segment',
      nodes: [TagNode],
      theme: { tags: new Map(segment.tags.map(({ mark, about }) => [mark, about])) },
      editable: !segment.locked,
      editorState: () => {
        $writeText(text, text.length);
        // A selection would draw the keyboard here, which is for the caret plugin to decide.
        $setSelection(null);
      },
      onError: (bug) => {
        throw bug;
      },
    };
  });
  return (
    <LexicalComposer initialConfig={config}>
      <div className="segment-editor">
        <PlainTextPlugin
          contentEditable={
            <ContentEditable
              className="segment-editor__text"
              tabIndex={0}
              lang="en-GB"
              spellCheck={false}
              ariaLabel={label}
              aria-multiline
              aria-placeholder={placeholder}
              placeholder={<span className="segment-editor__placeholder">{placeholder}</span>}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
      </div>
      <CompletionPlugin segmentId={segment.id} />
      <KeepTextPlugin segmentId={segment.id} />
      <CaretPlugin segmentId={segment.id} onSwitchSide={onSwitchSide} />
      <OneLinePlugin />
      <QuietInputPlugin />
      <TagsPlugin />
    </LexicalComposer>
  );
}, isSameEditor);

function isSameEditor(one: SegmentEditorProps, other: SegmentEditorProps): boolean {
  const names = ['label', 'placeholder', 'onSwitchSide'] as const;
  return one.segment.id === other.segment.id && names.every((name) => one[name] === other[name]);
}
