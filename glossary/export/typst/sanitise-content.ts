import { assertNever } from '#shared/assert-never.ts';
import { bilingualTemplate } from './bilingual-template.ts';
import type { PageContent } from './compile-job.ts';
import type { GlossaryPageData } from './glossary-data.ts';
import { glossaryTemplate } from './glossary-template.ts';
import type { KeysPageData } from './keys-data.ts';
import { keysTemplate } from './keys-template.ts';
import type { PageData } from './page-data.ts';
import { sanitiseGlossaryData } from './sanitise-glossary-data.ts';
import { sanitiseKeysData } from './sanitise-keys-data.ts';
import { sanitisePageData } from './sanitise-page-data.ts';
import { sanitiseTablesData } from './sanitise-tables-data.ts';
import { breakLongWords, nameCharacter, sanitiseText, type Clean, type Faces } from './sanitise-text.ts';
import type { TablesData } from './tables-data.ts';
import { tablesTemplate } from './tables-template.ts';

/** A message names this many lost characters; a whole text in a script that the faces lack would fill the screen. */
const mostNamed = 60;

/** A template and data for it that can be set in the faces. */
export interface SanitisedContent {
  /** Source of the template. */
  readonly template: string;
  readonly data: PageData | TablesData | GlossaryPageData | KeysPageData;
  /** Lost characters as a message shows them, each once; empty where nothing was lost. */
  readonly lost: readonly string[];
  /** True where a `□` stands on the page and the legend must explain it. */
  readonly hasMissingSigns: boolean;
}

/** Cleans every string of the content that comes from outside, and tells what was lost. */
export function sanitiseContent(content: PageContent, faces: Faces): SanitisedContent {
  const lost = new Set<string>();
  const clean: Clean = (text, room) => {
    const sanitised = sanitiseText(text, faces);
    sanitised.lost.forEach((character) => lost.add(character));
    return breakLongWords(sanitised.text, room);
  };
  const cleaned = cleanContent(content, clean);
  const names = [...new Set([...lost].map(nameCharacter))];
  return {
    ...cleaned,
    lost: names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names,
    hasMissingSigns: [...lost].some((character) => nameCharacter(character) === character),
  };
}

function cleanContent(content: PageContent, clean: Clean): Pick<SanitisedContent, 'template' | 'data'> {
  switch (content.template) {
    case 'bilingual':
      return { template: bilingualTemplate, data: sanitisePageData(content.data, clean) };
    case 'tables':
      return { template: tablesTemplate, data: sanitiseTablesData(content.data, clean) };
    case 'glossary':
      return { template: glossaryTemplate, data: sanitiseGlossaryData(content.data, clean) };
    case 'keys':
      return { template: keysTemplate, data: sanitiseKeysData(content.data, clean) };
    default:
      return assertNever(content);
  }
}
