import type { WordToAvoid } from './word-to-avoid.ts'

/** A row whose words are themselves a denial ("you do not need a doctor"), or may be said of a clinician's order. */
export type AdviceRow = WordToAvoid & { isDenial?: true; mayBeOrdered?: true }

const medicine =
  '(?:acamprosate|antidepressants?|benzodiazepines?|buprenorphine|disulfiram|drugs?|lithium|medications?|medicines?|meds|methadone|naltrexone|pills?|suboxone|tablets?|vivitrol|xanax)'
const quantity = '(?:\\d+(?:\\.\\d+)?|a few|four|one|several|six|some|three|two)'
/** What stands before an order: the start of a sentence, or words that make one. */
const order =
  '(?<=^(?:(?:also|and|first|just|now|or|please|simply|so|then|yes),? )?|[,:] |(?:can|could|may|must|need to|have to|should|try to|better to|best to|(?:fine|ok|okay|right|safe|time) to|want to) )'

/**
 * Advice that can harm, and what safe messaging leaves out: methods of suicide, doses and quantities (APA style, 988).
 * Each row is one that readers have died of, or that no page of ours can know.
 */
export const unsafeAdvice: AdviceRow[] = [
  {
    find: '(?:go|goes|going|went|quit|quits|quitting|stop|stops|stopping)(?: \\w+){0,3} cold turkey',
    use: ['talk to a doctor before you stop'],
    why: 'Stopping alcohol, benzodiazepines or other calming pills suddenly can bring seizures, and can kill.',
  },
  {
    find: `${order}(?:discontinue|drop|flush|quit|skip|stop|throw away)(?: taking)?(?: (?:all|any|her|his|my|of|prescribed|the|their|these|this|your|psychiatric|daily)){1,3} ${medicine}`,
    use: ['do not stop a medicine on your own', 'ask the prescriber before you stop'],
    why: 'Stopping some medicines suddenly can kill, and stopping medicine for opioid use raises the risk of a deadly overdose.',
    mayBeOrdered: true,
  },
  {
    find: `${order}(?:change|cut|decrease|double|halve|increase|lower|raise|reduce|skip)(?: (?:a|her|his|the|their|your)) (?:dosages?|doses?)`,
    use: ['ask the prescriber before you change a dose'],
    why: 'A dose that is right for one person can kill another. Only the prescriber knows the person.',
    mayBeOrdered: true,
  },
  {
    find: `(?:give|inject|smoke|snort|start (?:on|with)|swallow|take|takes|use|uses)(?: [\\w.,]+){0,5} \\d[\\d.,]*(?: )?(?:g|grams?|mcg|mg|micrograms?|milligrams?|ml|units)`,
    use: ['the prescriber sets the dose'],
    why: 'A dose that is right for one person can kill another. Only the prescriber knows the person.',
  },
  {
    find: `(?:swallow|take|takes) ${quantity} (?:extra |more )?(?:of )?(?:capsules?|doses?|films?|pills?|strips?|tablets?)`,
    use: ['take it as the label or the prescriber says'],
    why: 'A dose that is right for one person can kill another. Only the prescriber knows the person.',
  },
  {
    find: '(?:detox|detoxing|taper|tapering|withdraw|withdrawing|withdrawal)(?: \\w+){0,3} (?:at home|by yourself|on your own|yourself)|home (?:detox|withdrawal)',
    except: '(?:about|before|if|when|whether)(?: \\w+){0,6} (?:at home|by yourself|on your own)',
    use: ['ask a doctor where you can stop safely'],
    why: 'Withdrawal from alcohol or calming pills can kill, and at home nobody sees it in time.',
    mayBeOrdered: true,
  },
  {
    find: "(?<!(?:because|if|that|unless|when|where|whether) )you (?:do not|don['’]t) (?:have to|need(?: to (?:ask|call|see|talk to|tell|wait for))?)(?: (?:ask|call|see|talk to|tell))?(?: (?:a|any|the|your))? (?:ambulance|clinician|doctor|medical (?:care|help)|nurse|prescriber|psychiatrist)",
    except: "(?:doctor|clinician|prescriber)['’]s",
    use: ['talk to a doctor before you stop or cut down'],
    why: 'A reader who needs medical care would do without it. No page can know who does.',
    isDenial: true,
  },
  {
    find: "(?:it is|it[’']s|that is|that[’']s) (?:fine|harmless|ok|okay|safe) (?:for you )?to (?:cut down|drink|drive|mix|quit|stop|use)",
    except: "(?:if|until|when|whether) (?:it is|it[’']s|that is) (?:fine|harmless|ok|okay|safe) to (?:\\w+)",
    use: ['ask a doctor whether it is safe for you'],
    why: 'It is not safe for everyone, and a reader would take it as said to them.',
  },
  {
    find: `(?:a |a few |one |two |three )(?:beers?|drinks?|glass(?:es)? of wine) (?:a day )?(?:are|can['’]t hurt|cannot hurt|is|never hurts?|will not hurt|won['’]t hurt)(?: (?:fine|harmless|healthy|ok|okay|safe))?`,
    except: '(?:a |a few |one |two |three )(?:beers?|drinks?|glass(?:es)? of wine) (?:a day )?(?:are|is)',
    use: ['ask a doctor whether you can drink at all'],
    why: 'For a reader with alcohol use disorder, one drink can be the start of many.',
    isDenial: true,
  },
  {
    find: '(?:let|lets|letting) (?:a person|her|him|someone|the person|them) sleep it off|sleep(?:ing|s)? it off',
    use: ['call 911, stay, and keep them on their side'],
    why: 'People die of an overdose while others think that they sleep.',
  },
  {
    find: 'give (?:her|him|someone|the person|them) (?:a |some )?(?:coffee|cold (?:bath|shower)s?|milk|salt)|make (?:her|him|someone|the person|them) (?:throw up|vomit)|put (?:her|him|someone|the person|them) (?:in|into|under) (?:a |the )?(?:cold )?(?:bath|shower)',
    use: ['call 911, stay, and keep them on their side'],
    why: 'It does not help in an overdose, and can choke or cool a person to death.',
  },
  {
    find: '(?:by )?(?:cut|cutting|drown(?:ed|ing)?|hang(?:ed|ing)?|hung|poison(?:ed|ing)?|shoot(?:ing)?|shot|slash(?:ed|ing)?|slit(?:ting)?|suffocat(?:ed|ing)?) (?:her|him|my|one|our|the|your|them)sel(?:f|ves)(?: to death)?|(?:cut(?:ting)?|slash(?:ed|ing)?|slit(?:ting)?) (?:her|his|my|the|their|your) wrists?|jump(?:ed|ing|s)? (?:from|off) (?:a |the )?(?:bridge|building|cliff|roof)|(?:fatal|lethal) (?:amounts?|doses?|quantit(?:y|ies))',
    use: ['died by suicide', 'attempted suicide'],
    why: 'A method that is named can be tried. Pages on suicide say that help is there, and never how.',
    isDenial: true,
  },
]
