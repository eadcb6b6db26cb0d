/** Words and names that tell "he" from "she". Only what is plain: whoever is not here may be either. Lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const FEMALE: ReadonlySet<string> =
  words(`mrs mrs. ms ms. miss madam madame dame lady queen princess sister mother wife widow daughter aunt girl woman spokeswoman chairwoman congresswoman councilwoman
  businesswoman policewoman saleswoman actress hajiya frau señora
  mary maria marie anna anne ann ana elizabeth sarah susan margaret jane jean helen linda barbara patricia jennifer karen nancy lisa betty sandra ashley emily kimberly donna michelle carol amanda melissa deborah
  stephanie rebecca laura sharon cynthia kathleen amy angela shirley brenda emma nicole pamela samantha katherine catherine christine debra rachel carolyn janet heather diane ruth julie joyce virginia victoria kelly
  christina joan evelyn lauren judith olivia megan alice hannah jacqueline kathryn gloria teresa theresa sara janice julia grace judy sophia sofia rose diana natalie charlotte lucy ingrid astrid kirsten
  elena olga natalia irina svetlana tatiana ekaterina fatima aisha zainab maryam mariam amina layla leila nadia angelina giulia chiara francesca carmen lucia isabel pilar rosa ursula claudia petra monika
  jessica hillary nora eva eleni ada ella sally wendy jill molly`);

const MALE: ReadonlySet<string> =
  words(`mr mr. sir lord king prince brother father husband widower son uncle boy man spokesman chairman congressman councilman businessman policeman fireman salesman actor herr señor
  alhaji mallam sheikh imam pope bishop
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey
  ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter
  ethan jeremy harold keith christian roger noah gerald carl terry sean arthur lawrence jesse dylan bryan joe billy bruce albert willie gabriel alan juan wayne roy ralph randy eugene vincent bobby russell louis
  philip bill bob tom jim mike steve dave dan ted barack bernie vladimir ivan sergei dmitry alexei mikhail nikolai boris igor oleg mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim mustafa abdullah
  khalid yusuf jean pierre jacques michel francois hans klaus wolfgang jurgen giovanni marco luca paolo giuseppe carlos luis miguel jorge pedro manuel fernando lars erik olaf sven nils johan piotr tomasz andrzej
  jan pavel viktor rick chuck harry fred greg jeff tim ben sam max leo hugo felix oscar hasan tony doug glenn`);

/** "he" or "she", where one of the words tells it. */
export const genderOf = (words: readonly string[]): 'he' | 'she' | undefined =>
  words.some((word) => FEMALE.has(word)) ? 'she' : words.some((word) => MALE.has(word)) ? 'he' : undefined;

/** Words for a sex, as a group is told by it. */
export const SEXES: ReadonlySet<string> = new Set(words('male female'));
