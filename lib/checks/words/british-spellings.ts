/** A British spelling: a pattern for whole words in small letters, and what to write for it. `$1` is its first group. */
export type BritishSpelling = [pattern: string, american: string]

/** Verbs that Americans write with -ize. Verbs such as "advise", "exercise" and "supervise" are not among them. */
const verbsWithZ = [
  'agon antagon apolog author capital categor central character civil colon commercial computer contextual criminal critic custom',
  'crystall demoral deput desensit destigmat digital dramat econom emphas empath energ equal external familiar fertil final formal general glamor global harmon',
  'hospital human hypnot hypothes ideal immun individual initial institutional internal item jeopard legal legitim liberal local marginal material',
  'maxim mechan medical metabol memor minim mobil modern monopol moral motor national natural neutral normal optim organ oxid ostrac patron penal personal plagiar polar politic',
  'popular pressur priorit privat public radical random rational real recogn revital revolution ritual routin sanit scrutin sensit social',
  'special stabil standard steril stigmat subsid summar symbol sympath synchron synthes terror theor tranquil traumat trivial',
  'urban util vandal verbal victim visual',
]
  .join(' ')
  .replaceAll(' ', '|')

const withOr =
  'ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig'
const withOneL =
  'cancel|channel|counsel|dial|equal|fuel|initial|jewel|label|level|marvel|model|panel|pedal|quarrel|rival|shovel|signal|spiral|total|travel|tunnel|unravel'

/** https://www.merriam-webster.com gives the American spelling first. What is right in both is left out. */
export const britishSpellings: BritishSpelling[] = [
  [`(\\w*)(${withOr})our(s|ed|ing|ably|able|al|ally|ation|er|ers|ful|hood|hoods|ite|ites|itism|less|y)?`, '$1$2or$3'],
  [`(\\w*)(${verbsWithZ})is(e|ed|er|ers|es|ing|able|ation|ational|ations)`, '$1$2iz$3'],
  ['(\\w*)(anal|catal|paral)ys(ed|er|ers|ing)', '$1$2yz$3'],
  ['(anal|catal|paral)yse', '$1yze'],
  ['programme(s)?', 'program$1'],
  ['(epi)?centre(s|d)?', '$1center$2'],
  ['(\\w*)(calib|fib|lit|lust|sab|somb|spect|theat)re(s)?', '$1$2er$3'],
  ['(centi|kilo|milli)metre(s)?', '$1meter$2'],
  ['metre(s)?', 'meter$1'],
  ['(gru|dishev)ell(ed|ing)', '$1el$2'],
  [`(re|mis|un)?(${withOneL})l(ed|er|ers|ing|ings|or|ors|ous)`, '$1$2$3'],
  ['enrol(s|ment|ments)?', 'enroll$1'],
  ['fulfil(s|ment)?', 'fulfill$1'],
  ['instalment(s)?', 'installment$1'],
  ['(skil|wil)ful(ly|ness)?', '$1lful$2'],
  ['distil(s)?', 'distill$1'],
  ['(\\w*)paediatri(c|cs|cian|cians)', '$1pediatri$2'],
  ['orthopaedic(s)?', 'orthopedic$1'],
  ['gynaecolog(\\w+)', 'gynecolog$1'],
  ['anaesthe(sia|siologist|tic|tics|tist|tists)', 'anesthe$1'],
  ['haem(\\w+)', 'hem$1'],
  ['(\\w+)aemi(a|c)', '$1emi$2'],
  ['oe(dema|sophag\\w+|strogen|strogens)', 'e$1'],
  ['foet(al|us|uses)', 'fet$1'],
  ['diarrhoea', 'diarrhea'],
  ['(a|dys)pnoea', '$1pnea'],
  ['coeliac', 'celiac'],
  ['caesarean(s)?', 'cesarean$1'],
  ['faec(al|es)', 'fec$1'],
  ['manoeuvre(s|d)?', 'maneuver$1'],
  ['licence(s|d)?', 'license$1'],
  ['(de|of|pre)fence(s|less)?', '$1fense$2'],
  ['pretence(s)?', 'pretense$1'],
  ['practis(e|ed|es|ing)', 'practic$1'],
  ['grey(s|er|ish)?', 'gray$1'],
  ['cheque(s)?', 'check$1'],
  ['kerb(s)?', 'curb$1'],
  ['tyre(s)?', 'tire$1'],
  ['pyjamas', 'pajamas'],
  ['mould(s|y)?', 'mold$1'],
  ['sceptic(al|ally|ism|s)?', 'skeptic$1'],
  ['ageing', 'aging'],
  ['(acknowledg|judg)ement(s)?', '$1ment$2'],
  ['artefact(s)?', 'artifact$1'],
  ['en(quir(?:e|ed|es|ies|ing|y))', 'in$1'],
  ['focuss(ed|es|ing)', 'focus$1'],
  ['learnt', 'learned'],
  ['orientated', 'oriented'],
  ['cosy', 'cozy'],
  ['yoghurt(s)?', 'yogurt$1'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['mum(s)?', 'mom$1'],
  ['tonne(s)?', 'ton$1'],
  ['maths', 'math'],
  ['aluminium', 'aluminum'],
  ['per cent', 'percent'],
  ['paracetamol', 'acetaminophen'],
  ['a fortnight', 'two weeks'],
  ['fortnightly', 'every two weeks'],
]
