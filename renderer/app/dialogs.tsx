import { ImportReportDialog } from '#renderer/features/articles/import-report-dialog.tsx';
import { PretranslateDialog } from '#renderer/features/articles/pretranslate-dialog.tsx';
import { ConcordanceDialog } from '#renderer/features/concordance/concordance-dialog.tsx';
import { CharactersDialog } from '#renderer/features/desk/characters-dialog.tsx';
import { GoToDialog } from '#renderer/features/desk/go-to-dialog.tsx';
import { JoinAcrossDialog } from '#renderer/features/desk/join-across-dialog.tsx';
import { RepetitionsDialog } from '#renderer/features/desk/repetitions-dialog.tsx';
import { ReplaceDialog } from '#renderer/features/desk/replace-dialog.tsx';
import { DictionaryDialog } from '#renderer/features/dictionary/dictionary-dialog.tsx';
import { ExportDialog } from '#renderer/features/export/export-dialog.tsx';
import { CommentsDialog } from '#renderer/features/panels/comments-dialog.tsx';
import { KeysDialog } from '#renderer/features/palette/keys-dialog.tsx';
import { ChangeKeysDialog } from '#renderer/features/keys/change-keys-dialog.tsx';
import { PaletteDialog } from '#renderer/features/palette/palette-dialog.tsx';
import { QuickAddDialog } from '#renderer/features/termbase/quick-add-dialog.tsx';
import { ExportMemoryDialog } from '#renderer/features/transfer/export-memory-dialog.tsx';
import { ImportPairsDialog } from '#renderer/features/transfer/import-pairs-dialog.tsx';
import { PastImportsDialog } from '#renderer/features/transfer/past-imports-dialog.tsx';
import { SettingsDialog } from '#renderer/features/settings/settings-dialog.tsx';

/** Everything that comes over the workbench; each shows itself when it is asked for. */
export function Dialogs() {
  return (
    <>
      <ImportReportDialog />
      <ImportPairsDialog />
      <ExportMemoryDialog />
      <PastImportsDialog />
      <PretranslateDialog />
      <ExportDialog />
      <ConcordanceDialog />
      <QuickAddDialog />
      <GoToDialog />
      <CharactersDialog />
      <JoinAcrossDialog />
      <RepetitionsDialog />
      <ReplaceDialog />
      <DictionaryDialog />
      <CommentsDialog />
      <PaletteDialog />
      <KeysDialog />
      <ChangeKeysDialog />
      <SettingsDialog />
    </>
  );
}
