import { rules } from './rules.ts';

/** German. */
export const de = rules({
  never: `
    dr med phil jur habil prof hr hrn fr frl st nr str bzw ca z.b d.h u.a v.a s.o s.u u.u i.d.r i.a o.ä u.ä z.t z.zt m.e v.chr n.chr ggf evtl
    vgl inkl exkl einschl abs bd bde hrsg ing dipl dipl.-ing ph.d tel verf sog geb gen allg betr
    dt engl franz lat russ ital span ehem insb jap kath ev rd resp sen jun zzgl abzgl a.d h.c i.r a.m b.a`,
  units: 'm cm mm km kg g l t std min sek mio mrd tsd ha qm eur',
  beforeNumber:
    'nr abs art bd kap s abb tab ziff tel jan feb mär apr jun jul aug sep sept okt nov dez mio mrd',
  unlessStarter: 'etc usw std inc corp co ltd u.s u.s.a jr n.chr v.chr jh jhd',
  ordinalDigits: 3,
  starters: `
    der die das den dem ein eine einen einem er sie es wir ihr ich man dies dieser diese dieses diesen jener jene so da
    dort hier dann damals jetzt heute gestern morgen später früher in im an am auf bei beim mit nach vor von vom zu zum
    zur aus für über unter um durch gegen ohne seit während wegen trotz aber und oder doch denn wenn weil obwohl ob dass
    als wie was wer wo warum wann welche welcher auch nicht kein keine nur noch schon sogar sein seine ihre unsere alle
    alles viele einige mehrere andere jeder jede zwei drei erst bereits allerdings jedoch deshalb daher dennoch außerdem
    zudem dabei dafür dagegen danach davor laut zwar nun ja nein`,
});
