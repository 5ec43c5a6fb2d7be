import { rules } from './rules.ts';

/** English. */
export const en = rules({
  never: `
    mr mrs ms mx messrs dr prof Rev Hon Fr St Ste Sr Sra Gen Col Lt Maj Capt Cmdr Cdr Sgt Cpl Pvt Adm Brig Sen Rep Reps
    Sens Gov Pres Supt Det Insp Amb Atty vs v e.g i.e cf viz approx PS p.s Mt Ft assoc asst eds`,
  units: 'm cm mm km kg g l ft in lb lbs oz mi yd min sec hr hrs mph',
  beforeNumber: `
    est no nos vol vols p pp par para ch chap sec sect art fig figs eq ext tel app pt ver v op cl approx c ca`,
  unlessStarter: `
    u.s u.k u.n u.s.a e.u u.a.e d.c l.a n.y n.y.c b.c a.d a.m p.m ph.d m.d b.a m.a b.s m.s m.b.a j.d Inc Corp Co Cos Ltd
    llc plc Bros Jr Sr Esq al Ave Blvd Rd Hwy Univ dept Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue
    Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss
    Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que`,
  notInitials: 'I',
  starters: `
    the a an he she it they we you i in on at but and so if when while after before as this that these those there here
    his her their its our my your for from by with to of not what who whom whose why how where which however meanwhile
    also according although though because since then now later last yet still both some many most several one two three
    another each every all no nor or once until unless despite during among under over about even only just such other
    others more today yesterday tomorrow earlier instead moreover furthermore nevertheless therefore thus indeed perhaps
    finally first second third let do does did is are was were has have had can could will would should may might must
    please yes well oh nobody everybody somebody anybody everyone someone anyone nothing everything something few`,
  saying: `
    said says asked asks told tells added adds replied replies wrote writes answered shouted cried exclaimed insisted
    explained recalled remarked continued yelled whispered joked tweeted`,
});
