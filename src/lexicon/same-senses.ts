/** Words that writers put for one another without changing what they say, in base forms and forms that no ending makes. Only where nobody could say that one of them is so and the other is not. */
export const SAME_SENSES: readonly (readonly string[])[] = `
begin began begun start launch commence
finish end conclude
close shut
buy bought purchase acquire
get got obtain receive
show reveal demonstrate
say said state tell told add note declare announce remark
ask request
need require
help assist aid
try attempt
keep kept retain
choose chose chosen pick select
fix repair mend
build built construct erect
happen occur
check inspect examine
investigate probe
hurt injure wound
rise rose risen climb increase grow grew grown
fall fell fallen drop decline decrease
reject rebuff spurn
approve endorse ratify
cancel scrap
postpone delay
criticise condemn denounce
praise laud hail
die died perish
quit resign
hit struck strike
rescue save
leave left depart
call urge
plan intend
want wish
hold held host stage
visit tour
arrest detain apprehend
flee fled escape
destroy wreck
damage ruin
blaze fire inferno
blast explosion
quake earthquake tremor
storm tempest
plant factory works
firm company business
home house
car vehicle
plane aircraft jet airliner
ship vessel
road street
doctor physician medic
lawyer attorney
police officer officers policeman policewoman
fireman firemen firefighter
child children kid youngster
inhabitant resident villager local
worker employee staff
pupil student
lawmaker legislator parliamentarian
protester demonstrator
rebel insurgent
gunman shooter attacker
suspect accused defendant
prison jail
agreement deal accord pact
vote ballot poll
probe inquiry enquiry investigation
plan scheme proposal
rule regulation
money cash funds
part portion share
area region zone
border frontier
march rally demonstration protest
victim casualty
dead killed
row dispute
head chief boss
big large huge
small little minor
many numerous several
main principal
high strong
severe serious heavy
faulty defective
quick rapid fast swift
entire whole complete full
near close
probable likely
further more additional
also too
almost nearly
about around roughly approximately some
but however though although
next coming following
previous former earlier
now currently
mobile cell
stay remain
publish issue release
grey gray
tyre tire
kerb curb
aluminium aluminum
plough plow
mould mold
sceptical skeptical
manoeuvre maneuver
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
