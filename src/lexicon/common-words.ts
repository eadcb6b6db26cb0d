/**
 * Words that stand in so many news reports that two reports with them need not be of one story. Lower case, singular.
 *
 * The words found in one of eleven reports, or more, of a sample of political or of financial news, or in one of twenty of a sample of local news;
 * names of people, places and outlets taken out, the calendar put in.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `able accident accidental according acquisition act action added additional address administration adult adviser afternoon age aide am ambulance
   america american announced apartment appeal appear appeared april area argued argument arm arrest arrested arrived ask asked attack attempt attorney
   attrn august authority available avenue baby bad ban based became become bedroom began believe believed best better big biggest bill billionaire black
   block body border boulevard boy brief bring brother brought build building bullet business buy caliber call called calling came campaign candidacy
   candidate car care case caucus cent center centre chairman challenge change charge charged chest chief child choice city class clear close closed
   college come coming comment committee common community company complex concern condition conference confirmed congress congressional connection
   conservative contact contest continue continued control convention copyright coroner cost count country county course court crime criminal crisis
   critical criticism crowd current custody cut daughter day dead deal death debate decade december decision degree delegate democrat democratic
   department deputy described detail detective determine determined died different director discharged discovered district do doing dollar done donor
   door dozen drive drove early earning east eastern economic economy effort elected election email end endorsed establishment evening event evidence
   example exchange executive expected face facebook fact family fatal father fear february federal feel female few fight filed final financial find fire
   firearm fired first focus follow following foot force foreign former found free friday friend front full further future gang gave general get girl
   give given global going good gop got government governor great ground group growing gun gunfire gunman gunshot guy half hand handgun happen happened
   hard have having head hear heard held help helped high higher highway history hit hold home homicide hope hospital hospitalized hour house hurt idea
   identified identity image immigration important incident include including income independent information injured injury interest international
   intersection interview investigate investigating investigation investigator involved issue jail january job journal july june juvenile keep key kid
   killed killing kind know known lane large last late latest law lead leader leadership leading leave led left leg less let level liberal life like
   likely line listed little live lived loaded local located location long look looking loss lost lot made major majority make making male man many march
   market matter may mean media medical meeting member memorial merger message middle midnight mile million minute moment monday money month more morning
   most mother motive move movement much multiple murder name nation national nearby need needed neighbor neighborhood new next night nomination nominee
   north northern note november number occurred october offer office officer official old ongoing open opened opportunity order organization other
   outstanding own parent park part party past patrol pay percent person personal photo place plan play playing pm point police policy politic political
   politician poll popular position possession possible post posted potential power presidency president presidential press presumptive price primary
   private problem profit program pronounced proposal provide public published pulled put quarter question race rally ran read real reason received
   recent record related relative release released remain remark report reported reporter republican reserved residence resident resource responded
   result right risk rival road role room route run runner running rushed safe safety said sale same saturday saw say saying scene school searching
   second secretary security see seem seen senate senator senior sent september serious service set several share shareholder sheriff shooter shooting
   shot show showed side sign significant small social son south southern speak speaking speech spending spent spoke spokesman spokeswoman stable staff
   stage stand standing start started state statement stay step stock stop stopper story strategy street strong struck student such suffered suggested
   sunday super support supporter supporting suspect system take taken taking talk talking tax team teen television tell telling tender term text thing
   think third thought threat threatening thursday time tip today told took top total trade trading tragedy transported treated treatment try trying
   tuesday turn turned twitter understand union united university update updated use used using vehicle vice victim victory video view violence vote
   voter voting walked wall want wanted war watch way weapon wednesday week weekend went west western white win winning witness woman won word work
   worked worker working world wound wounded wrote year young`.split(/\s+/),
);
