import { rules } from './rules.ts';

/** Serbian in both of its scripts. */
export const sr = rules({
  never: `
    ул бул бр стр др мр проф доц акад инж арх св ген пук кап мај г-ђа г-дин нпр тзв тј одн уп вид в чл ст 
    ul bul br str dr mr prof doc akad inž arh sv gen puk maj npr tzv tj odn up vid čl st `,
  units: 'дин км м см мм кг г л т ч мин сек хиљ млн млрд din km m cm mm kg g l t č min sek hilj mln mlrd mil',
  dates: 'г год в god g v',
  beforeNumber: 'чл ст стр бр сл таб т čl st str br sl tab t',
  unlessStarter: 'н.е п.н.е о.г д.о.о а.д n.e p.n.e o.g d.o.o a.d',
  ordinalDigits: 4,
  starters: `
    ја ми ти ви он она оно они ово овај ова ове то тај та те тако тамо овде тада сада данас јуче сутра затим касније
    раније већ још у на али и а по при за из од с са до као кад када ако иако што да ко где зашто какав осим такође
    међутим зато под над између међу кроз без око не ни његов њена њихов нама мени мој наш сви све сваки многи неки
    неколико други један једна два две три први други управо чак само ево уместо коначно према захваљујући на пример
    ja mi ti vi on ona ono oni ovo ovaj ova ove to taj ta te tako tamo ovde tada sada danas juče sutra zatim kasnije
    ranije već još u na ali i a po pri za iz od s sa do kao kad kada ako iako što da ko gde zašto kakav osim takođe
    međutim zato pod nad između među kroz bez oko ne ni njegov njena njihov nama meni moj naš svi sve svaki mnogi neki
    nekoliko drugi jedan jedna dva dve tri prvi upravo čak samo evo umesto konačno prema zahvaljujući`,
});
