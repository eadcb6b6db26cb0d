/** What sort of thing a unit measures: only units of one dimension can be converted into one another. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'share'
  | 'power'
  | 'energy'
  | 'data'
  | 'data rate'
  | 'pressure'
  | 'frequency'
  | 'force'
  | 'torque'
  | 'voltage'
  | 'current'
  | 'sound'
  | 'rotation'
  | 'angle'
  | 'emission';

export interface UnitOf {
  readonly symbol: string;
  readonly dimension: Dimension;
  /** Phrases for it in lower case, tokens separated by blanks. A unit of one letter is listed in {@link LETTER_UNITS} instead. */
  readonly phrases: readonly string[];
}

const unit = (symbol: string, dimension: Dimension, phrases: string): UnitOf => ({ symbol, dimension, phrases: phrases.split('|') });

export const UNITS: readonly UnitOf[] = [
  unit('km', 'length', 'km|kms|kilometre|kilometres|kilometer|kilometers|klick|klicks'),
  unit('m', 'length', 'metre|metres|meter|meters|mtrs'),
  unit('cm', 'length', 'cm|cms|centimetre|centimetres|centimeter|centimeters'),
  unit('mm', 'length', 'mm|millimetre|millimetres|millimeter|millimeters'),
  unit('µm', 'length', 'µm|μm|micrometre|micrometres|micrometer|micrometers|micron|microns'),
  unit('mi', 'length', 'mile|miles|mi|statute miles'),
  unit('nmi', 'length', 'nautical mile|nautical miles|nmi|nm'),
  unit('yd', 'length', 'yard|yards|yd|yds'),
  unit('ft', 'length', 'foot|feet|ft|ft.'),
  unit('in', 'length', 'inch|inches|in.'),
  unit('ly', 'length', 'light year|light years|light - year|light - years'),
  unit('km2', 'area', 'km2|km ²|km²|sq km|sq . km|sq. km|square km|square kilometre|square kilometres|square kilometer|square kilometers'),
  unit('m2', 'area', 'm2|m ²|m²|sq m|sq. m|sq metres|square metre|square metres|square meter|square meters'),
  unit('mi2', 'area', 'sq mi|sq mile|sq miles|square mile|square miles'),
  unit('ft2', 'area', 'sq ft|sq. ft.|sq. ft|square foot|square feet'),
  unit('yd2', 'area', 'square yard|square yards'),
  unit('cm2', 'area', 'square centimetre|square centimetres|square centimeter|square centimeters|cm ²|cm2'),
  unit('ha', 'area', 'ha|hectare|hectares'),
  unit('acre', 'area', 'acre|acres'),
  unit('m3', 'volume', 'm3|m ³|m³|cubic metre|cubic metres|cubic meter|cubic meters'),
  unit('km3', 'volume', 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers'),
  unit('ft3', 'volume', 'cubic foot|cubic feet'),
  unit('cm3', 'volume', 'cc|cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters'),
  unit('l', 'volume', 'litre|litres|liter|liters|ltr'),
  unit('ml', 'volume', 'ml|millilitre|millilitres|milliliter|milliliters'),
  unit('gal', 'volume', 'gallon|gallons|gal'),
  unit('pt', 'volume', 'pint|pints'),
  unit('bbl', 'volume', 'barrel|barrels|bbl|bpd'),
  unit('kg', 'mass', 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'),
  unit('g', 'mass', 'gram|grams|gramme|grammes'),
  unit('mg', 'mass', 'mg|milligram|milligrams'),
  unit('t', 'mass', 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes'),
  unit('ton', 'mass', 'ton|tons|short tons|long tons'),
  unit('kt', 'mass', 'kilotonne|kilotonnes'),
  unit('Mt', 'mass', 'megatonne|megatonnes|megaton|megatons'),
  unit('Gt', 'mass', 'gigatonne|gigatonnes|gigaton|gigatons'),
  unit('lb', 'mass', 'lb|lbs|lb.|lbs.|pound|pounds'),
  unit('oz', 'mass', 'oz|ounce|ounces'),
  unit('st', 'mass', 'stone'),
  unit('s', 'time', 'sec|secs|second|seconds'),
  unit('ms', 'time', 'ms|millisecond|milliseconds'),
  unit('min', 'time', 'min|mins|minute|minutes'),
  unit('h', 'time', 'hr|hrs|hour|hours'),
  unit('d', 'time', 'day|days'),
  unit('wk', 'time', 'week|weeks|wk|wks'),
  unit('mo', 'time', 'month|months'),
  unit('y', 'time', 'year|years|yr|yrs'),
  unit('decade', 'time', 'decade|decades'),
  unit('century', 'time', 'century|centuries'),
  unit(
    'km/h',
    'speed',
    'km / h|km/h|kmh|kph|kmph|km / hr|km per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometre per hour|kilometer per hour',
  ),
  unit('mph', 'speed', 'mph|miles per hour|miles an hour|mile per hour|mile an hour|mi / h'),
  unit('m/s', 'speed', 'm / s|m/s|metres per second|meters per second|metres a second|meters a second'),
  unit('kn', 'speed', 'knot|knots|kts|kn'),
  unit('°C', 'temperature', '° c|°c|º c|ºc|℃|celsius|centigrade|degree celsius|degrees celsius|deg c|degrees c|degrees centigrade|degree centigrade'),
  unit('°F', 'temperature', '° f|°f|º f|℉|fahrenheit|degree fahrenheit|degrees fahrenheit|deg f|degrees f'),
  unit('°', 'angle', '°|º|degree|degrees'),
  unit('%', 'share', '%|percent|percents|percentage|per cent|pct|pct.|pc'),
  unit('pp', 'share', 'percentage point|percentage points|% points|percent points|per cent points|pp|ppt'),
  unit('bp', 'share', 'basis point|basis points|basis - point|bps'),
  unit('W', 'power', 'watt|watts'),
  unit('kW', 'power', 'kw|kilowatt|kilowatts'),
  unit('MW', 'power', 'mw|megawatt|megawatts'),
  unit('GW', 'power', 'gw|gigawatt|gigawatts'),
  unit('hp', 'power', 'hp|horsepower|ps'),
  unit('bhp', 'power', 'bhp'),
  unit('kWh', 'energy', 'kwh|kilowatt hour|kilowatt hours|kilowatt - hour|kilowatt - hours'),
  unit('MWh', 'energy', 'mwh|megawatt hour|megawatt hours|megawatt - hours'),
  unit('GWh', 'energy', 'gwh|gigawatt hours|gigawatt - hours'),
  unit('TWh', 'energy', 'twh|terawatt hours|terawatt - hours'),
  unit('kcal', 'energy', 'kcal|calorie|calories|kilocalories'),
  unit('J', 'energy', 'joule|joules'),
  unit('B', 'data', 'byte|bytes'),
  unit('kB', 'data', 'kb|kilobyte|kilobytes'),
  unit('MB', 'data', 'mb|megabyte|megabytes'),
  unit('GB', 'data', 'gb|gigabyte|gigabytes'),
  unit('TB', 'data', 'tb|terabyte|terabytes'),
  unit('Mbit/s', 'data rate', 'mbps|megabits per second|mb / s'),
  unit('Gbit/s', 'data rate', 'gbps|gigabits per second'),
  unit('kbit/s', 'data rate', 'kbps|kilobits per second'),
  unit('psi', 'pressure', 'psi|pounds per square inch'),
  unit('bar', 'pressure', 'bar|bars'),
  unit('hPa', 'pressure', 'hpa|hectopascal|hectopascals|millibar|millibars|mb of pressure'),
  unit('Hz', 'frequency', 'hz|hertz'),
  unit('kHz', 'frequency', 'khz|kilohertz'),
  unit('MHz', 'frequency', 'mhz|megahertz'),
  unit('GHz', 'frequency', 'ghz|gigahertz'),
  unit('N', 'force', 'newton|newtons'),
  unit('Nm', 'torque', 'newton metres|newton meters|newton - metres|newton - meters'),
  unit('lb-ft', 'torque', 'lb - ft|lb-ft|pound - feet|pound - foot|pound feet|foot - pounds|ft - lb|ft-lb'),
  unit('V', 'voltage', 'volt|volts'),
  unit('kV', 'voltage', 'kv|kilovolt|kilovolts'),
  unit('A', 'current', 'amp|amps|ampere|amperes'),
  unit('mAh', 'current', 'mah'),
  unit('dB', 'sound', 'db|decibel|decibels'),
  unit('rpm', 'rotation', 'rpm|revolutions per minute'),
  unit('g/km', 'emission', 'g / km|g/km|grams per kilometre'),
];

const MEASURED: ReadonlyMap<string, Dimension> = new Map(UNITS.map(({ symbol, dimension }) => [symbol, dimension]));

/** What a unit measures, whether it can be converted or not; none for nouns that are counted. */
export const measuredBy = (symbol: string): Dimension | undefined => MEASURED.get(symbol);

/** Units of one letter: only right after digits, and the ones with `loose` after a blank too. Case counts. */
export const LETTER_UNITS: ReadonlyMap<string, { readonly symbol: string; readonly dimension: Dimension; readonly loose?: true }> = new Map([
  ['m', { symbol: 'm', dimension: 'length', loose: true }],
  ['g', { symbol: 'g', dimension: 'mass' }],
  ['t', { symbol: 't', dimension: 'mass' }],
  ['l', { symbol: 'l', dimension: 'volume' }],
  ['L', { symbol: 'l', dimension: 'volume' }],
  ['h', { symbol: 'h', dimension: 'time' }],
  ['s', { symbol: 's', dimension: 'time' }],
  ['C', { symbol: '°C', dimension: 'temperature' }],
  ['F', { symbol: '°F', dimension: 'temperature' }],
  ['W', { symbol: 'W', dimension: 'power' }],
  ['V', { symbol: 'V', dimension: 'voltage' }],
]);

/** Units whose case tells them from something else: "Nm" torque against "nm" nautical miles, "MW" against "mW". */
export const CASED_UNITS: ReadonlyMap<string, { readonly symbol: string; readonly dimension: Dimension }> = new Map([
  ['Nm', { symbol: 'Nm', dimension: 'torque' }],
  ['NM', { symbol: 'nmi', dimension: 'length' }],
  ['Mt', { symbol: 'Mt', dimension: 'mass' }],
  ['Gt', { symbol: 'Gt', dimension: 'mass' }],
  ['Mb', { symbol: 'Mbit', dimension: 'data' }],
]);

/** What an amount is spread over: "a month", "per barrel", "an hour". After "a" only these; after "per" any noun. */
export const SPREAD_OVER = wordSet(
  'second minute hour day night week fortnight month quarter season year decade barrel bushel share tonne ton gallon litre liter gram kilogram kg kilo pound ounce mile kilometre kilometer km person head game match piece unit pop'.split(
    ' ',
  ),
);

/** Words that show that "3m" beside them is a length. */
export const LENGTH_CUES = wordSet(
  `deep depth high height tall wide width long length thick waves wave swell surge tide river water level levels flood rainfall snow snowfall altitude elevation away distance from above below offshore inland diameter radius apart waters crater wall fence trench tunnel metres meters race sprint freestyle butterfly dash final`.split(
    /\s+/,
  ),
);

/** Words that show that "200 pounds" after them are a weight. */
/** Words by which pounds are money. */
export const COSTS = wordSet(
  'spend spends spent spending cost costs costing pay pays paid paying worth raise raised raising fund funds funded funding fine fined fines budget grant grants loan loans debt debts price priced prize salary bill donate donated donation donations'.split(
    ' ',
  ),
);
export const WEIGHS = wordSet('weigh weighs weighed weighing weight heavier lighter'.split(' '));

/** Singular words that are units only after "one", a fraction or a hyphen: "a 30-second call", but "the 30 second-hand cars". */
export const ONLY_JOINED = wordSet(words('second stone bar st barrel'));
