import type { WordToAvoid } from './word-to-avoid.ts'

const program =
  '(?:care|cent(?:er|re)s?|clinics?|facilit(?:y|ies)|iops?|method|option|programs?|provider|providers|rehabs?|results|services?|staff|teams?|therap(?:y|ies)|treatments?)'
const anyone = '(?:everybody|everyone|he|people|she|they|you|your (?:child|family|loved one|partner))'

/**
 * Words that promise more than anyone can keep, and slogans. Health pages give no success rates, cures or superlatives:
 * FTC Endorsement Guides (16 CFR 255), the FTC's action against Evoke Wellness (2025), HONcode and MedlinePlus.
 */
export const promises: WordToAvoid[] = [
  {
    find: 'guarantee(?:s|d|ing)?',
    except: '(?:act|constitution|fmla|hipaa|laws?|rules?|state) guarantees?',
    use: ['can help', 'often'],
    why: 'Nobody can guarantee how treatment goes. Readers for whom it goes otherwise blame themselves.',
  },
  {
    find: 'cur(?:e|es|ed|ing|able)',
    except: 'hepatitis(?: \\w+){0,6} cur(?:e|es|ed|ing|able)|cures? for hepatitis',
    use: ['treat', 'help with'],
    why: 'Addiction can be treated, and people recover, but nothing cures it once and for all.',
  },
  {
    find: 'success rates? (?:as|above|are|is|of|over)|(?:best|high|higher|highest|our) success rates?|\\d+(?: )?%(?: \\w+)? success(?: rates?)?',
    use: ['In one study of …, … of … people …'],
    why: 'Everyone counts success in another way, so such a rate tells a reader nothing they can rely on.',
  },
  {
    find: '(?:clinically |medically |scientifically )?proven (?:approach|method|program|results|to|treatment|way)',
    use: ['In studies, it helped', 'Studies suggest'],
    why: 'Studies find what helps many people. A reader hears that it will help them.',
  },
  {
    find: '(?:100|a hundred|one hundred)(?: )?(?:%|per(?: )?cent)',
    except:
      '(?:100|a hundred|one hundred)(?: )?(?:%|per(?: )?cent) (?:of (?:(?:\\w+) ){0,2}(?:allowed|amount|bills?|charges?|costs?|fees?|poverty|premiums?|prices?|wages))',
    use: ['many', 'most', 'a figure with its source'],
    why: 'Nothing in treatment works for everyone.',
  },
  {
    find: 'risk free|without (?:any )?risks?|(?:completely|perfectly|totally) safe|no side effects',
    use: ['the risks are …', 'usually safe if …'],
    why: 'Every treatment has risks, and a reader has to know them to decide.',
  },
  {
    find: `(?:best|finest|greatest|number one|top) (?:\\w+ )?${program}`,
    except: `best (?:\\w+ )?${program} (?:for (?:each|that|the) person|is (?:one|the one))|best (?:studied|known|tested) (?:\\w+ )?${program}`,
    use: ['an option', 'a treatment that helped more people in studies'],
    why: 'What is best depends on the person. A qualified clinician decides with them after an assessment.',
  },
  {
    find: `leading (?:\\w+ )?(?:${program}|experts?|hospitals?|names?)`,
    use: ['a', 'some'],
    why: 'It is a word of advertising, and tells a reader nothing.',
  },
  {
    find: 'award winning|cutting edge|first class|gold standard|second to none|state of the art|top (?:notch|quality|rated|tier)|unmatched|unparalleled|unrivaled|world (?:class|renowned)|premier (?:\\w+ )?(?:center|facility|program|provider|rehab)',
    use: ['what it has, such as its license or its staff'],
    why: 'It is a word of advertising, and tells a reader nothing.',
  },
  {
    find: `most (?:advanced|comprehensive|successful|trusted) (?:\\w+ )?${program}|(?:extremely|highly|incredibly) (?:effective|successful)`,
    use: ['In studies, it helped more than …'],
    why: 'A reader hears that it will help them. What a study found, in whom, tells more.',
  },
  {
    find: `most effective (?:\\w+ )?${program}`,
    use: ['It has the best proof for …', 'In studies, it helped more than …'],
    why: 'A reader hears that it will help them. What a study found, in whom, tells more.',
    severity: 'warning',
  },
  {
    find: "(?:life|live) (?:changing|saving|transforming) (?:journeys?|programs?|experiences?|results)|life changing|(?:change|changed|changes|transform\\w*) (?:my|your|their|people['’]s|his|her) li(?:fe|ves)|sav(?:ed|es) my life|take back (?:control of )?your life|miracles?|magic (?:bullet|pill)s?",
    use: ['what changes, such as "you drink less"'],
    why: 'It sells hope, where a reader needs to know what to expect.',
  },
  {
    find: 'essential (?:stage|step) (?:on|to|toward|towards)|(?:first step|path|road|journey) to (?:a )?(?:new|better|sober|drug free) (?:life|you)|(?:lasting|lifelong|permanent|total|full) (?:recovery|sobriety)',
    use: ['one stage for many people, not the only way'],
    why: 'It is a slogan. People get better in many ways, and not all need this one.',
  },
  {
    find: `${anyone}(?: can| will|['’]ll)(?: (?:always|definitely|fully|soon|surely))? (?:beat|conquer|get well|heal|never (?:drink|use)(?: again)?|overcome|recover|stay sober|succeed)`,
    except: `${anyone} can (?:heal|recover|succeed|stay sober)`,
    use: ['can help you …', 'many people …'],
    why: 'It promises what no one can know. A reader for whom it goes otherwise blames themselves.',
  },
  {
    find: 'will (?:cure|end|fix|stop) (?:(?:all|any|her|his|the|their|your) )?(?:addiction|anxiety|cravings?|depression|drinking|pain|problems?|relapses?|use|using|withdrawal)',
    use: ['can ease', 'can help you …'],
    why: 'It promises what no one can know. A reader for whom it goes otherwise blames themselves.',
  },
  {
    find: 'always (?:helps?|succeeds?|works?)|works? (?:every time|for (?:all|anyone|everybody|everyone))|never fails?|(?:bound|certain|sure) to (?:get better|help|recover|succeed|work)',
    use: ['helps many people', 'often helps'],
    why: 'Nothing in treatment works for everyone.',
  },
  {
    find: '(?:the )?only (?:cure|program|thing|treatment|way) (?:that (?:helps|works)|to (?:get (?:better|sober)|heal|recover|stay sober|stop))',
    use: ['one way', 'one of several ways'],
    why: 'People get better in many ways. Someone for whom this one does not work would think there is no other.',
  },
  {
    find: '(?:call|contact) us|(?:our|we offer) (?:\\w+ )?(?:admissions?|beds|clients|clinicians|counselors|facilit(?:y|ies)|iop|patients|rehab|therapists|treatment)|(?:admissions|treatment) (?:advisors?|specialists?)|verify your (?:benefits|insurance)|(?:limited|last) (?:beds|places|spots)',
    use: ['the program', 'ask a program'],
    why: 'It reads as if this site ran a program. It runs none, and earns nothing from a call.',
  },
]
