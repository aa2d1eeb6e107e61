import type { WordToAvoid } from './word-to-avoid.ts'

const somebody =
  "(?:i['’]m|you['’]re|he['’]s|she['’]s|they['’]re|(?:you|they|we|who|people|patients|clients) (?:are|were)|(?:he|she|who|person|patient|client) (?:is|was)|be|been|being)"
const test = '(?:drug )?(?:tests?|urines?|urine tests?|screens?|samples?|results?|uas?)'

/** Words about using drugs, about stopping, and about tests. */
export const wordsForUseAndTests: WordToAvoid[] = [
  {
    find: `clean and sober|(?<=(?:${somebody}|get|gets|getting|got|stay|stays|staying|stayed|days?|weeks?|months?|years?|(?:keep|keeps|kept|keeping) (?:you|him|her|them|people|someone)) )clean|clean (?:time|date)|clean(?= (?:for|since) )`,
    except:
      '\\S+ clean (?:up|and (?:safe|dry|warm|quiet)|air|bed|clothes|hands|needles?|place|rooms?|skin|space|supplies|syringes?|towels?|water)',
    use: ['not using now', 'in recovery', 'abstinent'],
    why: 'It says that a person who uses is dirty.',
  },
  {
    find: `(?<=(?:${somebody}|still|got|stay|stays|stayed) )dirty`,
    use: ['person who is using', 'person who has returned to use'],
    why: 'It says that a person is dirt. Nobody asks for help where they are called that.',
  },
  {
    find: `clean ${test}|(?:test(?:s|ed|ing)?|urine|screen|sample|results?|(?:comes?|came|coming) back)(?: (?:is|are|was|were))? clean`,
    use: ['negative test'],
    why: 'A test finds a substance or does not. It says nothing about how clean a person is.',
  },
  {
    find: `dirty ${test}|(?:test(?:s|ed|ing)?|urine|screen|sample|results?|(?:comes?|came|coming) back)(?: (?:is|are|was|were))? dirty`,
    use: ['positive test'],
    why: 'A test finds a substance or does not. It says nothing about how clean a person is.',
  },
  {
    find: '(?:drug|heroin|opioid|cocaine|meth|pill|using) habits?|(?:kick|kicks|kicked|kicking|feed|feeds|feeding) (?:the|a|your|their|his|her|my) habit|drug problems?',
    use: ['substance use disorder', 'regular use'],
    why: 'It makes a health condition sound like a bad habit that one could just drop.',
  },
  {
    find: 'relaps(?:e|es|ed|ing|ers?)',
    except: 'relapse prevention',
    use: ['return to use', 'recurrence', 'setback'],
    why: 'Many readers hear failure in it. It is right in "relapse prevention", the name of a group and of a method.',
    mayBeExplained: true,
    severity: 'warning',
  },
  {
    find: '(?:fall|falls|falling|fallen|fell) off the wagon',
    use: ['returned to use', 'had a setback'],
    why: 'It makes fun of a moment that can kill.',
  },
  {
    find: 'laps(?:e|es|ed|ing)',
    except:
      "(?:coverage|insurance|polic(?:y|ies)|plans?|licenses?|benefits?|medicaid|consents?|prescriptions?|authorizations?|time)(?: [\\w’']+){0,5} laps(?:e|es|ed|ing)|laps(?:e|es|ed|ing) (?:in|of) (?:\\w+ ){0,2}(?:coverage|insurance|benefits?|payment|license|memory|attention|time)",
    use: ['return to use', 'using again'],
    why: 'It is a word for a sin or a fault.',
  },
  {
    find: 'slip ups?|slipped up|slipping up|(?<=(?:a|one|the|this|that|any|each|every|first|brief|single|small|his|her|their|your|my|another) )slips?|(?<=(?:you|i|we|they|he|she|who|people)(?: (?:have|has|had|ever))? )slip(?:s|ped)?',
    except:
      '(?:\\S+ )?(?:permission|pay|appointment|referral|lab|rental) slips?|\\S+(?: \\S+)? slip(?:s|ped)? (?:of|from|on|off|out|away|into|back|through|past)',
    use: ['return to use', 'using again'],
    why: 'It is a word for a fault, and makes light of a moment that can kill.',
  },
]
