import type { WordToAvoid } from './word-to-avoid.ts'

const drugs =
  '(?:drug|substance|alcohol|opioid|opiate|heroin|fentanyl|cocaine|crack|meth|stimulant|cannabis|marijuana|pill)'

/** Words that name a person by an illness, by what they use, or by what they once did. */
export const wordsForPeople: WordToAvoid[] = [
  {
    find: `(?:${drugs} )?addicts?|junkies?|dope fiends?|crackheads?|druggies?|potheads?|pillheads?|tweakers?`,
    use: ['person with a substance use disorder', 'person with addiction'],
    why: 'It names a person by an illness. Readers who feel judged stop reading, and ask for help later.',
  },
  {
    find: `(?:former|reformed|recovering|recovered|ex) (?:${drugs} )?(?:addict|alcoholic|junkie)s?`,
    use: ['person in recovery', 'person in long-term recovery'],
    why: 'It ties people to an illness that they have left behind.',
  },
  {
    find: 'alcoholics?',
    except: 'non alcoholic|nonalcoholic|alcoholic (?:drinks?|beverages?|content|strength)',
    use: ['person with alcohol use disorder'],
    why: 'It names a person by an illness. People may call themselves so; the site does not.',
  },
  {
    find: `${drugs} abusers?`,
    use: ['person who uses drugs', 'person with a substance use disorder'],
    why: 'It is a word for people who do violence. It makes readers expect blame in place of help.',
  },
  {
    find: `(?:(?:${drugs}|needle|injection|injecting|intravenous|iv|recreational|chronic|heavy|active|current|former|problem) )*users?`,
    except:
      '(?:screen reader|keyboard|phone|mobile|wheelchair|web|internet|computer|app|voice|technology|service) users?|users? (?:name|account|guide|manual|interface|friendly|test|testing|agent|id)|users? of (?:the |this |a )?(?:site|web\\w*|page|screen|assistive|voice|keyboard|magnif\\w*)s?',
    use: ['person who uses drugs', 'person with a substance use disorder'],
    why: 'It makes of a person nothing but what they use.',
  },
  {
    find: '(?:overdose|od) victims?|victims? of (?:an |a |the )?(?:overdose|od)',
    use: ['person who had an overdose', 'person who died of an overdose'],
    why: 'It makes a person helpless, and hides whether they live.',
  },
  {
    find: 'addicted (?:bab(?:y|ies)|newborns?|infants?)|(?:crack|meth|drug|heroin) bab(?:y|ies)|born addicted',
    use: ['baby with neonatal opioid withdrawal syndrome', 'exposed before birth'],
    why: 'Babies are not born with addiction, and the word keeps mothers from asking for care.',
  },
  {
    find: 'frequent fl[iy]ers?|repeat offenders?|drug seek(?:ing|ers?)',
    use: ['person with repeated visits', 'person with unmet need'],
    why: 'It suspects a person who comes back because they still need help.',
  },
  {
    find: 'mentally ill(?: (?:persons?|people))?',
    use: ['person with a mental illness'],
    why: 'It names a person by an illness. If you know which illness, name it.',
  },
  {
    find: "schizophrenics?|bipolars|(?<=(?:is|are|was|were|i['’]m|you['’]re|a|the) )bipolar",
    except: 'bipolar (?:disorders?|depression|illness|mania|spectrum|type|episodes?|i|ii)',
    use: ['person with schizophrenia', 'person with bipolar disorder'],
    why: 'It names a person by an illness.',
  },
  {
    find: 'inmates?|(?:ex )?felons?|ex cons?',
    use: ['person in jail', 'person with a record'],
    why: 'It makes of a person nothing but what they once did.',
  },
  {
    find: 'the homeless',
    except:
      'the homeless (?:shelters?|services?|programs?|people|persons?|men|man|women|woman|youth|teens?|famil(?:y|ies)|children|veterans?|students?|population|assistance)',
    use: ['people without housing'],
    why: 'It makes one thing out of many people.',
  },
  {
    find: 'enablers?|codependen(?:ts?|cy|ce)|co dependen(?:ts?|cy|ce)',
    use: ['family member'],
    why: 'It blames a relative for an illness, and families who feel blamed stay away. What the person does can be told.',
  },
]
