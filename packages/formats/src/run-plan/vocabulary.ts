import type { Confidence, Effort, SessionKind, Tag } from '@ironstride/core';

/** What a word in a plan means. */
export interface Meaning {
  /** The first of several that match wins. Works on folded text: lower case, no accents. */
  readonly pattern: RegExp;
  readonly kind: SessionKind | 'rest';
  readonly effort?: Effort;
  readonly tags?: readonly Tag[];
  readonly confidence: Confidence;
  /** Says so little that words beside the title may say more. */
  readonly weak?: true;
}

/** A sport that the source names beside the text narrows down what its words can mean. */
export type Sport = 'run' | 'other';

const AMOUNT = String.raw`\(?\s*(?:\{[\d.:-]{1,20}\}|[\d.,]{1,6}\s*(?:km|k|mi|miles?))?\s*\)?`;

/** Words for a day without training, at the beginning of a text. */
export const REST =
  /^\W*(?:complete |full |total )?(?:rest|off(?![ -]?road)|days? off|off[ -]?days?|rest[ -]?days?|ruhetag|ruhe|frei|trainingsfrei|pause|pausentag|repos|descanso|riposo|rust|rustdag|vilodag|hviledag|kein training|no run(?:ning)?|no training|nothing|x|-+)(?=$|[\s!.,;:(/*])/;

/** Headings and remarks that calendars and tables hold between the workouts. */
export const REMARK = /^\W*(?:(?:final )?training week\b|(?:week|woche|wk)\s*#?\d+\b|final training week|total\b|phase\b|block \d)/;

const RACES: readonly Meaning[] = [
  { pattern: /\b(?:triathlon|duathlon|aquathlon|swimrun|ironman)\b/, kind: 'race', confidence: 'likely' },
  {
    pattern: new RegExp(
      String.raw`^\W*(?:race(?:[ -]?day)?\b(?!\s*-?\s*(?:pace|effort|tempo|walk|prep))|(?:goal|second|first|third|key|your|main|my|a|b|c|the)?[ -]*(?:goal |target )?(?:half[ -]?|ultra[ -]?)?marathon(?:[ -]+(?:race|day|race day))?\W*${AMOUNT}\W*$|plan ends\b|halbmarathon\W*$|wettkampf(?!tempo)|rennen\b|volkslauf|stadtlauf|city ?lauf|park ?run\b)`,
    ),
    kind: 'race',
    confidence: 'sure',
  },
  {
    pattern:
      /\b(?:(?:goal|target|key|tune[ -]?up|prep|trail|road|marathon|mile|5-?k|8-?k|10-?k|12-?k|15-?k|practice|test|b|c|a) race(?:day| day|s)?|race day|racing|wettkampf|vorbereitungsrennen|aufbauwettkampf|testwettkampf|parkrun|competition|competicion|course a pied officielle|gara)\b(?!\s*-?\s*(?:pace|effort|tempo|vorbereitung))/,
    kind: 'race',
    confidence: 'sure',
  },
  {
    pattern: /\b(?:\d{1,3}\s*-?\s*(?:km?|mi|miles?)|half(?: marathon)?|marathon|cross[ -]country) race\b(?!\s*-?\s*(?:pace|effort|tempo))/,
    kind: 'race',
    confidence: 'sure',
  },
  {
    pattern: /\b(?:time[ -]?trial|fitness test|test run|testlauf|zeitlauf|cooper[ -]?test|benchmark|1-?mile test)\b/,
    kind: 'time-trial',
    confidence: 'sure',
  },
];

const GYM: readonly Meaning[] = [
  { pattern: /\bstretch\w*\s*(?:&|and|\+)\s*strength\w*/, kind: 'full-body', effort: 'light', confidence: 'likely' },
  { pattern: /\b(?:core|abs|plank\w*|pilates|rumpf\w*|stabi\w*|bauch\w*|gainage|addominali)\b/, kind: 'core', confidence: 'sure' },
  {
    pattern: /\b(?:plyo\w*|box jumps?|jump training|bounding|sprungtraining|spruenge|sprunge|skipping rope)\b/,
    kind: 'plyometrics',
    confidence: 'sure',
  },
  { pattern: /\b(?:upper[ -]?body|oberkorper|oberkoerper|push[ -]?ups?|arms)\b/, kind: 'upper', confidence: 'sure' },
  {
    pattern:
      /\b(?:heavy (?:legs|lifting|strength|weights)|leg[ -]?day|squats?|deadlifts?|kniebeugen?|kreuzheben|maximalkraft|beinkraft|beintraining)\b/,
    kind: 'heavy-legs',
    confidence: 'sure',
  },
  {
    pattern: /\blight (?:strength|weights|lifting)\b|\b(?:body ?weight|eigengewicht)\b/,
    kind: 'full-body',
    effort: 'light',
    confidence: 'sure',
  },
  {
    pattern:
      /\b(?:strength\w*|gym|weights?|weight[ -]?training|weight[ -]?lifting|lift(?:ing)?|resistance|s&c|s \+ c|kettlebells?|kraft\w*|athletik\w*|fitnessstudio|hanteln?|musculation|renfo\w*|fuerza|forza|krachttraining|styrke\w*)\b/,
    kind: 'full-body',
    effort: 'moderate',
    confidence: 'likely',
  },
  {
    pattern:
      /\b(?:yoga|stretch\w*|mobil\w*|foam[ -]?roll\w*|black-?\s?roll\w*|roll(?:ing|en)|faszien\w*|dehn\w*|flexibility|gymnastik|etirements?|estiramientos?|stretching)\b/,
    kind: 'mobility',
    effort: 'easy',
    confidence: 'sure',
  },
  {
    pattern:
      /\b(?:x-?train(?:ing)?|xt|cross(?:[ -]?train\w*)?(?![ -]?(?:country|lauf|over))|bik(?:e|ing)|cycl\w*|rad(?:fahren|eln|tour|training)?|rennrad|mtb|velo|swim\w*|schwimm\w*|kraul\w*|elliptical|crosstrainer|row(?:ing)?|ruder\w*|aqua\w*|deep water|pool run\w*|spin(?:ning)?|ski(?:ing|langlauf|ll)?|langlauf|ergometer|alternativ\w*|stair ?master|hik(?:e|ing)|tennis|football|soccer|natation|velo|natacion|bicicleta|nuoto)\b/,
    kind: 'cross',
    confidence: 'sure',
  },
];

const RUN_WALKS: readonly Meaning[] = [
  {
    pattern:
      /\b(?:run|jog|lauf\w*|trab\w*)\s*(?:\/|-|and|&|und)\s*(?:walk|geh\w*)|\b(?:walk|geh\w*)\s*(?:\/|-|and|&|und)\s*(?:run|jog|lauf\w*|trab\w*)|\b(?:run|jog|laufen|traben)\b[^]{0,80}\b(?:walk\w*|gehen)\b|\b(?:walk\w*|gehen)\b[^]{0,80}\b(?:run|jog\w*|laufen|traben)\b|\bgehpausen?\b/,
    kind: 'run-walk',
    confidence: 'sure',
  },
];

const WALKS: readonly Meaning[] = [
  { pattern: /\b(?:walk\w*|spazier\w*|gehen|wander\w*|marche|caminar|caminata|camminata)\b/, kind: 'walk', confidence: 'sure' },
];

const LONG_RUNS: readonly Meaning[] = [
  {
    pattern:
      /\blong (?:progression|run)\b[^]{0,60}\b(?:marathon pace|mp|race pace|goal pace|tempo)\b(?! warm)|\bmarathon simulation\b|\bmarathon-?pace long\b/,
    kind: 'race-pace',
    tags: ['long-run'],
    confidence: 'sure',
  },
  {
    pattern:
      /\blast \d[^]{0,30}(?:faster|pace)|\b(?:progression|progressive|fast[ -]finish) long (?:run|jog)?|\blong[^]{0,30}\b(?:fast finish|progress\w*|negative split|endbeschleunigung|crescendo)/,
    kind: 'long',
    effort: 'moderate',
    confidence: 'sure',
  },
  { pattern: /\bmed(?:ium)?[ -]?long\b|\bmlr\b|\bmittellang\w*/, kind: 'easy', confidence: 'sure' },
  {
    pattern:
      /\blong[ -]?(?:easy |slow |steady |aerobic |trail )?(?:run|jog|distance)\b|\blsd\b|\blongrun\b|^\W*long\b(?! (?:interval|rep|hill))|(?:km|k|mi|miles?|min|\})\s+long\b(?! (?:interval|rep|hill))|\blang(?:e[rn]?|sam(?:er)? langer)\s+(?:\w+\s+)?(?:lauf|dauerlauf|dl|jog)\w*|\bldl\b|\bsortie longue\b|\b(?:tirada|rodaje|carrera) larg[ao]\b|\blungo\b|\blange duurloop\b|\blangpass\b|\blangturn?\b/,
    kind: 'long',
    confidence: 'sure',
  },
];

const STRIDES: readonly Meaning[] = [
  {
    pattern:
      /\b(?:aerobic|recovery|easy|endurance|ga1?|regeneration)\b[^,;()]{0,20}\+\s*speed\b|\bstrides?\b|\bstride-?outs?\b|\bpick-?ups?\b|\bsteigerung\w*|\blauf-?abc\b|\bkoordination\w*|\btechnik\b|\bdrills\b|\blignes droites\b|\brectas\b|\ballunghi\b/,
    kind: 'strides',
    confidence: 'sure',
  },
];

const HARD_RUNS: readonly Meaning[] = [
  { pattern: /\bhill (?:repeats?|sprints?|reps?|intervals?)\b|\bbergintervall\w*/, kind: 'hills', confidence: 'sure' },
  { pattern: /\b(?:tempo|cruise|lt|threshold|schwellen?)[ -]*(?:interval\w*|reps?|repeats?)/, kind: 'tempo', confidence: 'sure' },
  {
    pattern:
      /\bvo2 ?(?:max)?\b|\bv\.?o2\b|\binterval\w*|\bintervall\w*|\brepeats?\b(?!\s*\d+\s*times)|\brepetitions?\b|\breps\b|\byassos?\b|\btrack\b|\bspeed ?(?:work|session|play)?\b|\bbahntraining\b|\bbahn\b|\btempolaufe?n?\b|\btempolaeufe?\b|\bwiederholungs\w*|\bhit\b|\bfractionne\b|\bvma\b|\bseries\b|\bripetute\b|\bmile repeats\b|\bladder\b|\bpyramid\w*/,
    kind: 'intervals',
    confidence: 'sure',
  },
  {
    pattern:
      /^\W*hills?\b|\bhill (?:repeats?|sprints?|reps?|work\w*|training|run|session|intervals?|circuit)\b|\bx\s*hills?\b|\buphill\b|\bhugel\w*|\bhuegel\w*|\bberg(?:an|lauf|laufe|sprints?|intervalle|training)\w*|\bcotes\b|\bcuestas\b|\bsalite\b|\bheuvel\w*/,
    kind: 'hills',
    confidence: 'sure',
  },
  {
    pattern:
      /\btempo\b(?!\s*bike)|\blt\b|\blactate\b|\bthreshold\b|\bcruise\b|\bschwelle\w*|\btdl\b|\btempo-?dauerlauf\w*|\bseuil\b|\bumbral\b|\bsoglia\b|\bhmp\b|\bhm pace\b|\bat hm\b|\bhalf[ -]?marathon[ -](?:race )?(?:pace|effort)\b|\bhmrt\b|\bcomfortably hard\b|\bdrempel\b/,
    kind: 'tempo',
    confidence: 'sure',
  },
  { pattern: /\bfartlek\b|\bfahrtspiel\b|\bsurges?\b|\bon\s*\/\s*off\b/, kind: 'fartlek', confidence: 'sure' },
  {
    pattern:
      /\b(?:race|goal|marathon|target)[ -]?pace\b|\brace effort\b|\bdress rehearsal\b|\bmrt\b|\b(?:renn|wettkampf|marathon|marathonrenn)-?tempo\b|\ballure (?:marathon|semi|course)\b|\britmo (?:maraton|carrera|gara)\b|(?:@|\bat|\bim)\s*(?:goal )?mp\b|\bmp\b(?!\s*-?\s*\d)/,
    kind: 'race-pace',
    confidence: 'sure',
  },
  {
    pattern: /\d+k? (?:race )?(?:pace|effort)\b|\b(?:mile|5k|10k|3k)[ -](?:race )?(?:pace|effort)\b/,
    kind: 'intervals',
    confidence: 'likely',
  },
];

const GENTLE_RUNS: readonly Meaning[] = [
  {
    pattern: /\bprogress\w*|\bcrescendo\w*|\bendbeschleunigung\b|\bcut-?downs?\b|\bfast[ -]finish\b|\bnegative split\b/,
    kind: 'steady',
    confidence: 'likely',
  },
  {
    pattern:
      /\bsteady\b|\bmoderate\b|\bga ?2\b|\bzugig\w*|\bzuegig\w*|\bmittlere?r? (?:dauerlauf|dl)\b|\bmdl\b|\baerobic threshold\b|\bmodere\b/,
    kind: 'steady',
    confidence: 'sure',
  },
  {
    pattern:
      /\brecovery\b|\bregenerati\w*|\brekom\b|\breko\b|\bvery easy\b|\bshake-?out\b|\brecuperation\b|\brecuperacion\b|\bherstel\w*|\bausl(?:a|au|ae)uf\w*|\brecupero\b/,
    kind: 'recovery',
    confidence: 'sure',
  },
  {
    pattern:
      /\beasy\b|\bga ?1?\b|\bgen(?:eral)?\.?[ -]*aerobic\b|\bendurance\b|\baerobic\b|\bfoundation\b|\bbase\b|\blit\b|\blocker\w*|\bruhig\w*|\blangsam\w*|\bdauerlauf\w*|\bdl\b|\bgrundlage\w*|\bfooting\b|\brodaje\b|\blento\b|\bduurloop\b|\bconversational\b|\bzone ?[12]\b|\bz[12]\b|\brelaxed\b|\bcomfortable\b|\bregular run\b/,
    kind: 'easy',
    confidence: 'sure',
  },
  { pattern: /\b\d{1,2}(?:\s*-\s*\d{1,2})?\s*x\s*\(?\s*\d+/, kind: 'intervals', confidence: 'likely' },
  { pattern: /\bpace\b/, kind: 'race-pace', confidence: 'likely' },
  { pattern: /\bhill(?:s|y)?\b/, kind: 'hills', confidence: 'likely' },
];

/** A run of which nothing more is said. */
const JUST_RUN: Meaning = {
  pattern: /\b(?:run\w*|jog\w*|lauf\w*|trab\w*|miles?|loop|course|correr|corsa|lopen|carrera|treadmill|laufband)\b/,
  kind: 'easy',
  confidence: 'likely',
  weak: true,
};

/** Words that say what a run is before its pace or its repeats do. */
export const NAMED_RUNS: readonly Meaning[] = [...RACES, ...LONG_RUNS, ...STRIDES];

/** Meanings in the order in which they are tried, for what the source says of the sport. */
export function meaningsFor(sport: Sport | undefined): readonly Meaning[] {
  if (sport === 'other') return [...GYM, ...WALKS];
  if (sport === 'run') return [...NAMED_RUNS, ...HARD_RUNS, ...RUN_WALKS, ...GENTLE_RUNS, JUST_RUN];
  return [...NAMED_RUNS, ...GYM, ...HARD_RUNS, ...RUN_WALKS, ...WALKS, ...GENTLE_RUNS, JUST_RUN];
}
