/**
 * Which signs together tell of which danger, in any order, within a dozen words. A line is one frame:
 * `smell gas` both; `a|b` either; `!not` must be absent; `#3` at most three words in the whole message. A line
 * that starts with `~` is doubtful but leans to danger, with `?` doubtful and leans to nothing: there the
 * tenant gets the safety text and one question.
 */
export const DANGER_FRAMES = {
  gas: `
smell gas
smell gaspart
gas escape
hiss smell
gas damaged !burner
gas outof flow
gaspart escape
gaspart damaged
smell pipe damaged !drain
gasleak
rotten smell !drain
rotten gas|gaspart|burner
gas urgent #2
gas leftopen
fullgas
hiss gas|gaspart
= gas|gaspart|burner notclosed smell
= smell gas dear
smell gas worse
~ gas place #8 !want !price !burner !not
? smell strange`,
  co: `
co sounds
co alarm #3
co #1
monox #3
co poisoning
co level
co number !price
~ co alarm shows !battery !price
~ co redlight !battery !price`,
  co_ill: `
ill burner
unconscious burner
sick many burner
ill co
sick co|monox !battery
~ sick burner running person|victim|many !broken !not
alarm sounds ill !noisy
~ alarm sounds sick many|person !noisy !battery
~ flames burner yellow
~ soot burner`,
  electric_danger: `
spark live|wire|current|touchable
spark #2
shock touchable|live|got|wire
current on touchable
current got touchable|wire
current wire on
water flow|gush|inside|cover live
live overheated !smoker !lamp
lamp overheated smell|melted|noise
live got shock
bare wire
live burst flames
~ water|flow onlamp
~ water flow|room|gush|wet|through poweroff
rain inside|flow|cover live
barewire`,
  fire: `
= aflame !lamp
= flames appliance|outof
= smoulder
= explosion burn|smoke|flames|fire
fire place|appliance|help
fire #2
flames place|appliance|outof|see
burn place|appliance !not !lamp
smoke place|appliance|outof|much|everywhere !alarm !smoker
smoke see alarm
smoke muchsmoke
explosion place|appliance|burn !pipe
explosion !pipe
burnsmell smoke
arson
muchsmoke place|all|everywhere !smoker
~ smoke flow|outof|see !alarm !smoker
~ burnsmell smell`,
  flood: `
water gush
water everywhere
water through fallen
water level
water cannotstop
flow everywhere cannotstop
water upto place|level
water rising
wet room everywhere
gush burst
pipe damaged cannotstop
flooded room|water|pipe|help|everywhere|all !stuff
flooded #3
blank room
pipe burst
overflow cannotstop|everywhere
overflow gush|level|flooded
flow cannotstop room
gush through|pipe|room !current !panes
swim whole|everywhere
fill room
feet water !drain
water through much
waterdamage flow through
water worse
overflow through
gush escape
fountain room|place|through|pipe|inhouse !panes
~ water flow through`,
  lift_trapped: `
inlift stuck !nobody
lift stuck inside !nobody
lift inside cantout !nobody
inlift cantout !nobody
inlift cantrise
inlift help
inlift noise !nobody
lift noise stuck !nobody
stuck between floors !nobody
between floors inside !nobody
lift person cantout !nobody
lift iam stuck !nobody
inlift iam dark|not|cantout|help
inlift alone kin
inlift scream !nobody
inlift not getout|move !nobody
lift iam not getout|move !nobody
lift person not getout !nobody
lift inside help
? lift stuck !nobody`,
  medical_or_violence: `
breath not
unconscious
attack
stroke person
fall cantrise
fall person bone
fall person floorlie
person lie|fall floorlie
cantrise kin
bleed much|person|weapon|fight !stuff
hit victim !thing !noisy
hitme
hit got person !thing !noisy !plants
hit person now !thing !noisy
hit|kill threat
kill victim !noisy
kill person wish !noisy
weapon person|threat|door|hand !bad
shot
breakin now|inhouse|person|place|trying
breakin #3
forces door person
wish die !noisy
not wish alive
selfharm
alive nomore wish|nozin !money
pills swallow
choke person|bleed|breath
ambulance urgent
lockedin
stranger inhome
burnt body|boiling person
afraid ofhim
fight weapon|bleed
birth urgent|now !got
chest pain
threat person|weapon !thing
moan person
swallow poison person|kin|many
weapon fight|hit
got blows person
hear scream hit|blows
hear hit victim !thing
lifemachine not|broken|current|nomore !price
~ collapse place|through !price !noisy`,
} as const

/** What somebody must be able to write without anyone reading along: by these signs an answer is discreet. */
export const PRIVATE_FRAMES = {
  suicide: `
selfharm
wish die !noisy
not wish alive
alive nomore wish|nozin !money
pills swallow wish`,
  violence: `
hitme
hit victim !thing
hit got person !thing !plants
kill victim
threat person|victim !thing
lockedin
afraid ofhim
hit kin !thing`,
} as const
