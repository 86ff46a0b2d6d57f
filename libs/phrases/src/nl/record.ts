import type { record as source } from '../en/record';
import type { Translation } from '../say/phrase';

/** Woorden van de pagina waarop het verzegelde logboek bewaakt wordt. */
export const record: Translation<typeof source> = {
  'record.title': 'Het verzegelde logboek',
  'record.crumb': 'Logboek',
  'record.answer': {
    one: 'gebeurtenis is verzegeld, de laatste op {time}',
    other: 'gebeurtenissen zijn verzegeld, de laatste op {time}',
  },
  'record.answer.none': 'Er is nog niets verzegeld',
  'record.sound': 'Herlezen op {time} en bevonden zoals het ondertekend is.',
  'record.flawed': 'Herlezen op {time}: er is met het logboek geknoeid.',
  'record.never': 'Het is nog niet herlezen; dat gebeurt elke nacht.',
  'record.waiting': {
    one: '{count} gebeurtenis wacht op verzegeling.',
    other: '{count} gebeurtenissen wachten op verzegeling.',
  },
  'record.why':
    'Elke verandering schrijft een gebeurtenis. Binnen enkele seconden krijgt die een plaats in een boom van hashes, waarvan de wortel ondertekend wordt: een controlepunt. Wie daarna een gebeurtenis wijzigt, weghaalt of toevoegt, verandert de wortel, en dan kloppen de handtekeningen niet meer.',
  'record.keep': 'Bewaar een controlepunt elders',
  'record.keep.why':
    'Een controlepunt is een tekst van enkele regels. Mail hem naar jezelf, druk hem af, geef hem aan je auditor: zolang er één kopie buiten deze installatie ligt, kan niemand ongemerkt herschrijven wat ze dekt, ook niet wie de database beheert.',
  'record.keep.take': 'Neem het nieuwste controlepunt mee',
  'record.check': 'Herlees het logboek',
  'record.check.why':
    'Elke gebeurtenis wordt opnieuw gelezen en vergeleken met alles wat ooit ondertekend is. Dat gebeurt elke nacht, en wanneer je het vraagt.',
  'record.check.witness': 'Een controlepunt dat je bewaard hebt',
  'record.check.witness.help':
    'Plak de hele tekst. Zonder tekst wordt alleen vergeleken met de controlepunten die hier liggen.',
  'record.check.ask': 'Nu herlezen',
  'record.check.asked': 'Het logboek wordt herlezen. Het resultaat verschijnt hieronder.',
  'record.checks': 'Wanneer het herlezen is',
  'record.checks.none': 'Nog niemand heeft het gevraagd, en er is nog geen nacht voorbij.',
  'record.column.when': 'Wanneer',
  'record.column.who': 'Gevraagd door',
  'record.column.against': 'Vergeleken met',
  'record.column.size': 'Gebeurtenissen',
  'record.column.found': 'Bevonden',
  'record.by.clock': 'De klok',
  'record.against.own': 'Eigen controlepunten',
  'record.against.kept': 'Eigen controlepunten en een dat elders bewaard is',
  'record.found.busy': 'Wordt gelezen',
  'record.found.nothing': 'Zoals het ondertekend is',
  'record.found.flaws': { one: '{count} ding klopt niet', other: '{count} dingen kloppen niet' },
  'record.flaw.leaf-missing': 'Plaats {at} ontbreekt.',
  'record.flaw.event-missing': 'De gebeurtenis op plaats {at} is weggehaald.',
  'record.flaw.event-altered': 'De gebeurtenis op plaats {at} is gewijzigd.',
  'record.flaw.columns-differ': 'De kolommen naast de gebeurtenis op plaats {at} zijn gewijzigd.',
  'record.flaw.root-differs': 'De eerste {at} gebeurtenissen zijn niet die welke ondertekend zijn.',
  'record.flaw.root-differs.outside':
    'De eerste {at} gebeurtenissen zijn niet die van het controlepunt dat elders bewaard is.',
  'record.flaw.cut-short': 'Er zijn {at} gebeurtenissen ondertekend, en er zijn er minder.',
  'record.flaw.cut-short.outside':
    'Het controlepunt dat elders bewaard is, dekt {at} gebeurtenissen, en er zijn er minder.',
  'record.flaw.checkpoint-unreadable': 'Het controlepunt van {at} gebeurtenissen is gewijzigd.',
  'record.flaw.not-sealed': '{at} gebeurtenissen wachten al meer dan vijf minuten op verzegeling.',
  'record.keys': 'De publieke sleutels',
  'record.keys.why': 'Hiermee kan iedereen een controlepunt nagaan. Ze staan ook op {address}.',
  'record.keys.since': 'sinds {date}',
  'record.limits': 'Wat dit niet bewijst',
  'record.limits.1': 'Dat waar is wat iemand invoerde: alleen dat het ingevoerd is, en wanneer.',
  'record.limits.2':
    'Iets over de seconden voor een gebeurtenis verzegeld is: tot dan kan wie de database beheert ze wijzigen.',
  'record.limits.3':
    'Dat er niets is afgeknipt na het laatste controlepunt dat iemand buiten bewaart. Bewaar er af en toe een.',
};
