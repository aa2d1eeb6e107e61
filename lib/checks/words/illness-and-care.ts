import type { WordToAvoid } from './word-to-avoid.ts'

const drugs =
  '(?:substance|drug|drug and alcohol|alcohol and drug|opioid|opiate|heroin|cocaine|meth|stimulant|cannabis|marijuana|pill|prescription|medication|medicine|polysubstance|chemical)'
const illness =
  '(?:addiction|alcohol\\w*|anxiety|bipolar|cravings?|depress\\w*|disease|disorders?|drinking|drugs?|illness(?:es)?|mental|opioids?|ptsd|recovery|schizophrenia|sobriety|substances?|suicid\\w*|trauma|using)'

/** Words about illness, treatment and how it goes. */
export const wordsForIllnessAndCare: WordToAvoid[] = [
  {
    find: 'alcoholism|alcohol (?:abuse|dependence|dependency)',
    use: ['alcohol use disorder'],
    why: 'It is an old word that blames. Doctors and records use the new one.',
  },
  {
    find: `${drugs} abuse|abuse of (?:\\w+ )?(?:drugs?|alcohol|substances?|opioids?|medicines?|medications?|pills?)|abus(?:es?|ed|ing) (?:drugs|alcohol|substances|opioids|medicines?|medications?|pills|heroin|cocaine)`,
    // The title of a job in federal transport rules.
    except: 'substance abuse professionals?',
    use: ['substance use', 'substance use disorder', 'misuse (of medicines)', 'harmful use'],
    why: 'It is a word for violence. It makes readers expect blame in place of help.',
  },
  {
    find: '(?:substance|drug|alcohol) abuse disorders?',
    use: ['substance use disorder'],
    why: 'There is no such diagnosis, and a reader would look for it in vain.',
  },
  {
    find: 'alcoholic (?:liver disease|hepatitis|cirrhosis)',
    use: ['alcohol-associated liver disease'],
    why: 'It names the illness by a word that shames.',
  },
  {
    find: 'alcohol poisonings?',
    use: ['alcohol overdose'],
    why: 'Overdose is the word that tells people to call 911.',
    mayBeExplained: true,
  },
  {
    find: 'detox(?:es|ed|ing|ification|if(?:y|ies|ied))?',
    use: ['withdrawal management', 'medical care for withdrawal'],
    why: 'It speaks of poison in a person. What helps is care while the body gets used to less.',
    mayBeExplained: true,
  },
  {
    find: 'dual diagnos(?:is|es|ed)|dually diagnosed|double diagnosis',
    use: ['co-occurring disorders'],
    why: 'It is an old name, and many people have more than two conditions.',
    mayBeExplained: true,
  },
  {
    find: 'MICA',
    inCapitals: true,
    use: ['co-occurring disorders'],
    why: 'It is an old name, and many people have more than two conditions.',
    mayBeExplained: true,
  },
  {
    find: '(?:medication|medicine|medically) assisted (?:treatment|therapy|recovery)',
    use: ['medication for opioid use disorder', 'medication for alcohol use disorder', 'medication treatment'],
    why: 'It says that medicine only assists. For many people it is the treatment that keeps them alive.',
  },
  {
    find: 'MAT',
    inCapitals: true,
    use: ['medication for opioid use disorder', 'medication for alcohol use disorder', 'medication treatment'],
    why: 'It says that medicine only assists. For many people it is the treatment that keeps them alive.',
  },
  {
    find: '(?:opioid|opiate|methadone|heroin|drug) (?:replacement|substitution)s?|(?:opioid|opiate) substitutes?|substitution (?:therapy|treatment)',
    use: ['medication for opioid use disorder', 'opioid agonist treatment'],
    why: 'It says that one drug takes the place of another, which keeps people from a medicine that saves lives.',
  },
  {
    find: '(?:non |non)complian(?:t|ce)|unmotivated|in denial|resistant (?:clients?|patients?|people|persons?|members?)|resistant to (?:treatment|change|help|care|therapy)',
    except:
      'in denial (?:letters?|notices?|codes?|rates?|of (?:coverage|payment|care|(?:a )?claims?))|(?:non |non)complian(?:t|ce) (?:plans?|insurers?|claims?|programs?|with (?:\\w+ )?(?:laws?|rules?|parity|hipaa|regulations?|standards?))|(?:depression|disorder|illness|symptoms|infection|seizures)(?: \\w+){0,4} resistant to treatment',
    use: ['not ready yet', 'ambivalent', 'the plan did not fit'],
    why: 'It blames a person where the plan did not fit.',
  },
  {
    find: '(?:failed|failing|fails?|flunked) (?:out of )?(?:(?:the|a|your|their|his|her) )?(?:treatment|rehab|therapy|recovery|program)|treatment failures?|failures? of treatment',
    use: ['treatment did not help', 'left early', 'needs another approach'],
    why: 'It blames a person where a treatment did not help.',
  },
  {
    find: 'commit(?:s|ted|ting)? suicide|(?:successful|unsuccessful|failed|completed) (?:suicides?(?: attempts?)?|attempts?)',
    except: '(?:successful|unsuccessful|failed|completed) attempts? (?:to|at)',
    use: ['died by suicide', 'attempted suicide'],
    why: 'People commit crimes. And no death is a success.',
  },
  {
    find: 'chaotic (?:li(?:fe|ves)|lifestyles?|homes?|famil(?:y|ies)|people|use)',
    use: ['needs help with housing, sleep or work'],
    why: 'It judges a life. What helps is to name the need.',
  },
  {
    find: '(?:(?:hit|hits|hitting) )?rock bottom|(?:hit|hits|hitting) bottom',
    use: ['a crisis', 'no need to wait for a crisis'],
    why: 'It makes people wait for worse before they ask for help.',
  },
  {
    find: `suffer(?:s|ed|ing)? from|sufferers?|afflicted with|victims? of (?:\\w+ )?${illness}|struggl(?:e|es|ed|ing) with (?:\\w+ ){0,2}${illness}`,
    use: ['living with', 'has'],
    why: 'It says for other people how they feel, and pities them.',
  },
  {
    find: 'war stor(?:y|ies)',
    use: ['what people tell in their own words'],
    why: 'Stories of use can make a reader want to use, and turn a life into a show.',
  },
]
