/** Symbols and abbreviations written before an amount. A "?" begins the name of a family that the text must settle. */
export const MONEY_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD', US$: 'USD', $US: 'USD', A$: 'AUD', AU$: 'AUD', $A: 'AUD', C$: 'CAD', CA$: 'CAD', CAN$: 'CAD', NZ$: 'NZD', $NZ: 'NZD', HK$: 'HKD', S$: 'SGD', NT$: 'TWD', R$: 'BRL', MX$: 'MXN', J$: 'JMD', Z$: 'ZWL', N$: 'NAD',
    '€': 'EUR', '£': 'GBP', '¥': '?¥', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₦': 'NGN', '₺': 'TRY', '₴': 'UAH', '₪': 'ILS', '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₵': 'GHS', '₡': 'CRC', '₸': 'KZT', '₾': 'GEL', '৳': 'BDT', '₿': 'BTC',
    Rs: '?rupees', 'Rs.': '?rupees', Rp: 'IDR', RM: 'MYR', R: 'ZAR', K: '?kwacha', KSh: 'KES', Ksh: 'KES', KShs: 'KES', Sh: '?shillings', Shs: '?shillings', UShs: 'UGX', TSh: 'TZS', Tk: 'BDT', N: 'NGN', GH: 'GHS', P: 'PHP', Kč: 'CZK', Ft: 'HUF', zł: 'PLN', kr: '?crowns', Kr: '?crowns', Fr: 'CHF', Dh: 'AED', Dhs: 'AED', SR: 'SAR', B: 'THB', Q: 'GTQ', Br: 'ETB', Le: 'SLE',
  }),
); // prettier-ignore

/** Prefixes that are also plain letters of names and codes: they are money only before a decimal, a grouped figure or a multiplier. */
export const WEAK_PREFIXES: ReadonlySet<string> = new Set(['K', 'R', 'N', 'P', 'B', 'Q', 'Sh', 'Ft', 'GH', 'SR', 'Br', 'Le', 'Fr']);

/** ISO 4217 codes in use, as written before or after an amount. https://www.iso.org/iso-4217-currency-codes.html */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
   IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
   SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XOF XPF YER ZAR ZMW ZWL RMB`.split(/\s+/),
);

/** Words for money after an amount, in lower case. A "?" begins the name of a family. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'dollar dollars buck bucks': 'USD', 'euro euros': 'EUR', 'yen': 'JPY', 'yuan renminbi rmb': 'CNY', 'rouble roubles ruble rubles': 'RUB', 'won': 'KRW', 'naira': 'NGN', 'zloty zlotys zlotych': 'PLN', 'ringgit ringgits': 'MYR', 'rand rands': 'ZAR',
    'shekel shekels': 'ILS', 'lira liras lire': '?lira', 'baht': 'THB', 'dong': 'VND', 'hryvnia hryvnias hryvnya': 'UAH', 'kwacha': '?kwacha', 'cedi cedis': 'GHS', 'taka': 'BDT', 'rupiah rupiahs': 'IDR', 'forint forints': 'HUF', 'lev leva': 'BGN', 'lei leu': '?lei', 'kuna': 'HRK',
    'birr': 'ETB', 'tenge': 'KZT', 'lari': 'GEL', 'manat': 'AZN', 'kyat kyats': 'MMK', 'real reais': 'BRL', 'afghani afghanis': 'AFN', 'ariary': 'MGA', 'dalasi': 'GMD', 'metical meticais': 'MZN', 'pula': 'BWP', 'kina': 'PGK', 'bitcoin bitcoins': 'BTC', 'bolivares bolivars': 'VES', 'quetzales quetzals': 'GTQ', 'guarani guaranies': 'PYG', 'lempira lempiras': 'HNL', 'soles': 'PEN', 'som': 'KGS', 'riel riels': 'KHR', 'kip': 'LAK',
    'crown crowns krona': '?crowns', 'krone kroner': '?kroner', 'kronor': 'SEK', 'koruna korunas koruny': 'CZK', 'rupee rupees': '?rupees', 'peso pesos': '?pesos', 'franc francs': '?francs', 'dinar dinars': '?dinars', 'rial rials riyal riyals': '?rials', 'dirham dirhams': '?dirhams', 'shilling shillings': '?shillings', 'pound pounds': '?pounds', 'quid sterling': 'GBP',
  }).flatMap(([words, code]) => words.split(' ').map((word): [string, string] => [word, code])),
); // prettier-ignore

/** Adjectives before a word for money, with the code that they make of it: "Danish crowns", "Hong Kong dollars". */
export const MONEY_ADJECTIVES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  USD: {
    us: 'USD',
    'u.s.': 'USD',
    american: 'USD',
    australian: 'AUD',
    canadian: 'CAD',
    kong: 'HKD',
    singapore: 'SGD',
    singaporean: 'SGD',
    zealand: 'NZD',
    taiwan: 'TWD',
    taiwanese: 'TWD',
    jamaican: 'JMD',
    zimbabwean: 'ZWL',
    namibian: 'NAD',
    liberian: 'LRD',
    fijian: 'FJD',
  },
  CNY: { chinese: 'CNY' },
  JPY: { japanese: 'JPY' },
  '?kroner': { norwegian: 'NOK', danish: 'DKK' },
  '?crowns': { norwegian: 'NOK', swedish: 'SEK', danish: 'DKK', czech: 'CZK', icelandic: 'ISK' },
  '?rupees': { indian: 'INR', pakistani: 'PKR', nepali: 'NPR', nepalese: 'NPR', lankan: 'LKR', mauritian: 'MUR' },
  '?pesos': {
    mexican: 'MXN',
    argentine: 'ARS',
    argentinian: 'ARS',
    philippine: 'PHP',
    chilean: 'CLP',
    colombian: 'COP',
    uruguayan: 'UYU',
    cuban: 'CUP',
    dominican: 'DOP',
  },
  '?francs': { swiss: 'CHF', cfa: 'XOF', congolese: 'CDF', rwandan: 'RWF', burundian: 'BIF', guinean: 'GNF' },
  '?dinars': { iraqi: 'IQD', kuwaiti: 'KWD', jordanian: 'JOD', bahraini: 'BHD', serbian: 'RSD', tunisian: 'TND', libyan: 'LYD', algerian: 'DZD' },
  '?rials': { iranian: 'IRR', omani: 'OMR', qatari: 'QAR', saudi: 'SAR', yemeni: 'YER' },
  '?dirhams': { emirati: 'AED', uae: 'AED', moroccan: 'MAD' },
  '?shillings': { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' },
  '?pounds': { british: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', sudanese: 'SDG', sterling: 'GBP' },
  '?lira': { turkish: 'TRY', lebanese: 'LBP', syrian: 'SYP' },
  '?lei': { romanian: 'RON', moldovan: 'MDL' },
  '?kwacha': { zambian: 'ZMW', malawian: 'MWK', malawi: 'MWK' },
};

/**
 * What in a text settles which currency of a family it means, beside its code: adjectives, countries and cities, in lower case.
 * Where the words point at one currency only, it is that one; elsewhere the unit stays the word.
 */
export const FAMILIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '?kroner': { NOK: 'norwegian norway oslo bergen stavanger trondheim', DKK: 'danish denmark copenhagen aarhus' },
  '?crowns': {
    NOK: 'norwegian norway oslo bergen stavanger trondheim',
    SEK: 'swedish sweden stockholm',
    DKK: 'danish denmark copenhagen',
    CZK: 'czech czechia prague',
    ISK: 'icelandic iceland reykjavik',
  },
  '?rupees': {
    INR: 'indian india delhi mumbai',
    PKR: 'pakistani pakistan islamabad karachi lahore',
    LKR: 'lanka lankan colombo',
    NPR: 'nepali nepalese nepal kathmandu',
  },
  '?pesos': {
    MXN: 'mexican mexico',
    ARS: 'argentine argentina argentinian',
    PHP: 'philippine philippines manila',
    CLP: 'chilean chile santiago',
    COP: 'colombian colombia bogota',
    UYU: 'uruguay uruguayan',
    CUP: 'cuba cuban',
  },
  '?francs': {
    CHF: 'swiss switzerland zurich geneva',
    XOF: 'senegal mali burkina niger togo benin',
    XAF: 'cameroon gabon chad',
    CDF: 'congolese congo',
    RWF: 'rwanda rwandan',
    BIF: 'burundi',
    GNF: 'guinea guinean',
  },
  '?dinars': {
    IQD: 'iraqi iraq baghdad',
    KWD: 'kuwaiti kuwait',
    JOD: 'jordanian jordan',
    BHD: 'bahraini bahrain',
    RSD: 'serbian serbia',
    TND: 'tunisian tunisia',
    LYD: 'libyan libya',
    DZD: 'algerian algeria',
  },
  '?rials': { IRR: 'iranian iran tehran', OMR: 'omani oman', QAR: 'qatari qatar', SAR: 'saudi riyadh', YER: 'yemeni yemen' },
  '?dirhams': { AED: 'emirati emirates uae dubai dhabi', MAD: 'moroccan morocco' },
  '?shillings': { KES: 'kenyan kenya nairobi', UGX: 'ugandan uganda kampala', TZS: 'tanzanian tanzania', SOS: 'somali somalia' },
  '?pounds': {
    GBP: 'british britain uk u.k. england english scotland scottish wales welsh london sterling £',
    EGP: 'egyptian egypt cairo',
    LBP: 'lebanese lebanon beirut',
    SYP: 'syrian syria damascus',
    SDG: 'sudanese sudan',
  },
  '?lira': { TRY: 'turkish turkey türkiye ankara istanbul', LBP: 'lebanese lebanon', SYP: 'syrian syria' },
  '?lei': { RON: 'romanian romania bucharest', MDL: 'moldovan moldova' },
  '?kwacha': { ZMW: 'zambian zambia lusaka', MWK: 'malawian malawi lilongwe blantyre', PGK: 'papua moresby', MMK: 'myanmar burma yangon' },
  '?¥': { JPY: 'japan japanese yen tokyo', CNY: 'china chinese yuan renminbi beijing' },
};

/** Small coins: a unit of their own, never converted. */
export const COINS: ReadonlyMap<string, string> = new Map([
  ['cent', 'cents'],
  ['cents', 'cents'],
  ['penny', 'pence'],
  ['pence', 'pence'],
  ['pennies', 'pence'],
]);

/** Words for money that are also something else: money only for amounts of that size. */
export const LARGE_ONLY: ReadonlyMap<string, number> = new Map([
  ['won', 1000],
  ['crown', 1e6],
  ['buck', 1e9],
]);

/** Words and abbreviations for money of several countries: the unit itself where a text leaves open whose it is. */
export const OPEN_CURRENCIES: ReadonlySet<string> = new Set(
  [...MONEY_PREFIXES, ...CURRENCY_WORDS].filter(([, code]) => code.startsWith('?')).map(([word]) => word),
);
