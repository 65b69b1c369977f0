import type { FailureType } from '../model/failure.ts';

/** Dutch words of every failure; the same facts in the same places as the English. */
export const failuresNl: Readonly<Record<FailureType, string>> = {
  'file-not-found': 'Er is geen bestand ‘{path}’. Controleer de naam en de map.',
  'file-unreadable': '‘{path}’ kan niet worden gelezen: {reason}. Controleer of u het mag openen.',
  'file-not-text':
    '‘{path}’ is geen tekstbestand: byte {offset} kan geen tekst zijn. Bewaar het als platte tekst (UTF-8) en importeer dat.',
  'file-empty': '‘{path}’ bevat geen tekst; er valt niets te importeren.',
  'file-too-large':
    '‘{path}’ is {megabytes} MB; er kan hoogstens {limit} MB tegelijk worden gelezen. Splits het bestand en probeer het opnieuw.',
  'file-malformed':
    '‘{path}’, regel {line}: {reason}. Er is niets geïmporteerd; herstel het bestand en probeer het opnieuw.',
  'file-kind-unknown': '‘{path}’ is van een soort die Veerman niet leest. Wel leest het {known}.',
  'dictionary-broken':
    '‘{path}’ is niet als woordenboek te gebruiken: {reason}. Haal de bestanden opnieuw op, allemaal in één map, en open het nog eens.',
  'cannot-write': '‘{path}’ kan niet worden geschreven: {reason}. Kies een andere map of naam.',
  'disk-full': 'De schijf met ‘{path}’ is vol. Er is niets half weggeschreven; maak ruimte en probeer het opnieuw.',
  'workspace-missing':
    'Er is geen werkruimte ‘{path}’. Importeer een artikel om er een te maken, of noem een ander bestand.',
  'workspace-damaged':
    'De werkruimte ‘{path}’ is beschadigd ({reason}). Ze is niet aangeraakt. Zet een reservekopie van het bestand terug of kies een andere werkruimte.',
  'workspace-newer':
    'De werkruimte ‘{path}’ is gemaakt met een nieuwere Veerman (bestandsversie {found}, deze kent {supported}). Ze is niet aangeraakt. Werk Veerman bij om haar te openen.',
  'workspace-in-use': 'De werkruimte ‘{path}’ is open in een andere Veerman. Sluit die, of kies een andere werkruimte.',
  'workspace-foreign':
    '‘{path}’ is geen werkruimte van Veerman. Het bestand is niet aangeraakt. Kies een ander bestand; een nieuwe naam maakt een nieuwe werkruimte.',
  'backup-unknown': 'De reservekopie ‘{name}’ is er niet meer. Bekijk de lijst opnieuw.',
  'backup-damaged':
    'De reservekopie ‘{path}’ is beschadigd ({reason}) en kan niet worden teruggezet. Er is niets gewijzigd; neem een andere.',
  'folder-of-workspace':
    '‘{path}’ is de map van de werkruimte zelf: wat de ene overkomt, overkomt ook de andere. Kies een map ergens anders, het liefst op een andere schijf, of laat het veld leeg voor ‘{standard}’.',
  'folder-relative': '‘{path}’ zegt niet op welke schijf de map staat. Geef het volledige pad.',
  'article-unknown':
    'Er is geen artikel ‘{article}’ in deze werkruimte. Vraag de lijst van artikelen op en kies daaruit.',
  'segment-unknown': 'Het segment is er niet meer; het artikel is verwijderd. Open een ander artikel.',
  'source-empty': 'Het Nederlands mag niet leeg zijn. Er is niets gewijzigd.',
  'split-outside': 'Kies een plaats binnen het Nederlands: aan beide kanten moet tekst staan.',
  'segment-last': 'Na dit segment komt er geen om het mee samen te voegen.',
  'paragraph-ends': 'Hier eindigt de alinea. Voeg alleen over het einde heen samen als u dat echt wilt.',
  'segment-locked': 'Het segment is vergrendeld. Ontgrendel het om het te wijzigen.',
  'segment-changed': 'Het segment is intussen elders gewijzigd. Uw tekst staat er nog; bekijk beide en bewaar opnieuw.',
  'target-empty': 'Er is nog geen Engels. Typ een vertaling of voeg een match in voordat u bevestigt.',
  'terms-not-met':
    'Het Engels houdt zich niet aan de termenlijst. Gebruik de verplichte term, of bevestig toch en zeg waarom.',
  'override-without-reason': 'Geef een reden, zodat de revisor weet waarom de term is losgelaten.',
  'query-without-words': 'De zoekvraag bevat geen woord om te zoeken. Typ er ten minste één dat erin moet staan.',
  'comment-unknown': 'De opmerking is er niet meer.',
  'comment-empty': 'Typ eerst iets; een lege opmerking wordt niet bewaard.',
  'memory-unknown': 'Het geheugen is er niet meer. Bekijk de lijst van geheugens en kies een ander.',
  'memory-name-taken': 'Er is al een geheugen ‘{name}’. Kies een andere naam.',
  'memory-read-only': 'Het geheugen ‘{name}’ is alleen-lezen. Sta eerst schrijven toe, of kies een ander geheugen.',
  'entry-unknown': 'Dit begrip staat niet meer in de termenlijst.',
  'entry-without-term': 'Een begrip heeft ten minste één term nodig, Nederlands of Engels.',
  'glossary-unknown': 'De termenlijst is er niet meer. Bekijk de lijst van termenlijsten en kies een andere.',
  'glossary-name-taken': 'Er is al een termenlijst ‘{name}’. Kies een andere naam.',
  'glossary-read-only':
    'De termenlijst ‘{name}’ is alleen-lezen. Sta eerst wijzigen toe, of kies een andere termenlijst.',
  'unit-unknown': 'De eenheid staat niet meer in het geheugen.',
  'unit-side-empty': 'Een eenheid heeft aan beide kanten tekst nodig. Verwijder haar als u haar niet wilt houden.',
  'list-gone': 'De lijst is verouderd. Zoek opnieuw.',
  'list-changed':
    'Er zijn eenheden bij gekomen of weggegaan sinds u koos; er is niets gewijzigd. Bekijk de lijst en kies opnieuw.',
  'units-many':
    '{units} eenheden zijn te veel voor één stap; er kunnen er hoogstens {limit} tegelijk worden gewijzigd. Maak de lijst korter, of verwijder het geheugen in zijn geheel.',
  'pattern-invalid': '‘{pattern}’ is geen reguliere expressie. Verbeter haar, of zoek ernaar als gewone tekst.',
  'pattern-slow': '‘{pattern}’ duurt bij sommige teksten te lang. Schrijf haar zonder herhalingen binnen herhalingen.',
  'import-unknown': 'Die import is er niet (meer). Bekijk de lijst van imports.',
  'upload-unknown': 'Dit bestand is er niet meer. Kies het opnieuw.',
  'rows-many':
    'Dat zouden {rows} rijen worden; in een werkmap passen er niet meer dan {limit}. Kies een andere indeling.',
  'alignment-unknown': 'Deze uitlijning is er niet meer. Kies een andere, of begin opnieuw met beide documenten.',
  'alignment-changed':
    'De uitlijning is intussen in een ander venster gewijzigd. Ze is opnieuw geladen; doe uw laatste wijziging nog eens.',
  'nothing-to-undo': 'Er is niets om ongedaan te maken.',
  'nothing-to-redo': 'Er is niets om opnieuw te doen.',
  'export-failed': 'Het document kon niet worden gemaakt: {reason}. Er is niets weggeschreven.',
  cancelled: 'Geannuleerd; er is niets gewijzigd.',
  'engine-gone': 'De motor is gestopt. Wat bewaard was, is veilig; hij start vanzelf opnieuw.',
  'params-invalid': 'Het verzoek is niet begrepen: {issues}.',
};
