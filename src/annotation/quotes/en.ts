import type { Token } from './reading.ts';
import type { QuoteRules, SpeechSort, SpeechVerb } from './rules.ts';
import { phrasesOf, wordsOf } from './word-list.ts';

/** Verbs of speech by their infinitives; `:` gives the past and the participle where they are irregular. */
const verbLists: Readonly<Record<SpeechSort, string>> = {
  say: `say:said:said tell:told:told write:wrote:written add note explain state announce declare claim argue insist stress
    emphasize emphasise admit acknowledge concede confirm deny warn predict believe think:thought:thought reply answer respond comment
    remark observe recall continue conclude report reveal suggest maintain assert affirm reaffirm repeat reiterate tweet
    post point caution complain testify clarify specify underline underscore speak:spoke:spoken hint allege contend wonder muse
    estimate assure inform reassure recount counter reason speculate muse recommend interject disclose speculate lament
    hope fear worry know:knew:known feel:felt:felt mention indicate elaborate object protest boast pledge vow agree read:read:read accuse`,
  call: `call describe label dub brand characterize characterise denounce slam condemn deem criticize criticise blast
    hail praise term`,
  urge: `urge ask demand propose promise threaten order advise request appeal offer instruct beg plead`,
  emote: `joke laugh smile sigh shout yell whisper exclaim quip cry mutter snap scream gush chuckle grin nod shrug fume`,
  cite: `quote cite`,
};

/** Forms that are nouns as often as verbs, unless a subject stands before them. */
const nounForms = new Set(
  wordsOf(`state states claim claims report reports comment comments note notes answer answers reply post posts tweet
    tweets point points hope hopes fear fears worry worries promise promises demand demands order orders offer offers
    request requests appeal appeals call calls label labels estimate estimates object objects reason reasons protest
    protests pledge pledges vow vows joke jokes smile laugh cry term terms brand praise slam blast hail counter quote quotes
    reveal tell thought stress cause feeling speaking saying writing reporting meaning recount laugh quip snap shout sigh
    hint remark remarks caution complain answer advice`),
);

const nounMarkers = new Set(
  wordsOf(`the a an this that these those his her its their our my your no any some such of to in on for with from by at
    about new more other each every first second last next former current first-ever recent latest official public
    separate final full joint united member rogue media news press steady police annual key main own several many two
    three per into under over after before against between during without`),
);

function inflect(entry: string, sort: SpeechSort): readonly (readonly [string, SpeechVerb])[] {
  const [base = '', givenPast, givenParticiple] = entry.split(':');
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const isY = /[^aeiou]y$/.test(base);
  const past = givenPast ?? (isY ? `${base.slice(0, -1)}ied` : `${doubled(stem)}ed`);
  const third = isY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  const verb = (form: SpeechVerb['form'], subject: SpeechVerb['subject']): SpeechVerb => ({
    sort,
    form,
    subject,
  });
  return [
    [past, verb('finite', null)],
    [givenParticiple ?? past, verb('finite', null)],
    [third, verb('finite', null)],
    [base, verb('finite', 'many')],
    [`${doubled(stem)}ing`, verb('gerund', null)],
  ];
}

/** Admit, quip, beg, nod: the last letter is doubled. */
function doubled(stem: string): string {
  return /(?:admit|quip|beg|nod|grin|snap|slam|dub|plan)$/.test(stem) ? stem + stem.slice(-1) : stem;
}

const verbs: ReadonlyMap<string, SpeechVerb> = new Map(
  (Object.entries(verbLists) as [SpeechSort, string][]).flatMap(([sort, list]) =>
    wordsOf(list).flatMap((entry) => inflect(entry, sort)),
  ),
);

const roles = new Set(
  wordsOf(`president premier minister secretary leader head chief chairman chairwoman governor mayor senator deputy envoy
    spokesman spokeswoman spokesperson speaker director manager founder owner coach captain striker player champion expert
    analyst economist historian scientist professor doctor surgeon lawyer attorney prosecutor judge adviser advisor aide
    official officials author authors writer poet journalist columnist reporter editor singer actor actress musician artist
    blogger host businessman billionaire investor general colonel commander officer soldier sheriff king queen prince
    pope patriarch priest bishop mother father son daughter wife husband brother sister widow man woman girl boy resident
    residents witness witnesses driver passenger teacher student activist diplomat politician chancellor commissioner
    ombudsman source sources spokespeople lawmaker lawmakers ministry agency government parliament police committee
    company court administration organisation organization newspaper team union researchers scientists experts analysts
    critics fans users viewers viewer doctors lawyers statement article report study document documents letter drafts draft
    ceo mp founder partner colleague fellow counterpart ambassador congressman congresswoman nurse farmer fisherman`),
);
const roleEnding = /(?:ists?|men|man|women|woman|ologists?|ician|icians|yers?|ressor|ervists?|eers?)$/;

/** Capitalised words that are functions and belong to no name. */
const titles = new Set(
  wordsOf(`president premier minister secretary general chancellor senator governor mayor king queen prince princess pope
    sir dr mr mrs ms prof professor judge justice captain colonel lieutenant sergeant officer representative rep sen gov
    foreign prime vice deputy chief spokesman spokeswoman spokesperson ambassador director chairman chairwoman speaker
    commissioner patriarch archbishop bishop father sheikh emir sultan leader coach minister-president congressman congresswoman
    doctor mp ceo defence defense interior finance health education justice russian american british chinese french german turkish
    ukrainian israeli iranian european japanese korean indian italian spanish polish syrian north south kremlin pentagon`),
);

const finiteWords = new Set(
  wordsOf(`is are was were am be been has have had do does did will would can could shall should may might must cannot isn't
    aren't wasn't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't hasn't haven't it's that's there's
    i'm we're they're you're he's she's we've i've they've you've i'll we'll they'll let let's want wants need needs know
    think believe make makes go goes going went get gets got see seen come comes take takes look looks say says said give feel
    feels like likes love thank try stop please listen remember expect expects hope wish understand means shows show seems`),
);

export const en: QuoteRules = {
  order: 'verb-second',
  lang: 'en',
  dashBeforeFrame: false,
  mayInvert: false,
  commaReach: 7,
  namesPrecedeNouns: true,
  isNounAt: (tokens, at) => isNounAt(tokens, at),
  verbs,
  sourcePhrases: phrasesOf(
    'according to|in the words of|in the opinion of|in the view of|in * words|in * opinion|in * view',
  ).map((words) => ({ words, isOpinion: true })),
  pronouns: new Set(wordsOf('he she they it we i you')),
  turnLabels: new Set(['question', 'answer', 'q', 'a', 'interviewer', 'host', 'reporter']),
  firstPersons: new Set(['i', 'we', 'you']),
  possessives: new Set(wordsOf('his her its their our my him them')),
  prepositions: new Set(
    wordsOf(`of in on at to for with by from about into over under after before during between against among through
      without within near since until till toward towards upon despite including per via around behind beyond across
      amid inside outside following`),
  ),
  fillers: new Set(
    wordsOf(`also later earlier then today yesterday tomorrow now still already however meanwhile first previously recently
      once again too just only even simply and but or so thus furthermore moreover further finally separately officially
      publicly repeatedly often always never subsequently afterwards ago initially jokingly briefly monday tuesday wednesday
      thursday friday saturday sunday january february march april may june july august september october november december
      there here not bluntly flatly famously reportedly allegedly apparently instead therefore nevertheless overnight`),
  ),
  boundaries: new Set(
    wordsOf(`that who which whose whom when while where if because although though as whether what how unless than whereas
      why`),
  ),
  articles: new Set(['the', 'a', 'an']),
  linking: new Set(['of', 'for']),
  conjunctions: new Set(['that']),
  isRole: (word) => roles.has(word) || (roleEnding.test(word) && word.length > 5),
  mayBeSubjectName: ({ text, lower }) =>
    /^\p{Lu}|^(?:al|el|bin|ibn)-\p{Lu}/u.test(text) && !notNames.has(lower),
  isSurname: (_, form) => !/^\p{Lu}+$/u.test(form),
  mayBeOwner: () => false,
  isTitle: (word) => titles.has(word),
  isSubjectAdjective: () => false,
  endsPhrase: (word) => auxiliaries.has(word),
  looksFinite: (word) => finiteWords.has(word) || (word.length > 4 && /(?:ed|n't|'re|'ve|'ll)$/.test(word)),
  isNaming: (word) =>
    /^(?:films?|movies?|books?|songs?|novels?|newspapers?|magazines?|group|band|album|series|show|show's|programme|program|named|titled|entitled|nicknamed|codenamed|slogans?|sign|poster|banner|label|headline|hashtag|ship|operation|campaign|project|company|party|game|play|episode|track|single|award|category|term|word|initiative|exhibition|festival|concept|restaurant|bar|club)$/.test(
      word,
    ),
  isSlogan: (word) =>
    /^(?:slogans?|signs?|posters?|banners?|headlines?|hashtags?|labels?|laws?|placards?)$/.test(word),
  listeners: new Set(wordsOf('reporters journalists lawmakers reuters cnn bbc afp cnbc bloomberg tass')),
  backPointers: phrasesOf('this was|so|that was|this statement|the statement|this is how'),
  asWords: new Set(['as']),
  links: phrasesOf('citing|quoting|with reference to|referring to'),
  connectors: phrasesOf('in addition|moreover|meanwhile|however|also|at the same time|furthermore|besides'),
  negations: new Set(['not', 'never']),
  isHabitual: () => false,
  crowds: new Set(),
  saidByDenial: /^(?:rul|exclud|den)/,
  joins: new Set(['and', 'but', 'also']),
  bareClauseVerbs: new Set(
    wordsOf(
      'said says say believes believed believe thinks think argues argue insists insist insisted claims claim claimed warned added',
    ),
  ),
  addressPrepositions: new Set(['to']),
  casualPrepositions: new Set(['on', 'in', 'to', 'during', 'at']),
  opensRequest: (tokens, at) => {
    const to = tokens[at]?.lower === 'not' ? at + 1 : at;
    return (
      tokens[to]?.lower === 'to' &&
      /^\p{Ll}{2,}$/u.test(tokens[to + 1]?.text ?? '') &&
      !determiners.has(tokens[to + 1]?.lower ?? '')
    );
  },
  isImpersonalAt: (tokens, at) =>
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:was|were|been|being|is|are)$/.test(lower)),
  isOutlet: (word, form) =>
    outlets.has(word) ||
    /\p{L}\.(?:ru|com|org|net|tv|info|ee)$/u.test(word) ||
    /^(?:.*News|Times|Post|Tribune|Herald|Gazette|Journal)$/u.test(form),
  speechNouns: new Set(
    wordsOf(`words word answer reply response question statement comment comments message letter tweet post quote phrase remark
      remarks verdict appeal warning conclusion advice caption note`),
  ),
  soCalled: new Set(['so-called']),
  topicPrepositions: new Set(['about', 'on', 'of']),
  placePrepositions: new Set(['in']),
  notSpeakingPlaces: new Set(
    wordsOf('comments interview response addition fact particular part general turn'),
  ),
};

const determiners = new Set(
  wordsOf('the a an his her its their our my your this that these those no any some all'),
);
const outlets = new Set(
  wordsOf(`reuters bloomberg cnn bbc afp ap tass interfax ria rbc rbk kommersant izvestia pravda lenta.ru vedomosti politico axios guardian
    independent anadolu xinhua dw euronews agency newspaper magazine outlet channel media portal website`),
);
const notNames = new Set(
  wordsOf(`the a an this that these those it he she they we i you there here his her its their our my
  what when where who why how if while although though because as yes no not`),
);
const auxiliaries = new Set(
  wordsOf(
    'is are was were has have had will would can could may might must did does do should said put puts made makes took takes went got gave came',
  ),
);

/** "The state", "a report", "in comments": after such words it is a noun; "the drafts state" has its subject before it. */
function isNounAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!nounForms.has(token.lower)) return false;
  const previous = tokens[at - 1];
  if (!previous || token.isCapital || tokens[at + 1]?.lower === 'of') return true;
  if (token.lower === 'point' || token.lower === 'points') return tokens[at + 1]?.lower !== 'out';
  if (verbs.get(token.lower)?.subject === 'many')
    return !/s$|^(?:they|we|i|you|who|people|police)$/.test(previous.lower);
  if (nounMarkers.has(previous.lower) || /^\d/.test(previous.text)) return true;
  return previous.kind === 'mark' && previous.lower !== ',';
}
