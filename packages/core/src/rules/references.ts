/** How far a reference was checked: seen on a bibliographic page, only named by third parties, or known from memory. */
export type Checked = 'seen' | 'second-hand' | 'memory';

/** One entry of the bibliography. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly where: string;
  readonly doi?: string;
  readonly checked: Checked;
  /** What the project takes from it, in one sentence; second-hand figures are left out on purpose. */
  readonly shows: string;
}

/** The one bibliography. Keys are `author-year` (`author-year-word` where that is not unique, the title for books). */
export const REFERENCES = {
  'acsm-2009': {
    authors: 'American College of Sports Medicine (Ratamess NA and others)',
    year: 2009,
    title: 'Progression models in resistance training for healthy adults',
    where: 'Med Sci Sports Exerc 41(3):687',
    doi: '10.1249/MSS.0b013e3181915670',
    checked: 'seen',
    shows:
      'Position stand: beginners two or three days a week at 8 to 12 repetitions; raise the load by 2 to 10 % when a set goes one or two repetitions beyond its aim.',
  },
  'alexander-2020': {
    authors: 'Alexander JLN, Barton CJ, Willy RW',
    year: 2020,
    title: 'Infographic. Running myth: strength training should be high repetition low load to improve running performance',
    where: 'Br J Sports Med 54:813',
    doi: '10.1136/bjsports-2019-101168',
    checked: 'seen',
    shows:
      'Repeats from a systematic review that 6 to 20 weeks of strength training gave 2 to 8 % better economy, in runners of more than six months’ experience.',
  },
  'article-2025': {
    authors: 'Coaching article',
    year: 2025,
    title: 'Strength training for runners',
    where: '23 September 2025',
    checked: 'seen',
    shows:
      'The brief: two or three strength sessions a week, on easy days, a full day between hard strength and hard running, never both on one day.',
  },
  'behm-2016': {
    authors: 'Behm DG, Blazevich AJ, Kay AD, McHugh M',
    year: 2016,
    title:
      'Acute effects of muscle stretching on physical performance, range of motion, and injury incidence in healthy active individuals: a systematic review',
    where: 'Appl Physiol Nutr Metab 41:1',
    doi: '10.1139/apnm-2015-0235',
    checked: 'seen',
    shows:
      'Dynamic stretching before effort helped a little (+1.3 %); long static holds hurt a little, and no clear effect remained once dynamic work followed.',
  },
  'bell-2023': {
    authors: 'Bell L and others',
    year: 2023,
    title: 'Integrating deloading into strength and physique sports training programmes: an international Delphi consensus approach',
    where: 'Sports Med Open',
    doi: '10.1186/s40798-023-00633-0',
    checked: 'seen',
    shows: 'Coaches agree on what a deload is; there is no agreed or tested best rhythm.',
  },
  'bickel-2011': {
    authors: 'Bickel CS, Cross JM, Bamman MM',
    year: 2011,
    title: 'Exercise dosing to retain resistance training adaptations in young and older adults',
    where: 'Med Sci Sports Exerc 43:1177',
    doi: '10.1249/MSS.0b013e318207c15d',
    checked: 'seen',
    shows: 'Young people kept their gains on a fraction of the training; older people needed more.',
  },
  'blagrove-2018': {
    authors: 'Blagrove RC, Howatson G, Hayes PR',
    year: 2018,
    title:
      'Effects of strength training on the physiological determinants of middle- and long-distance running performance: a systematic review',
    where: 'Sports Med 48:1117',
    doi: '10.1007/s40279-017-0835-7',
    checked: 'seen',
    shows:
      'Economy improved by 2 to 8 % in many, not all, of 20 studies, nearly all with two or three sessions a week; oxygen uptake was mostly unchanged.',
  },
  'bosquet-2007': {
    authors: 'Bosquet L and others',
    year: 2007,
    title: 'Effects of tapering on performance: a meta-analysis',
    where: 'Med Sci Sports Exerc 39:1358',
    doi: '10.1249/mss.0b013e31806010e0',
    checked: 'seen',
    shows: 'Two weeks of 41 to 60 % less volume at the same intensity and frequency improved performance most.',
  },
  'bosquet-2013': {
    authors: 'Bosquet L and others',
    year: 2013,
    title: 'Effect of training cessation on muscular performance: a meta-analysis',
    where: 'Scand J Med Sci Sports 23:e140',
    doi: '10.1111/sms.12047',
    checked: 'second-hand',
    shows: 'Said to find that strength fades with the length of a pause and with age; known to us only through others.',
  },
  'buist-2008': {
    authors: 'Buist I and others',
    year: 2008,
    title:
      'No effect of a graded training program on the number of running-related injuries in novice runners: a randomized controlled trial',
    where: 'Am J Sports Med 36:33',
    doi: '10.1177/0363546507307505',
    checked: 'seen',
    shows: '532 novices: growing by 10 % a week did not protect, 20.8 against 20.3 % were injured.',
  },
  'burt-2023': {
    authors: 'Burt D, Doma K, Connor J',
    year: 2023,
    title:
      'The effects of exercise-induced muscle damage on varying intensities of endurance running performance: a systematic review and meta-analysis',
    where: 'Sci Sports 38:647',
    doi: '10.1016/j.scispo.2022.04.003',
    checked: 'seen',
    shows:
      'Running above 75 % of maximal oxygen uptake was impaired 24 and 48 hours after muscle damage; slower running was not at 24 hours, but cost more at 48.',
  },
  'carvalho-2022': {
    authors: 'de Carvalho e Silva GI and others',
    year: 2022,
    title:
      'Acute neuromuscular, physiological and performance responses after strength training in runners: a systematic review and meta-analysis',
    where: 'Sports Med Open 8:105',
    doi: '10.1186/s40798-022-00497-w',
    checked: 'seen',
    shows: 'Strength training hardly affected easy running in the days after, and affected hard running more.',
  },
  'chtara-2005': {
    authors: 'Chtara M and others',
    year: 2005,
    title: 'Effects of intra-session concurrent endurance and strength training sequence on aerobic performance and capacity',
    where: 'Br J Sports Med 39:555',
    doi: '10.1136/bjsm.2004.015248',
    checked: 'seen',
    shows:
      'Twelve weeks of running first, then strength circuits, improved 4 km time by 8.6 %, the other order by 4.7 %; students, groups of nine or ten.',
  },
  'coleman-2024': {
    authors: 'Coleman M and others',
    year: 2024,
    title:
      'Gaining more from doing less? The effects of a one-week deload period during supervised resistance training on muscular adaptations',
    where: 'PeerJ 12:e16777',
    doi: '10.7717/peerj.16777',
    checked: 'seen',
    shows: 'One week without lifting in the middle of nine gave less strength gain and equal muscle size: deload, but do not stop.',
  },
  'damsted-2019': {
    authors: 'Damsted C and others',
    year: 2019,
    title: 'The association between changes in weekly running distance and running-related injury: preparing for a half marathon',
    where: 'J Orthop Sports Phys Ther 49:230',
    doi: '10.2519/jospt.2019.8541',
    checked: 'second-hand',
    shows: 'Said to link large weekly jumps with injuries for some weeks; we have not seen the paper, so no figure is given.',
  },
  'daniels-formula': {
    authors: 'Daniels J',
    year: 2014,
    title: 'Daniels’ Running Formula, third edition',
    where: 'Human Kinetics',
    checked: 'memory',
    shows: 'A coach’s book: limits for the long run, tempo and interval work by time and weekly distance; editions differ.',
  },
  'doma-2013': {
    authors: 'Doma K, Deakin GB',
    year: 2013,
    title: 'The effects of strength training and endurance training order on running economy and performance',
    where: 'Appl Physiol Nutr Metab 38:651',
    doi: '10.1139/apnm-2012-0362',
    checked: 'seen',
    shows:
      'The day after strength and running on one day, time to exhaustion fell from 335 s to 238 s (strength first) or 275 s (run first); 14 people.',
  },
  'doma-2014': {
    authors: 'Doma K, Deakin GB',
    year: 2014,
    title: 'The acute effects intensity and volume of strength training on running performance',
    where: 'Eur J Sport Sci',
    doi: '10.1080/17461391.2012.726653',
    checked: 'seen',
    shows: 'Six hours after heavy strength running economy was unchanged, but fast running to exhaustion was shorter; 15 people.',
  },
  'doma-2017': {
    authors: 'Doma K, Deakin GB, Bentley DJ',
    year: 2017,
    title:
      'Implications of impaired endurance performance following single bouts of resistance training: an alternate concurrent training perspective',
    where: 'Sports Med 47:2187',
    doi: '10.1007/s40279-017-0758-3',
    checked: 'seen',
    shows: 'A single bout of strength training can impair endurance performance for days; with an erratum, 47:2671.',
  },
  'eddens-2018': {
    authors: 'Eddens L, van Someren K, Howatson G',
    year: 2018,
    title: 'The role of intra-session exercise sequence in the interference effect: a systematic review with meta-analysis',
    where: 'Sports Med 48:177',
    doi: '10.1007/s40279-017-0784-1',
    checked: 'seen',
    shows: 'Lifting before endurance work in one session gave 6.91 % more leg strength than the other order.',
  },
  'eihara-2022': {
    authors: 'Eihara Y and others',
    year: 2022,
    title:
      'Heavy resistance training versus plyometric training for improving running economy and running time trial performance: a systematic review and meta-analysis',
    where: 'Sports Med Open 8:138',
    doi: '10.1186/s40798-022-00511-1',
    checked: 'seen',
    shows: 'Heavy strength improved economy; programmes of 10 to 14 weeks clearly, those of 6 to 8 weeks not for certain.',
  },
  'fokkema-2020': {
    authors: 'Fokkema T and others',
    year: 2020,
    title: 'Training for a (half-)marathon: training volume and longest endurance run related to performance and running injuries',
    where: 'Scand J Med Sci Sports',
    doi: '10.1111/sms.13725',
    checked: 'seen',
    shows: 'Marathon times were slower below 40 km a week or a longest run under 25 km; no link with injuries was found.',
  },
  'foster-1998': {
    authors: 'Foster C',
    year: 1998,
    title: 'Monitoring training in athletes with reference to overtraining syndrome',
    where: 'Med Sci Sports Exerc 30:1164',
    checked: 'seen',
    shows: 'In 25 athletes illness followed when load and sameness of days went above each one’s own threshold.',
  },
  'fradkin-2010': {
    authors: 'Fradkin AJ, Zazryn TR, Smoliga JM',
    year: 2010,
    title: 'Effects of warming-up on physical performance: a systematic review with meta-analysis',
    where: 'J Strength Cond Res 24:140',
    doi: '10.1519/JSC.0b013e3181c643a0',
    checked: 'second-hand',
    shows: 'Said to find that warming up helps performance more often than not; we have not seen the paper, so no figure is given.',
  },
  'fragala-2019': {
    authors: 'Fragala MS and others',
    year: 2019,
    title: 'Resistance training for older adults: position statement from the National Strength and Conditioning Association',
    where: 'J Strength Cond Res 33:2019',
    doi: '10.1519/JSC.0000000000003230',
    checked: 'second-hand',
    shows: 'A position statement on lifting for older adults, known to us only through others.',
  },
  'frandsen-2025': {
    authors: 'Frandsen JSB and others',
    year: 2025,
    title: 'How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study',
    where: 'Br J Sports Med 59:1203',
    doi: '10.1136/bjsports-2024-109380',
    checked: 'seen',
    shows:
      'In 5205 runners a run 10 to 30 % beyond the longest of the last 30 days went with more injuries (hazard ratio 1.64), more than double with 2.28; weekly growth did not.',
  },
  'haff-triplett': {
    authors: 'Haff GG, Triplett NT (editors)',
    year: 2016,
    title: 'Essentials of Strength Training and Conditioning, fourth edition',
    where: 'Human Kinetics',
    checked: 'memory',
    shows: 'A textbook: foot contacts a session by experience, for athletes who do not run daily.',
  },
  'leppanen-2024': {
    authors: 'Leppänen M and others',
    year: 2024,
    title:
      'Hip and core exercise programme prevents running-related overuse injuries in adult novice recreational runners: a three-arm randomised controlled trial',
    where: 'Br J Sports Med 58:722',
    doi: '10.1136/bjsports-2023-107926',
    checked: 'seen',
    shows: '325 novices: hip and core work guided by physiotherapists went with fewer leg injuries (hazard ratio 0.66).',
  },
  'lloyd-2014': {
    authors: 'Lloyd RS and others',
    year: 2014,
    title: 'Position statement on youth resistance training: the 2014 International Consensus',
    where: 'Br J Sports Med 48:498',
    doi: '10.1136/bjsports-2013-092952',
    checked: 'second-hand',
    shows:
      'A consensus that supervised strength training is safe for young people when technique comes first; known to us only through others.',
  },
  'marcora-2007': {
    authors: 'Marcora SM, Bosio A',
    year: 2007,
    title: 'Effect of exercise-induced muscle damage on endurance running performance in humans',
    where: 'Scand J Med Sci Sports',
    checked: 'second-hand',
    shows: 'As a review cites it: after a hundred drop jumps a running time trial was slower two days later.',
  },
  'markov-2022': {
    authors: 'Markov A and others',
    year: 2022,
    title:
      'Acute effects of aerobic exercise on muscle strength and power in trained male individuals: a systematic review with meta-analysis',
    where: 'Sports Med 52:1385',
    doi: '10.1007/s40279-021-01615-6',
    checked: 'seen',
    shows: 'Aerobic work lowers strength right after it, more when longer than 30 minutes; short, easy work did not compromise it.',
  },
  'nielsen-2014': {
    authors: 'Nielsen RO and others',
    year: 2014,
    title:
      'Excessive progression in weekly running distance and risk of running-related injuries: an association which varies according to type of injury',
    where: 'J Orthop Sports Phys Ther 44:739',
    doi: '10.2519/jospt.2014.5164',
    checked: 'second-hand',
    shows: 'Said to find no clear link overall between fast growth of the weekly distance and injury; known to us only through others.',
  },
  'petre-2021': {
    authors: 'Petré H and others',
    year: 2021,
    title:
      'Development of maximal dynamic strength during concurrent resistance and endurance training in untrained, moderately trained, and trained individuals: a systematic review and meta-analysis',
    where: 'Sports Med 51:991',
    doi: '10.1007/s40279-021-01426-9',
    checked: 'seen',
    shows: 'Trained lifters lost strength gains only when endurance work was in the same session.',
  },
  'pritchard-2015': {
    authors: 'Pritchard H and others',
    year: 2015,
    title: 'Effects and mechanisms of tapering in maximizing muscular strength',
    where: 'Strength Cond J 37(2):72',
    doi: '10.1519/SSC.0000000000000125',
    checked: 'seen',
    shows: 'For maximal strength: 30 to 70 % less volume at the same load; stopping for less than a week keeps strength.',
  },
  'rasmussen-2013': {
    authors: 'Rasmussen CH and others',
    year: 2013,
    title: 'Weekly running volume and risk of running-related injuries among marathon runners',
    where: 'Int J Sports Phys Ther 8:111',
    checked: 'seen',
    shows: 'Marathon runners with less than 30 km a week were injured about twice as often as those with 30 to 60 (relative risk 2.02).',
  },
  'ristolainen-2014': {
    authors: 'Ristolainen L and others',
    year: 2014,
    title: 'Training-related risk factors in the etiology of overuse injuries in endurance sports',
    where: 'J Sports Med Phys Fitness 54(1):78',
    checked: 'seen',
    shows:
      'Among 446 top-level athletes those with fewer than two rest days a week reported overuse injuries 5.2 times as often; a questionnaire looking back.',
  },
  'robineau-2016': {
    authors: 'Robineau J and others',
    year: 2016,
    title: 'Specific training effects of concurrent aerobic and strength exercises depend on recovery duration',
    where: 'J Strength Cond Res 30:672',
    doi: '10.1519/JSC.0000000000000798',
    checked: 'seen',
    shows:
      'No gap between strength and aerobic work was clearly worst, six hours better, 24 hours best; rugby players who always lifted first.',
  },
  'robinson-2024': {
    authors: 'Robinson ZP and others',
    year: 2024,
    title:
      'Exploring the dose-response relationship between estimated resistance training proximity to failure, strength gain, and muscle hypertrophy: a series of meta-regressions',
    where: 'Sports Med 54:2209',
    doi: '10.1007/s40279-024-02069-2',
    checked: 'seen',
    shows: 'Strength gains did not depend on how close to failure the sets were taken.',
  },
  'ronnestad-2010': {
    authors: 'Rønnestad BR, Hansen EA, Raastad T',
    year: 2010,
    title: 'In-season strength maintenance training increases well-trained cyclists’ performance',
    where: 'Eur J Appl Physiol 110:1269',
    doi: '10.1007/s00421-010-1622-4',
    checked: 'seen',
    shows: 'One strength session a week for 13 weeks kept strength; six cyclists.',
  },
  'rosenblat-2025': {
    authors: 'Rosenblat MA and others',
    year: 2025,
    title:
      'Which training intensity distribution intervention will produce the greatest improvements in maximal oxygen uptake and time-trial performance in endurance athletes? A systematic review and network meta-analysis of individual participant data',
    where: 'Sports Med 55(3)',
    doi: '10.1007/s40279-024-02149-3',
    checked: 'seen',
    shows: '348 athletes in 13 studies: two mostly easy ways to share out intensity did equally well overall.',
  },
  'schumann-2022': {
    authors: 'Schumann M and others',
    year: 2022,
    title:
      'Compatibility of concurrent aerobic and strength training for skeletal muscle size and function: an updated systematic review and meta-analysis',
    where: 'Sports Med 52:601',
    doi: '10.1007/s40279-021-01587-7',
    checked: 'seen',
    shows:
      'Endurance work did not cost maximal strength or muscle; explosive strength suffered a little, not when three hours or more lay between.',
  },
  'seiler-2010': {
    authors: 'Seiler S',
    year: 2010,
    title: 'What is best practice for training intensity and duration distribution in endurance athletes?',
    where: 'Int J Sports Physiol Perform 5:276',
    doi: '10.1123/ijspp.5.3.276',
    checked: 'seen',
    shows: 'Elite endurance athletes do about 80 % of their sessions at low intensity.',
  },
  'spiering-2021': {
    authors: 'Spiering BA and others',
    year: 2021,
    title: 'Maintaining physical performance: the minimal dose of exercise needed to preserve endurance and strength over time',
    where: 'J Strength Cond Res 35:1449',
    doi: '10.1519/JSC.0000000000003964',
    checked: 'seen',
    shows: 'Strength lasted up to 32 weeks on one session a week if the load was kept; older people may need two.',
  },
  'sporer-2003': {
    authors: 'Sporer BC, Wenger HA',
    year: 2003,
    title: 'Effects of aerobic exercise on strength performance following various periods of recovery',
    where: 'J Strength Cond Res 17:638',
    doi: '10.1519/1533-4287(2003)017<0638:eoaeos>2.0.co;2',
    checked: 'seen',
    shows: 'Leg-press repetitions were reduced 4 and 8 hours after aerobic work and back to normal at 24 hours; 16 people, cycling.',
  },
  'travis-2020': {
    authors: 'Travis SK and others',
    year: 2020,
    title: 'Tapering and peaking maximal strength for powerlifting performance: a review',
    where: 'Sports (Basel)',
    checked: 'seen',
    shows: 'How powerlifters rest before a test of maximal strength; not runners before a race.',
  },
  'zourdos-2016': {
    authors: 'Zourdos MC and others',
    year: 2016,
    title: 'Novel resistance training-specific rating of perceived exertion scale measuring repetitions in reserve',
    where: 'J Strength Cond Res 30:267',
    doi: '10.1519/JSC.0000000000001049',
    checked: 'seen',
    shows: 'Repetitions in reserve follow bar speed closely in experienced lifters and a little less in beginners.',
  },
} as const satisfies Record<string, Reference>;

/** A key of the bibliography. */
export type ReferenceKey = keyof typeof REFERENCES;
