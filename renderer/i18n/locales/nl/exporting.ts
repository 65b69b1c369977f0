import type { exporting as en } from '../en/exporting.ts';
import type { Wording } from '../wording.ts';

export const exporting = {
  title: 'Exporteren',
  article: 'Artikel',
  format: 'Document',
  formats: { pdf: 'Tweetalige PDF', txt: 'Engelse tekst (TXT)' },
  about: {
    pdf: 'Nederlands en Engels naast elkaar, met de gebruikte termen achterin.',
    txt: 'Alleen het Engels, als platte tekst.',
  },
  language: 'Opschriften in het document',
  languages: { en: 'Engels', nl: 'Nederlands' },
  open_one: '1 segment is niet bevestigd; het document markeert het.',
  open_other: '{{formatted}} segmenten zijn niet bevestigd; het document markeert ze.',
  run: 'Exporteren',
  running: 'Het document wordt gemaakt…',
  saved: 'Bewaard als {{path}}',
  downloaded: '‘{{fileName}}’ staat bij uw downloads.',
  notSaved: 'Het document is gemaakt, maar niet bewaard.',
  pages_one: '1 pagina',
  pages_other: '{{formatted}} pagina’s',
  showFile: 'Tonen in map',
  again: 'Nog een exporteren',
  warnings: {
    untranslated_one: '1 segment heeft nog geen Engels; de plaats is in het document gemarkeerd.',
    untranslated_other: '{{formatted}} segmenten hebben nog geen Engels; hun plaatsen zijn in het document gemarkeerd.',
    unconfirmed_one: '1 segment is niet bevestigd; het is gemarkeerd.',
    unconfirmed_other: '{{formatted}} segmenten zijn niet bevestigd; ze zijn gemarkeerd.',
    dropped: 'Weggelaten, want een PDF kan ze niet bevatten: {{characters}}',
    notUa: 'Gelabeld, maar geen volledige PDF/UA-1, door deze tekens: {{characters}}',
  },
} satisfies Wording<typeof en>;
