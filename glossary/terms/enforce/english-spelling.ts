import { listWords } from '#glossary/text/list-words.ts';

const pairsOf = (list: string): readonly (readonly [from: string, to: string])[] =>
  listWords(list).map((pair) => pair.split(':') as [string, string]);

/** Whole words of which one spelling is as good as the other; endings are listed where they could be another word. */
const wholeWords = new Map(
  pairsOf(`
    gray:grey grays:greys grayer:greyer grayest:greyest story:storey stories:storeys tire:tyre tires:tyres curb:kerb
    curbs:kerbs check:cheque checks:cheques ax:axe plow:plough plows:ploughs plowed:ploughed plowing:ploughing
    mold:mould molds:moulds moldy:mouldy molt:moult pajamas:pyjamas mustache:moustache mustaches:moustaches
    aluminum:aluminium jewelry:jewellery yogurt:yoghurt yogurts:yoghurts cozy:cosy draft:draught drafts:draughts
    donut:doughnut donuts:doughnuts furor:furore toward:towards afterward:afterwards woolen:woollen marvelous:marvellous
    disk:disc disks:discs aging:ageing whiskey:whisky whiskeys:whiskies chili:chilli mom:mum moms:mums
    premiere:première judgment:judgement judgments:judgements artifact:artefact artifacts:artefacts
    skeptic:sceptic skeptics:sceptics skeptical:sceptical skepticism:scepticism meager:meagre somber:sombre
    program:programme programs:programmes maneuver:manoeuvre maneuvers:manoeuvres maneuvered:manoeuvred
    maneuvering:manoeuvring practise:practice practises:practices practised:practiced practising:practicing
    license:licence licenses:licences defense:defence defenses:defences offense:offence offenses:offences
    pretense:pretence inquiry:enquiry inquiries:enquiries counselor:counsellor counselors:counsellors
    councilor:councillor councilors:councillors sulfur:sulphur smolder:smoulder learnt:learned burnt:burned spelt:spelled
    advisor:adviser advisors:advisers protestor:protester protestors:protesters imposter:impostor imposters:impostors
    dreamt:dreamed leapt:leaped leant:leaned spoilt:spoiled spilt:spilled acknowledgment:acknowledgement
    enrollment:enrolment enrollments:enrolments installment:instalment installments:instalments
    fulfillment:fulfilment skillful:skilful willful:wilful fulfill:fulfil fulfills:fulfils enroll:enrol enrolls:enrols
    distill:distil distills:distils instill:instil instills:instils appall:appal enthrall:enthral
  `),
);

const our =
  /^((?:dis|un|mis|re)?(?:col|fav|behavi|lab|neighb|hon|hum|rum|harb|vap|flav|arm|endeav|od|savi|splend|tum|vig|cand|clam|parl|rig|val|ard|demean|ferv|ranc|succ))or(?!p)/u;
const re =
  /((?:^|epi|hyper|multi|kilo|centi|milli|deci|hecto)(?:cent|theat|fib|lit|calib|sab|spect|scept|lust|met))er(s|ed|ing)?$/u;
/** Greek ae and oe: paediatrician, anaesthetist, leukaemia. */
const greek =
  /(p|an|h|gyn|arch|leuk|an|encyclop|orthop|f|c|medi|glyc|tox|^)ae(?=diatr|sthe|mo|mia|mic|c(?:ol|es)|olog|d|sar|val|ces)/gu;
const oe = /(^|diarrh|man|f|hom|c)oe(?=strogen|sophag|dema|$|uvr|t|opath|liac)/gu;
const ogue = /((?:catal|dial|anal|monol|epil|homol))ogue(?=s?$)/u;
const doubled = /([aeiouy][^aeiouy]+[aeiou])ll(?=(?:ed|ing|ings|er|ers|or|ors|est|ist|ists)$)/u;
const ize = /([iy])z(?=(?:e[drs]?|ers|ing|ings|ations?|ational|able|ability)(?:'s?)?$)/u;

/** -ize and -ise, -yze and -yse are one spelling in either English. */
export function spellWithS(folded: string): string {
  return folded.replace(ize, '$1s');
}

const mostWords = 50_000;
const known = new Map<string, string>();

/**
 * A word in one spelling where British and American differ (colour, centre, travelling, paediatrician, -ise), so that either
 * stands for the other; a glossary that wants only one forbids the other. Takes a folded word; what it gives is a key.
 */
export function foldSpelling(folded: string): string {
  const found = known.get(folded);
  if (found !== undefined) return found;
  const made = fold(folded);
  if (known.size >= mostWords) known.clear();
  known.set(folded, made);
  return made;
}

function fold(folded: string): string {
  const whole = wholeWords.get(folded);
  if (whole !== undefined) return whole;
  return spellWithS(folded)
    .replace(our, '$1our')
    .replace(
      re,
      (_all, stem: string, ending = '') => `${stem}r${ending === '' || ending === 's' ? `e${ending}` : ending}`,
    )
    .replace(greek, '$1e')
    .replace(oe, '$1e')
    .replace(ogue, '$1og')
    .replace(doubled, '$1l');
}
