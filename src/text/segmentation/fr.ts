import { rules } from './rules.ts';

/** French. */
export const fr = rules({
  never: `
    mm mr mrs mme mmes mlle mlles mgr dr drs pr prof Me st ste sts cf av bd bld rte fbg éd tél Gén Col Cap Lt Adj Sgt Cdt ndlr c.-à-d`,
  units: 'm cm mm km kg g l t h min s sec',
  beforeNumber: 'n no nos art fig chap vol p pp t al tél janv févr avr juil sept oct nov déc',
  unlessStarter: 'inc corp co ltd s.a s.a.s s.a.r.l u.s u.s.a jr apr av.j.-c apr.j.-c j.-c',
  starters: `
    le la les l un une des du de d il elle ils elles on nous vous je tu ce cet cette ces cela ça c ceci ici là alors
    maintenant aujourd hier demain après avant dans en au aux à sur sous par pour avec sans selon chez entre contre depuis
    pendant malgré mais et ou or donc car ni si quand lorsque comme puisque parce bien que qu qui quoi où pourquoi comment
    quel quelle quels quelles aussi ainsi enfin ensuite puis pourtant cependant toutefois néanmoins déjà encore toujours
    même seul seule son sa ses leur leurs notre nos mon ma mes tout tous toute toutes plusieurs certains chaque d'autres
    deux trois premier première non oui ne n`,
});
