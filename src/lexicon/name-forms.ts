/** Forms under which parts of names go: legal forms of companies, British and American spellings, abbreviations, number words. Lower-case ASCII. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Legal forms by family: a joint-stock company is no limited one. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  limited: [
    'limited liability company',
    'limited liability',
    'societatea cu raspundere limitata',
    'obshchestvo s ogranichennoy otvetstvennostyu',
    'obshchestvo s ogranichennoi otvetstvennostyu',
    'pty ltd',
    'pte ltd',
    'sp z o o',
    'sp z oo',
    'limited',
    'ltd',
    'llc',
    'llp',
    'gmbh',
    'srl',
    's r l',
    'ooo',
    'o o o',
    'pty',
    'bv',
    'b v',
    'sarl',
  ],
  stock: [
    'open joint stock company',
    'closed joint stock company',
    'public joint stock company',
    'joint stock company',
    'aktsionernoe obshchestvo',
    'aktsyonernoe obshchestvo',
    'aktiengesellschaft',
    'aktiengeselschaft',
    'akg',
    'ag',
    'jsc',
    'ojsc',
    'pjsc',
    'cjsc',
    'oao',
    'pao',
    'zao',
    'ao',
    's a',
    'sa',
    'asa',
    'plc',
    'nv',
    'n v',
    'spa',
    's p a',
  ],
  nonprofit: ['autonomous nonprofit organization', 'ano', 'ngo'],
  plain: ['incorporated', 'inc', 'corporation', 'corp', 'company', 'co'],
};

/** Legal form → family, the longest forms first. */
export const LEGAL_FORMS: readonly (readonly [string, string])[] = Object.entries(FORMS)
  .flatMap(([family, forms]) => forms.map((form) => [form, family] as const))
  .sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));

/** American spellings of words that names of bodies hold. */
export const AMERICAN: ReadonlyMap<string, string> = new Map(
  `defence defense; offence offense; centre center; theatre theater; labour labor; harbour harbor; neighbourhood neighborhood; programme program; licence license; organisation organization; mobilisation mobilization;
   organisations organizations; authorisation authorization; metre meter; kilometre kilometer; grey gray; jewellery jewelry; aluminium aluminum; aeroplane airplane; cheque check; councillor councilor; councillors councilors;
   fibre fiber; honour honor; colour color; rumour rumor; valour valor; armour armor; armoured armored; behaviour behavior; favour favor; tyre tire; plough plow; manoeuvre maneuver; colonisation colonization; modernisation modernization;
   civilisation civilization; stabilisation stabilization; immunisation immunization; privatisation privatization; paediatric pediatric; haematology hematology; gynaecology gynecology; archaeology archeology; enquiry inquiry`
    .split(';')
    .map((pair) => {
      const [british, american] = words(pair);
      return [british!, american!] as const;
    }),
);

/** Abbreviations within names of bodies, and what they stand for. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  `intl international; natl national; dept department; govt government; univ university; assn association; assoc association; inst institute; min ministry; comm commission; cttee committee; mfg manufacturing; bros brothers;
   intnl international; hosp hospital; mt mount; st saint; ft fort; tech technology; svcs services; svc service; mgmt management; bldg building; dist district; hq headquarters`
    .split(';')
    .map((pair) => {
      const [short, long] = words(pair);
      return [short!, long!] as const;
    }),
);

/** Capitals that stand for a name of several words, told by their case: "UN", not "Kim Jong-un". */
export const CAPITAL_FORMS: ReadonlyMap<string, string> = new Map([
  ['UN', 'united nations'],
  ['UK', 'united kingdom'],
  ['US', 'united states'],
  ['USA', 'united states'],
  ['EU', 'european union'],
  ['UAE', 'united arab emirates'],
]);

/** Number words and ordinals in names: "Brigade Forty-Four" is Brigade 44. */
export const NAME_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').map(
    (word, at) => [word, at] as const,
  ),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, at) => [word, (at + 2) * 10] as const),
  ...words('first second third fourth fifth sixth seventh eighth ninth tenth').map((word, at) => [word, at + 1] as const),
  ...words('1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th').map((word, at) => [word, at + 1] as const),
  ['fourty', 40] as const,
]);

/** Given names whose spellings differ by more than a letter: each with the one that stands for it. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `abdul abd; abdel abd; abdoul abd; abdal abd; abdallah abdullah; abdulla abdullah; mohamed muhammad; mohammed muhammad; mohamad muhammad; mohammad muhammad; muhammed muhammad; mehmet muhammad; yousef yusuf; yussuf yusuf; youssef yusuf; yusup yusuf; joseph josef;
   usama osama; oussama osama; hussain hussein; husayn hussein; hossein hussein; qaddafi gaddafi; kadhafi gaddafi; gadhafi gaddafi; yiorgos giorgos; georgios giorgos; hizbollah hezbollah; hizballah hezbollah; hizbullah hezbollah;
   qaida qaeda; qaidah qaeda; qa'ida qaeda; kyiv kiev; aleksandr alexander; alexandr alexander; oleksandr alexander; sergei sergey; sergej sergey; serhiy sergey; vladimir volodymyr; dmitri dmitry; dmitriy dmitry; yuriy yuri; iouri yuri`
    .split(';')
    .map((pair) => {
      const [other, usual] = words(pair);
      return [other!, usual!] as const;
    }),
);

/** Behind a name: which of a family it is. */
export const SUFFIXES: ReadonlySet<string> = new Set(words('jr sr ii iii iv junior senior'));

/** Second halves of Korean and Chinese given names, written small behind a hyphen: "Jae-[myung]", "Kuo-[yu]", "Shui-[bian]". */
export const SECOND_SYLLABLES = wordSet(
  words(
    `beom bian bin bok bum chan chen cheol ching chou chul dae deok dong eui eun fat feng gi gil goo gook gu gwan gyu hak hee ho hong hoon hsing hua huan hui hun hwa hwan hye hyuk hyun hyung il in jae
     jean je jeong jeou jin jong joo joon ju jun jung kai keun khim ki kon kook ku kuk kun kwan kwon kyu kyung liang lin lung ming moo moon mun myeong myung nam ngor nyun ok pai pei ping pyo rae rok ryong sang
     seok seon seong seop seung shek shik sik sin soo sook sop suk sun sung tae taek te ting tsai uk un wai wan wei wen wha won wong woo wook woong wu yen yeol yeon yeong yeop ying yin yol yong yoon you young yu yuan yue yul yun yung`,
  ),
);
