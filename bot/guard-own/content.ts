import type { Audience, Category } from '../guard/verdict.ts'
import type { Kind } from './classes.ts'
import { bit } from './classes.ts'
import type { Token } from './tokens.ts'

export interface Content {
  readonly category: Category
  readonly from: number
  readonly to: number
}

const person = bit.victim | bit.suspect | bit.witness
const somebody = person | bit.pronoun

/** Clear of pronouns that stand for a thing in Welsh ("ei gadarnhau"). */
const isHuman = ({ word, bits }: Token) =>
  (bits & person) !== 0 || ((bits & bit.pronoun) !== 0 && word !== 'ei' && word !== "mae'n")

/** Words that need whom it was done to: "followed" alone is what routes are. */
const needsObject =
  /^(?:followed|following|followed|tracked|hit|bit|beat|locked|forced|controlled|controlling|pushed|pushing|filmed|filming|messaged|exposed|touched|touch|touches|following|crying|cried|lying|lied|inserted|act|kicked|threatened|drinking|drank|drunk|thigh|bottom|hit|struggled|shouted|shouting)$/

const processOnly =
  /^(?:had|has|have|include|includes|including|incl|detail|details|find|show|shown|records|found|confirms|tell|tells|told|thinks|supports|helps|identified|records|see|seen|saw|heard)$/

const at = (tokens: readonly Token[], kind: Kind | number) => {
  const wanted = typeof kind === 'number' ? kind : bit[kind]
  return tokens.flatMap((token, index) => (token.bits & wanted ? [index] : []))
}

const near = (tokens: readonly Token[], first: number, second: number, window: number) =>
  Math.abs(first - second) <= window && tokens[first]?.sentence === tokens[second]?.sentence

interface Scene {
  readonly tokens: readonly Token[]
  readonly all: number
  readonly audience: Audience
  readonly isPlace: (word: string) => boolean
}

type Rule = (scene: Scene) => readonly Content[]

const spot = (category: Category, from: number, to = from): Content => ({
  category,
  from: Math.min(from, to),
  to: Math.max(from, to),
})

const pairs = (
  { tokens }: Scene,
  first: number,
  second: number,
  {
    window,
    category,
    test = () => true,
  }: { window: number; category: Category; test?: (one: number, other: number) => boolean },
): readonly Content[] => {
  const others = at(tokens, second)
  return at(tokens, first).flatMap((one) => {
    const other = others.find((index) => index !== one && near(tokens, one, index, window) && test(one, index))
    return other === undefined ? [] : [spot(category, one, other)]
  })
}

const word = (tokens: readonly Token[], index: number) => tokens[index]?.word ?? ''

const isNegatedWhy = (tokens: readonly Token[], index: number) =>
  /^(?:not|no|never|doesn't|doesnt|without|can|heb|ddim)$/.test(word(tokens, index - 1)) &&
  /^(?:why|when|what|who|how|whether|if|pam)$/.test(word(tokens, index + 1))

const asksWho = (tokens: readonly Token[], index: number) =>
  /^(?:whether|who|can|could)$/.test(word(tokens, index - 1)) || /^(?:whether|why|who)$/.test(word(tokens, index + 1))

const evidence: Rule = (scene) => {
  const { tokens } = scene
  const category = 'EVIDENCE' as const
  const human = (index: number) => {
    const token = tokens[index]
    return token !== undefined && isHuman(token)
  }
  const speaks =
    /^(?:denies|denied|deny|denying|admits|admitted|admitting|claims|claimed|alleges|alleged|says|said|reckons|states|stated|dweud|ddweud|dywedodd|gwadu|gwadodd|cyfaddef|cyfaddefodd|honni|honnodd|gyfaddefodd|remembers|recalls)$/
  return [
    ...at(tokens, 'strategy').map((index) => spot(category, index)),
    ...at(tokens, 'injury').map((index) => spot(category, index)),
    ...pairs(scene, bit.offence, somebody | bit.kin, {
      window: 8,
      category,
      test: (one, other) => {
        if (!needsObject.test(word(tokens, one))) return human(other) || (tokens[other]?.bits ?? 0 & bit.kin) !== 0
        return human(other) && Math.abs(other - one) <= 4
      },
    }),
    ...pairs(scene, bit.material, bit.content | bit.result, {
      window: 8,
      category,
      test: (_one, other) =>
        !processOnly.test(word(tokens, other)) && !isNegatedWhy(tokens, other) && !asksWho(tokens, other),
    }),
    ...pairs(scene, bit.material, bit.content, {
      window: 6,
      category,
      test: (one, other) =>
        other > one &&
        /^(?:had|has|found|include|incl|including|identified|helps|show|shown|found)$/.test(word(tokens, other)) &&
        (hasHuman(tokens, other, 6) || word(tokens, other) === 'found'),
    }),
    ...pairs(scene, bit.weakMaterial, bit.content, {
      window: 8,
      category,
      test: (one, other) =>
        !/^(?:letter|letters|email|emails|message|report|record|records|phone|phones)$/.test(word(tokens, one)) &&
        !processOnly.test(word(tokens, other)) &&
        !isNegatedWhy(tokens, other) &&
        !asksWho(tokens, other) &&
        hasHuman(tokens, Math.min(one, other), 10),
    }),
    ...pairs(scene, bit.weakMaterial, bit.result, {
      window: 6,
      category,
      test: (one, other) =>
        /^(?:account|accounts|story|stori|statement|evidence|datganiad|tystiolaeth|disclosure)$/.test(
          word(tokens, one),
        ) && other !== one,
    }),
    ...pairs(scene, bit.suspect | bit.pronoun, bit.content, {
      window: 4,
      category,
      test: (one, other) =>
        human(one) &&
        speaks.test(word(tokens, other)) &&
        (/^(?:den|adm|gwad|cyf|gyf|hon|cla|all)/.test(word(tokens, other)) || hasHuman(tokens, other + 1, 4, true)) &&
        other > one - 3,
    }),
    ...pairs(scene, bit.witness, bit.content, {
      window: 4,
      category,
      test: (one, other) =>
        other > one - 3 &&
        /^(?:heard|hears|saw|seen|remembers|remembered|recalls|clywodd|gwelodd|cofio)$/.test(word(tokens, other)),
    }),
    ...pairs(scene, bit.content, bit.pronoun, {
      window: 6,
      category,
      test: (one, other) =>
        other > one && /^(?:clywodd|remembers|heard|saw|picked|backs)$/.test(word(tokens, one)) && human(other),
    }),
    ...at(tokens, 'content')
      .filter((index) => /^(?:remembers|remembered|recalls|recalled)$/.test(word(tokens, index)))
      .map((index) => spot(category, index)),
    ...at(tokens, 'material')
      .filter((index) => /^(?:indecent|sexual|nudes|semen|sexts)/.test(word(tokens, index)))
      .map((index) => spot(category, index)),
  ]
}

const hasHuman = (tokens: readonly Token[], from: number, window: number, isAhead = false): boolean => {
  const sentence = tokens[Math.min(from, tokens.length - 1)]?.sentence
  for (
    let index = isAhead ? from : Math.max(0, from - window);
    index < Math.min(tokens.length, from + window);
    index++
  ) {
    const token = tokens[index]
    if (token && token.sentence === sentence && isHuman(token)) return true
  }
  return false
}

const processed: Rule = (scene) =>
  scene.audience === 'justice'
    ? []
    : [
        ...pairs(scene, bit.material, bit.process, { window: 10, category: 'EVIDENCE_PROCESS' }),
        ...pairs(scene, bit.weakMaterial, bit.process, {
          window: 8,
          category: 'EVIDENCE_PROCESS',
          test: (one, other) =>
            /^(?:abe|transcript|download|vri)$/.test(word(scene.tokens, one)) &&
            /^(?:not|transcribed|reviewed|viewed|uploaded|outstanding|heb|trawsgrifio|at|with)$/.test(
              word(scene.tokens, other),
            ) &&
            !/interview/.test(scene.tokens.map((token) => token.word).join(' ')),
        }),
      ]

const weakConditions =
  /^(?:ms|deaf|blind|dall|disabled|disability|anabl|anabledd|byddar|wheelchair|nerves|nerfau|unwell|stroke|meds|medication|tablets|tabledi|prescribed|prescription|diagnosed|diagnosis|termination|pryder|anxious|surgery|operation|heart|phobia|addicted|addiction|trauma|breakdown|hormones|brain|head|add|aids|std|asd|suicide|suicidal|hunanladdol|hunanladdiad|detox|rehab|consultant|depressed|ocd|bpd)$/
const careOf = /^(?:hospital|ward|crisis|mental|camhs|psychiatric|clinic|sectioned|a&e|ysbyty|argyfwng|iechyd|rehab)$/

const medical: Rule = (scene) => {
  const { tokens } = scene
  const category = 'MEDICAL_THERAPY' as const
  const human = (index: number) => tokens[index] !== undefined && isHuman(tokens[index] as Token)
  return [
    ...at(tokens, 'condition')
      .filter((index) => !weakConditions.test(word(tokens, index)))
      .map((index) => spot(category, index)),
    ...pairs(scene, bit.condition, somebody | bit.kin | bit.adjust, {
      window: 8,
      category,
      test: (_one, other) =>
        human(other) || (tokens[other]?.bits ?? 0) & bit.kin
          ? true
          : /^(?:because|needs|so|felly)$/.test(word(tokens, other)),
    }),
    ...pairs(scene, bit.therapy, bit.content, {
      window: 8,
      category,
      test: (one, other) =>
        !processOnly.test(word(tokens, other)) &&
        !isNegatedWhy(tokens, other) &&
        !asksWho(tokens, other) &&
        (other > one || hasHuman(tokens, one, 6)),
    }),
    ...pairs(scene, bit.therapy, bit.content, {
      window: 6,
      category,
      test: (one, other) =>
        /^(?:thinks|found|mentions|mention|says|say|meddwl|told)$/.test(word(tokens, other)) &&
        other >= one - 4 &&
        hasHuman(tokens, one, 8) &&
        !isNegatedWhy(tokens, other) &&
        !asksWho(tokens, other),
    }),
    ...pairs(scene, bit.therapy, somebody, {
      window: 5,
      category,
      test: (one, other) => human(other) && careOf.test(word(tokens, one)),
    }),
  ]
}

const history: Rule = ({ tokens }) => at(tokens, 'conviction').map((index) => spot('PREVIOUS_CONVICTIONS', index))

const attached: Rule = (scene) => {
  const found = pairs(scene, bit.attach, bit.material | bit.weakMaterial | bit.injury | bit.therapy, {
    window: 7,
    category: 'ATTACHMENT',
    test: (_one, other) => !/^(?:letter|letters|email|emails|report|note)$/.test(word(scene.tokens, other)),
  })
  return found.flatMap((one) => [one, { ...one, category: 'EVIDENCE' as const }])
}

const isPossessive = (token: Token | undefined) =>
  token !== undefined &&
  (/^(?:her|his|ei|fy|ein|their|my|our)$/.test(token.word) || /'s$|s'$/.test(token.word) || (token.bits & person) !== 0)

const relation: Rule = (scene) => {
  const { tokens } = scene
  const category = 'RELATIONSHIP' as const
  const plain = (index: number) =>
    !/^(?:manager|colleague|rheolwr|cydweithiwr|employer|teacher|coach|tutor|carer|guardian|friends|ffrindiau|friend|ffrind|mate|mates)$/.test(
      word(tokens, index),
    ) || isPossessive(tokens[index - 1])
  return [
    ...pairs(scene, bit.kin, bit.suspect, { window: 9, category, test: (one) => plain(one) }),
    ...at(tokens, 'kin').flatMap((index) => {
      const charged = tokens.findIndex(
        (token, other) =>
          near(tokens, index, other, 9) && /^(?:charged|arrested|gyhuddo|cyhuddo|chyhuddo)$/.test(token.word),
      )
      return charged >= 0 && plain(index) ? [spot(category, index, charged)] : []
    }),
    ...at(tokens, 'kin').flatMap((index) =>
      /^(?:yw|ydy|yw'r|oedd)$/.test(word(tokens, index + 1)) &&
      /^(?:e|ef|fe|o|fo|hi|yw|oedd)$/.test(word(tokens, index + 2))
        ? [spot(category, index, index + 2)]
        : [],
    ),
    // "The vicar's daughter" says who.
    ...at(tokens, 'kin').flatMap((index) =>
      ((tokens[index - 1]?.bits ?? 0) & bit.occupation) !== 0 ? [spot(category, index - 1, index)] : [],
    ),
    ...pairs(scene, bit.kin, bit.witness, {
      window: 7,
      category,
      test: (one) => plain(one) && hasHuman(tokens, one, 6),
    }),
    ...at(tokens, 'kin').flatMap((index) => {
      const before = tokens[index - 1]
      const copula = tokens
        .slice(Math.max(0, index - 4), index)
        .some((token) => token.bits & bit.copula && /^(?:is|was|=|yw|ydy|oedd|are)$/.test(token.word))
      return copula &&
        (isPossessive(before) || (before?.word === 'own' && isPossessive(tokens[index - 2]))) &&
        tokens.slice(Math.max(0, index - 7), index).some(isHuman)
        ? [spot(category, index)]
        : []
    }),
    ...pairs(scene, bit.kin, person, {
      window: 6,
      category,
      test: (one) =>
        /^(?:relationship|dating|married|cousins|siblings|engaged|perthynas|live|lived|living)$/.test(
          word(tokens, one),
        ) && !/^(?:working|good)$/.test(word(tokens, one - 1)),
    }),
  ]
}

const occupation: Rule = (scene) => {
  const { tokens } = scene
  return at(tokens, 'occupation').flatMap((index) => {
    const from = Math.max(0, index - 6)
    const sentence = tokens[index]?.sentence
    const before = tokens.slice(from, index)
    const cue = before.findLastIndex(
      (token) => token.sentence === sentence && isHuman(token) && !/^(?:her|his|him)$/.test(token.word),
    )
    const copula =
      before
        .slice(Math.max(0, cue))
        .some(({ word: one, bits }) => bits & bit.copula && /^(?:is|was|are|=|yw|ydy|oedd|yn|a|as)$/.test(one)) ||
      /'s$/.test(before[cue]?.word ?? '') ||
      /^(?:drives|plays|sits)$/.test(word(tokens, index))
    const article = before
      .slice(Math.max(0, cue) + 1)
      .some(({ word: one }) => /^(?:a|an|the|yn|trainee|serving|local|as)$/.test(one))
    if (cue >= 0 && copula && (article || before.length - cue <= 3)) return [spot('OCCUPATION', from + cue, index)]
    // Welsh puts it first: "nyrs yw'r ddioddefwraig"; lists put it last: "the witness, 34, a teacher".
    const after = tokens.slice(index + 1, index + 6)
    const copulaAfter = after.findIndex(({ word: one }) => /^(?:yw|yw'r|ydy|ydy'r|oedd)$/.test(one))
    if (
      copulaAfter >= 0 &&
      after.slice(copulaAfter).some((token) => token.bits & person || /^(?:un|gyhuddo)$/.test(token.word))
    )
      return [spot('OCCUPATION', index)]
    const listed =
      before.some((token) => token.bits & person && token.sentence === sentence) &&
      /^(?:a|an)$/.test(word(tokens, index - 1)) &&
      before.length > 0 &&
      !before.some(({ word: one }) =>
        /^(?:by|from|for|to|with|ask|need|needs|asked|want|wants|offered|had|has|not|told|rang|via)$/.test(one),
      )
    return listed ? [spot('OCCUPATION', index)] : []
  })
}

const schooling: Rule = (scene) =>
  pairs(scene, bit.school, somebody, {
    window: 9,
    category: 'SCHOOL',
    test: (one, other) =>
      (isHuman(scene.tokens[other] as Token) &&
        !/^(?:class|halls|campus|first|second|third|nursery|primary|infants|studying|student)$/.test(
          word(scene.tokens, one),
        )) ||
      /^(?:student|studying|pupil|astudio|myfyriwr|disgybl|myfyrwraig)$/.test(word(scene.tokens, one)),
  })

const working: Rule = (scene) => {
  const { tokens } = scene
  return pairs(scene, bit.work, somebody, {
    window: 8,
    category: 'WORKPLACE',
    test: (one, other) => {
      if (!isHuman(tokens[other] as Token)) return false
      const isWelsh = /^(?:ng?weith|gyflog|cyflog|swydd|weith)/.test(word(tokens, one))
      const isWhere = tokens.slice(Math.max(0, one - 3), one).some((token) => token.word === 'where')
      if (isWhere) return true
      if (
        /^(?:works|a|new|job)$/.test(word(tokens, one)) &&
        !/^(?:at|for|in|nights|with|the|as|job|has|got)$/.test(word(tokens, one + 1))
      )
        return false
      if (word(tokens, one - 1) === 'she' || word(tokens, one - 1) === 'he') return true
      return isWelsh || other < one || /workplace|gweithle|employer/.test(word(tokens, one))
    },
  })
}

const courts =
  /^(?:counselling|therapy|isva|police|group|sarc|appointment|appointments|court|crown|magistrates|llys|goron|hearing|trial|meeting|link)$/

const unmutated: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, 'c'],
  [/^nh/, 't'],
  [/^mh/, 'p'],
  [/^ng/, 'g'],
  [/^dd/, 'd'],
  [/^d/, 't'],
  [/^b/, 'p'],
  [/^g/, 'c'],
  [/^f/, 'b'],
  [/^n/, 'd'],
  [/^m/, 'b'],
]

const mutatedPlace = ({ isPlace }: Scene, town: string) =>
  unmutated.some(([from, to]) => from.test(town) && isPlace(town.replace(from, to)))

const located: Rule = (scene) => {
  const { tokens } = scene
  return pairs(scene, bit.living, somebody | bit.kin, {
    window: 8,
    category: 'LOCATION',
    test: (one, other) => {
      const token = tokens[other] as Token
      if (!isHuman(token)) return false
      const ahead = tokens.slice(one, one + 6).filter(({ sentence }) => sentence === tokens[one]?.sentence)
      if (ahead.some(({ word: next }) => courts.test(next))) return false
      const where = ahead
        .slice(1)
        .some(
          (next) =>
            (next.isCapital && next.bits === 0 && !/^(?:ISVA|SPOC|CPS|VLO|OIC)$/i.test(next.word)) ||
            next.bits & bit.place ||
            scene.isPlace(next.word) ||
            mutatedPlace(scene, next.word),
        )
      return where || /lives|living|byw|refuge|^at$|^now$|^flat$|^goes$/.test(word(tokens, one))
    },
  })
}

const scenes: Rule = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (!/^(?:attack|assault|incident|offence|rape|ymosodiad)$/.test(token.word)) return []
    const ahead = tokens.slice(index + 1, index + 8).filter(({ sentence }) => sentence === token.sentence)
    const happened = ahead.findIndex(({ word: next }) => /^(?:was|happened|took|occurred|oedd|digwyddodd)$/.test(next))
    const where = ahead
      .slice(happened + 1)
      .some(({ word: next }) => /^(?:in|at|near|outside|behind|by|yn|ger)$/.test(next))
    const isCourt = ahead.some(
      ({ word: next }) => courts.test(next) || /^(?:charged|count|reported|recorded)$/.test(next),
    )
    return happened >= 0 && where && !isCourt ? [spot('LOCATION', index, Math.min(tokens.length - 1, index + 4))] : []
  })

const rules: readonly (readonly [number, Rule])[] = [
  [bit.strategy | bit.injury | bit.offence | bit.material | bit.weakMaterial | bit.content, evidence],
  [bit.material | bit.weakMaterial, processed],
  [bit.condition | bit.therapy, medical],
  [bit.conviction, history],
  [bit.attach, attached],
  [bit.kin, relation],
  [bit.occupation, occupation],
  [bit.school, schooling],
  [bit.work, working],
  [bit.living, located],
]

/** A workplace and the town that it is in are two things. */
const workplacesIn: Rule = (scene) =>
  scene.all & bit.work
    ? working(scene).flatMap(({ to }) => {
        const town = scene.tokens.findIndex(
          (token, index) =>
            index > to + 1 &&
            index <= to + 8 &&
            token.isCapital &&
            /^(?:in|yn|ym|yng)$/.test(word(scene.tokens, index - 1)),
        )
        return town >= 0 ? [spot('LOCATION', town)] : []
      })
    : []

/** What a text tells of a case or a person: by which words, and of which kind. */
export const contentIn = (scene: Scene): readonly Content[] => [
  ...rules.flatMap(([wanted, rule]) => (scene.all & wanted ? rule(scene) : [])),
  ...scenes(scene),
  ...workplacesIn(scene),
]
