import type { transfer as source } from '../en/transfer';
import type { Translation } from '../say/phrase';

/** Woorden van beoordelingen die als bestand vertrekken en terugkomen. */
export const transfer: Translation<typeof source> = {
  'transfer.title': 'Invoer en uitvoer',
  'transfer.help':
    'Beoordelingen vertrekken als bestand en komen in dezelfde vorm terug: neem een uitvoer, vul die in en lees ze in.',
  'transfer.export': 'Uitvoeren',
  'transfer.export.help':
    'De eigen antwoorden van {unit} en alles eronder, zoals ze gelden op {date}. Wat overgenomen is, blijft bij wie het levert.',
  'transfer.export.csv': 'Als CSV',
  'transfer.export.xlsx': 'Als Excel',
  'transfer.export.template':
    'Een uitvoer is ook het sjabloon om in te lezen: dezelfde kolommen, ingevuld.',
  'transfer.import': 'Inlezen',
  'transfer.import.help':
    'Kies een CSV-bestand (UTF-8) of een XLSX-bestand. Eerst zie je wat er van elke rij wordt; er wordt niets bewaard tot je bevestigt.',
  'transfer.import.past': 'Je bekijkt een eerdere dag. Ga terug naar vandaag om in te lezen.',
  'transfer.file': 'Kies een bestand of zet het hier neer',
  'transfer.file.other': 'Een ander bestand kiezen',
  'transfer.checking': '{file} wordt nagekeken…',
  'transfer.importing': '{file} wordt ingelezen…',
  'transfer.checked': '{file} is nagekeken. Er is nog niets bewaard.',
  'transfer.done': '{file} is ingelezen.',
  'transfer.count.rows': 'Rijen',
  'transfer.count.added': 'Nieuwe antwoorden',
  'transfer.count.unchanged': 'Al bekend',
  'transfer.count.refused': 'Geweigerd',
  'transfer.confirm': { one: '{count} antwoord inlezen', other: '{count} antwoorden inlezen' },
  'transfer.confirm.some':
    'Geweigerde rijen blijven eruit; je kunt ze verbeteren en hetzelfde bestand opnieuw inlezen.',
  'transfer.confirm.none': 'Geen enkele rij van dit bestand zou bewaard worden.',
  'transfer.rows': 'Wat er van elke rij wordt',
  'transfer.rows.cut':
    'Je ziet de eerste {shown} van {rows} rijen, geweigerde eerst. De aantallen gaan over alle rijen.',
  'transfer.rows.empty': 'Dit bestand heeft geen rijen onder de kolomnamen.',
  'transfer.row': 'Rij',
  'transfer.unit': 'Eenheid',
  'transfer.code': 'Maatregel',
  'transfer.fate': 'Wat ermee gebeurt',
  'transfer.reason': 'Waarom',
  'transfer.fate.added': 'Nieuw antwoord',
  'transfer.fate.unchanged': 'Al bekend',
  'transfer.fate.refused': 'Geweigerd',
  'transfer.fate.added.done': 'Bewaard',
  'transfer.reason.unit-unknown': 'Geen enkele eenheid heeft deze naam of id.',
  'transfer.reason.unit-ambiguous': 'Meer dan één eenheid heeft deze naam. Geef ook de unit_id.',
  'transfer.reason.unit-contradictory':
    'De naam en de unit_id horen bij verschillende eenheden. Laat een van beide weg.',
  'transfer.reason.unit-not-allowed': 'Je mag deze eenheid niet beoordelen.',
  'transfer.reason.safeguard-unknown': 'Deze maatregel bestaat niet in het raamwerk.',
  'transfer.reason.level-invalid':
    'Een niveau is een geheel getal van 1 tot 5, en beide zijn nodig.',
  'transfer.reason.date-invalid': 'Dit is geen dag (JJJJ-MM-DD), of hij moet nog komen.',
  'transfer.reason.reason-missing':
    'Een maatregel die niet van toepassing is, heeft een reden nodig.',
  'transfer.reason.kind-unknown': 'De soort is scored, not-applicable of open.',
  'transfer.reason.text-too-long': 'Een tekst is te lang.',
  'transfer.reason.text-invalid': 'Een tekst bevat tekens die niet bewaard kunnen worden.',
  'transfer.reason.duplicate-row':
    'Verschillende rijen gaan over dezelfde maatregel, eenheid en dag.',
  'transfer.reason.unit-does-not-assess':
    'Deze eenheid groepeert alleen andere, of was op die dag gearchiveerd.',
  'transfer.fault.not-utf-8':
    'Het bestand is niet in UTF-8 geschreven. Bewaar het als ‘CSV UTF-8’.',
  'transfer.fault.malformed': 'Het loopt mis in de vorm van het bestand.',
  'transfer.fault.no-rows': 'Het bestand is leeg.',
  'transfer.fault.too-much':
    'Het bestand is te groot om in één keer in te lezen. Knip het in stukken.',
  'transfer.fault.row': 'Het loopt mis bij rij {row}.',
  'transfer.columns.missing': 'Ontbreekt: {columns}.',
  'transfer.columns.unknown': 'Onbekend: {columns}.',
  'transfer.columns.repeated': 'Meer dan één keer: {columns}.',
  'transfer.columns': 'De kolommen',
  'transfer.columns.help': 'De eerste rij noemt de kolommen. Hun volgorde maakt niet uit.',
  'transfer.column.unit': 'De naam van de eenheid. Deze kolom of unit_id is nodig.',
  'transfer.column.unit_id': 'De id van de eenheid; ze gaat voor op de naam als beide er staan.',
  'transfer.column.safeguard':
    'De code van de maatregel, zoals 4.10. Houd de kolom als tekst, zodat 4.10 niet 4.1 wordt.',
  'transfer.column.effective_on': 'De dag vanaf wanneer het antwoord geldt, als JJJJ-MM-DD.',
  'transfer.column.kind':
    'scored (beoordeeld), not-applicable (niet van toepassing) of open (niet langer beoordeeld).',
  'transfer.column.documentation': 'Het niveau van de documentatie, 1 tot 5; alleen bij scored.',
  'transfer.column.implementation': 'Het niveau van de uitvoering, 1 tot 5; alleen bij scored.',
  'transfer.column.documentation_reason':
    'Waarom dat niveau van documentatie. Mag weggelaten worden.',
  'transfer.column.implementation_reason':
    'Waarom dat niveau van uitvoering. Mag weggelaten worden.',
  'transfer.column.reason': 'Waarom het niet van toepassing of open is. Nodig bij not-applicable.',
};
