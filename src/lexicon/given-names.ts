/** Given names common in the world's press, lower-case ASCII: enough to tell most people from places and bodies. */
import { wordSet } from './word-set.js';

export const GIVEN_NAMES = wordSet(
  `aaron abd abu abdul abdullah abigail adam adil adrian agnes ahmad ahmed aidan aisha akira alan alastair albert alejandro aleksandr alessandro alex alexander alexandra alexei alexey alfred ali alice alicia alison amanda amina amir
   amy ana anastasia anders andre andrea andreas andrei andrew andrey andrzej angela angelo anita ann anna anne annette anthony antoine anton antonio antonis ariel arthur arturo ashley ashraf astrid audrey axel
   barbara barack barry beatrice ben benjamin bernard bernardo beth bill björn bjorn bob boris borut brandon brenda brian bridget bruce bruno bryan carl carla carlos carmen carol caroline catherine cecilia
   charles charlotte chen chris christian christina christine christoph christopher claire clara claudia colin connor craig cristina curtis cynthia dana daniel daniela danielle david davie dawn deborah denis dennis
   derek diana diane diego dieter dimitri dimitris dmitri dmitry dominic donald donna dorothy douglas duncan dylan ed edith eduardo edward edwin eileen elaine eleanor elena eleni elias elizabeth ellen emily emma
   emmanuel enrique eric erik ernest esther eugene eva evan evelyn fatima felix fernando fiona florence frances francesco francis francisco francois frank franz fred frederick friedrich gabriel gareth gary geoffrey george georgina
   gerald gerard gerhard gilbert giorgos giovanni giulia giuseppe glenn gloria gordon grace graham greg gregory guillermo gustavo hamid hannah hans harold harry hasan hassan heather hector heidi helen helena henri henry
   herbert hiroshi howard hugh hugo hussein ian ibrahim igor ilya imran ines ingrid irene irina isaac isabel ismail ivan jack jacob jacqueline jacques jakub james jamie jan jane janet janez jason javier jean jeff jeffrey
   jennifer jeremy jerome jerry jesse jessica jesus jill jim joan joanna joao joe joel johan johann john jonathan jordi jorge jose josef joseph joshua josip juan judith julia julian julie jurgen justin kamal karen karim karl
   karin kate katherine kathleen kathryn katie keith kelly ken kenneth kenji kerry kevin khalid kim kimberly kofi konstantin kristian kristin kurt kyle lars laura lauren laurence laurent lawrence lee leila leo leon leonardo
   leonid leslie lewis liam lily linda lindsay lisa lorenzo louis louise luca lucas lucia lucy luigi luis luke lydia lynn magdalena mahmoud maja malcolm manuel marc marcel marco marcus margaret maria mariam marie
   marina mario marion mark markus marta martha martin martina mary maryam mateusz matthew matthias maurice max maximilian megan mehmet melanie melissa michael michel michele michelle miguel mikael mike mikhail milan ming
   miriam mohamed mohammad mohammed monica monika moses muhammad murat mustafa nadia nancy natalia natalie natasha nathan neil nelson nicholas nicola nicolas nigel nikolai nikolaos nils nina noah noel nora norman nursultan
   olaf ole oleg olena olga oliver olivia olivier omar oscar osama otto owen pablo pamela paolo patricia patrick paul paula paulo pavel pedro peggy penelope per peter petr petra philip philippe phillip pierre piotr
   rachel rafael rahul raj rajesh ralph ramon randy raphael rashid raul ravi ray raymond rebecca recep reza ricardo richard rita robert roberto robin rodrigo roger roland roman ronald rosa rose ross roy ruben rudolf
   russell ruth ryan sabine salim sally salma salman sam samantha samir samuel sandra sani sara sarah scott sean sebastian sergei sergey sergio seydou sharon sheila shinzo shirley silvia simon simone siri sofia sonia sophia sophie
   stanislav stefan stella stephanie stephen steve steven stuart sunil susan suzanne svetlana sven sylvia takashi tamara tania tariq tatiana ted teresa terje terry theo theodore theresa thomas tim timothy tina tobias
   todd tom tomas tomasz toni tony tracy trevor tyler umar ursula usman valentina valerie vanessa vera veronica victor victoria vijay vincent viktor vincenzo virginia vladimir volodymyr wade walter wang wayne wei wendy werner
   wilhelm william winston wolfgang xavier yang yasmin yiorgos yolanda yuki yuri yusuf yves zainab zhang zoe zoltan jay jimmy billy bobby danny johnny kenny larry mitch nick pete rick ron stan tommy vince will
   aiden alberto alvin amber april austin blake brad brandi brittany caleb cameron carmelo cedric chad chase chelsea christy cody cole corey courtney crystal darius darnell darrell darren darryl dean demetrius derrick devin dominique
   dustin dwayne earl eddie elijah ethan gavin hailey hunter isaiah jada jalen jamal jared jasmine jayden jermaine josiah kayla keisha lamar latoya leroy logan lonnie malik mason marvin micah miranda monique
   morgan nathaniel nicole preston quentin rashad reginald rhonda rodney roderick shane shawn sheldon sierra stacy stacey tamika tanya taylor terrance terrell terrence travis tremaine trent troy tyrell tyrone tyson vernon wesley willie zachary
   don hillary bernie kamala melania ivanka elon satya narendra nikki tulsi mitt newt rudy nigella keir rishi liz marine jair dilma evo raila uhuru cyril atiku muhammadu goodluck bola
   benazir nawaz aung petro yulia kemal ekrem bashar saddam muammar abdelfattah hosni benny naftali yair ehud shimon yitzhak golda joko prabowo ferdinand moon fumio yoshihide
   kwame kwesi ama akosua chidi chinedu ngozi oluwaseun funmilayo tunde wanjiku njoroge otieno achieng thabo sipho nomsa lindiwe tendai tatenda chanda mwansa mercy
   priya anjali deepak sanjay rajiv amit arun ashok manmohan nirmala sushma mei jun hao ying jing xiaoming hiroko kenta haruto sakura minho jiwoo
   mikko jukka pekka juha timo antti matti sanna krister torben henrik soren mette lene birgit elsa greta freja magnus gunnar bjarne tor ragnar knut hakon arne leif inge nikos kostas yannis vasilis eleftheria dimitra katerina zeynep aylin emre burak cem elif maciej krzysztof grzegorz pawel grazyna ewa agnieszka katarzyna malgorzata zofia vojtech jiri vaclav milos zdenek istvan laszlo gabor bence dragan zoran goran dejan ivana jelena mirjana radu ion vasile mihai bogdan ioana`
    .split(/\s+/)
    .filter(Boolean),
);

/** Short forms and the names that they stand for, lower case: "Bill" is a William. One short form may stand for several. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  `abby abigail; al albert alan alfred; alex alexander alexandra alexandre; andy andrew; angie angela; barry barack barrington; becky rebecca; ben benjamin; benny benjamin; beth elizabeth; betty elizabeth; bibi benjamin; bill william;
   billy william; bob robert; bobby robert; charlie charles charlotte; chris christopher christian christine; cindy cynthia; dan daniel; danny daniel; dave david; debbie deborah; dick richard; don donald; doug douglas; ed edward edwin;
   eddie edward; fred frederick alfred; gabe gabriel; geoff geoffrey; greg gregory; hank henry; harry harold henry; jack john; jake jacob; jeff jeffrey; jen jennifer; jenny jennifer; jerry gerald jerome; jim james; jimmy james; joe joseph;
   john jonathan; jon jonathan; josh joshua; kate katherine catherine; kathy katherine catherine kathleen; ken kenneth; larry lawrence laurence; leo leonard leonardo; lisa elizabeth; liz elizabeth; lou louis louise; maggie margaret;
   matt matthew; max maximilian; meg margaret; mick michael; mike michael; nate nathan nathaniel; ned edward; nick nicholas nicolas; pam pamela; pat patrick patricia; peggy margaret; pete peter; phil philip phillip; ray raymond;
   rich richard; rick richard; rob robert; ron ronald; sam samuel samantha; sandy alexander alexandra; steve stephen steven; sue susan; ted theodore edward; teddy theodore edward; terry terence terrence theresa; tim timothy; tom thomas;
   tommy thomas; tony anthony antonio; vince vincent; will william; zach zachary; vic victor; vicky victoria; stan stanley; walt walter; marty martin; freddie frederick alfred; katie katherine catherine; lizzie elizabeth; sammy samuel; steph stephanie; trish patricia; tricia patricia; manny manuel emmanuel; nacho ignacio; paco francisco; pepe jose; sasha alexander alexandra; misha mikhail; dima dmitry; kolya nikolai`
    .split(';')
    .map((entry) => {
      const [short, ...long] = entry.trim().split(/\s+/);
      return [short!, long] as const;
    }),
);
