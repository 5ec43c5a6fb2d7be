import { rules } from './rules.ts';

/** Turkish. */
export const tr = rules({
  never: `
    dr mr mrs prof doç yrd öğr gör arş uzm Op Av Sn hz St Alb yb bnb yzb ütğm tğm asb Org korg tümg tuğg Gen Ord Müh mim ecz dt
    bkz krş örn çev haz cad sok sk mah blv apt mevk üniv fak böl bşk yard gnkur tel faks
    m.ö m.s i.ö i.s t.c s.a k.k`,
  units: 'm cm mm km kg gr g lt l dk sn sa tl krş bin mn mr ha',
  beforeNumber:
    'no nr s ss sf c cilt md mad fık böl şek tab res tel kat yy oc şub mar nis may haz tem ağu eyl eki kas',
  unlessStarter: 'a.ş ltd şti inc corp co a.b.d b.m vd ark yy',
  ordinalDigits: 3,
  starters: `
    ben biz sen siz o onlar bu şu bunlar şunlar bunun onun bunu onu buna ona bunda burada orada böyle şöyle öyle ama
    ancak fakat lakin ve ile de da için çünkü eğer oysa ise ya yani hem ne nasıl neden niçin niye kim hangi nerede şimdi
    bugün dün yarın sonra önce daha artık ayrıca ayni aynı her herkes bazı birçok birkaç çok bir iki üç diğer başka ilk
    son yine gene hatta bile sadece yalnızca işte örneğin mesela böylece dolayısıyla bununla buna rağmen öte yandan evet
    hayır belki elbette kuşkusuz nitekim üstelik`,
});
