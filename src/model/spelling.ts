/** One spelling for words that Britons and Americans write in two ways: who quotes somebody writes as their house does, and changes no word. */

/** Words that no rule below makes one, the American one last. Lower case; `s` at the end is another form of each. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `grey gray;tyre tire;jewellery jewelry;plough plow;ploughed plowed;kerb curb;mould mold;moulded molded;aluminium aluminum;ageing aging;judgement judgment;
  storey story;storeyed storied;cheque check;cosy cozy;draught draft;pyjama pajama;moustache mustache;enquiry inquiry;fulfil fulfill;enrol enroll;
  instalment installment;skilful skillful;wilful willful;sceptic skeptic;sceptical skeptical;scepticism skepticism;manoeuvre maneuver;manoeuvred maneuvered;manoeuvring maneuvering;
  paediatric pediatric;anaesthetic anesthetic;haemorrhage hemorrhage;oestrogen estrogen;foetus fetus;diarrhoea diarrhea;whilst while;learnt learned;burnt burned;
  spelt spelled;dreamt dreamed;leapt leaped;analyse analyze;analysed analyzed;analysing analyzing;paralyse paralyze;paralysed paralyzed;axe ax;artefact artifact;
  aeroplane airplane;cypher cipher;acknowledgement acknowledgment;smoulder smolder;smouldering smoldering;smouldered smoldered`
    .split(/;\s{0,9}/)
    .map((pair) => pair.trim().split(' ') as [string, string])
    .flatMap(([one, other]): readonly [string, string][] => [
      [one, other],
      [`${one}s`, `${other}s`],
    ]),
);

/** Stems that Britons double the l of: "travelled". Of "filled" and "filed" they make no one word. */
const DOUBLED =
  /^((?:trave|cance|labe|mode|signa|leve|tota|fue|counse|quarre|marsha|pane|shove|tunne|riva|equa|initia|peda|jewe|reve|chise|dua|empane|enamel|grove|hosti|marve|snorke|swive|tinse|towe|unrave|ye|contro|patro|enro|insta|fulfi|disti|exce|compe|expe|prope|repe|dispe|impe))ll(?=ed$|ing$|ers?$)/;

/** A folded word of one country's spelling as Americans write it: colour, organise, centre, programme, defence, travelled. */
export const american = (word: string): string =>
  PAIRS.get(word) ??
  (word.length < 5
    ? word
    : word
        .replace(/our(?=s?$|ed$|ing$|ful|able|ite)/, 'or')
        .replace(/(?<=\w{2})is(?=e[srd]?$|ing$|ations?$)/, 'iz')
        .replace(/(?<=[bt])re(?=s?$)/, 'er')
        .replace(/amme(?=[srd]?$)/, 'am')
        .replace(/ence(?=s?$)/, 'ense')
        .replace(/ogue(?=s?$)/, 'og')
        .replace(DOUBLED, '$1l'));
