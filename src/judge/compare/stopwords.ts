const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that carry no content of their own when two short phrases are compared. Folded to lower-case ASCII. */
export const STOPWORDS = words(
  `a an the and or of in on at to by for from with as into near off outside inside around about over under within between among along across behind beside
   his her its their our my your this that these those it he she they we who which whose is are was were be been being has have had do does did will would
   one some any other others more or less also just very mr mrs ms dr sir lady lord st al el`,
);

/** Words that turn the words after them into their denial. */
export const NEGATIONS = words(
  `not no never nor neither nobody none nothing without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt`,
);

/** Two negations, or a negation and one of these, leave the matter open: "arson is not excluded". */
export const OPEN_WORDS = words(`exclude excluded excluding rule ruled ruling discount discounted unknown unclear undetermined possible possibility`);

/** Words for a party that is not named: they fit many, so they tell no two parties apart. Singular. */
export const GENERIC_PARTIES = words(
  `official authority spokesman spokeswoman spokesperson witness survivor resident local source people person man woman parent mother father family relative
   organiser organizer campaigner activist expert analyst scientist observer report reporter agency medium statement notice document group member leader critic
   employee worker staff colleague neighbour neighbor passenger eyewitness bystander insider aide duty officer company firm state government detective investigator
   deputy trooper rescuer volunteer villager doctor medic nurse paramedic caller victim suspect boy girl child teen teenager son daughter brother sister wife husband
   uncle aunt cousin grandmother grandfather friend student teacher driver farmer fisherman shopkeeper ruling judgment judgement record filing complaint affidavit
   indictment release bulletin video footage log count tally gauge reading survey`,
);

/** Those of them who speak for a body. Singular. */
export const VOICES = words(
  `official authority spokesman spokeswoman spokesperson statement notice document agency company firm state government administration`,
);

/** What an office that issues statements is. Singular. */
export const ISSUERS = words(
  `ministry department directorate agency office commission committee council board authority bureau police presidency secretariat government administration prosecutor army
   navy delegation municipality`,
);

/** Words that many bodies carry in their names: sharing them makes no two bodies one. Singular. */
export const BODY_WORDS = words(
  `ministry minister department directorate agency office service institute institution national federal regional local central general public international
   department bureau commission committee council board authority union party association society centre center group new united republic chief head director president mayor
   governor secretary commissioner police defence defense security health interior foreign`,
);

/** Words in the names of outlets: what else such a name says is where they are, or whom they write for. */
export const OUTLET_WORDS = words(
  `news newspaper wire press media radio tv television channel broadcasting broadcaster post times herald tribune gazette journal courier daily weekly observer chronicle
   bulletin telegraph dispatch sentinel examiner register star sun mirror mail express globe independent echo argus reporter newsletter magazine today online`,
);

/** Words that name a kind of area, the same in many names: "Qaim district". */
export const AREA_WORDS = words(
  `city town village hamlet district province state county region governorate prefecture department canton municipality borough suburb neighbourhood neighborhood
   ward island street road avenue square boulevard airport station port harbour harbor terminal county parish`,
);
