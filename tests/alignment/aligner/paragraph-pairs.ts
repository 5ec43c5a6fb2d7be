/**
 * Paragraphs and their translations, written for these tests: a line is a sentence bead, `=` parts its sides, `/` the
 * sentences of a side, and a blank line the paragraphs. An empty side is a sentence that was left out or added.
 */
const russianEnglish = `
Городской совет Калуги утвердил новую схему движения трамваев. = Kaluga's city council has approved a new tram network.
Первые вагоны выйдут на линию в марте. / Их закупили в Усть-Катаве. = The first cars, bought in Ust-Katav, will start running in March.
Проезд останется прежним, 35 рублей. = The fare will stay at 35 rubles.

Пекарь Игорь Лапин встаёт в четыре утра. = Baker Igor Lapin gets up at four in the morning.
Сначала он растапливает печь, потом замешивает тесто, и к шести хлеб уже на прилавке. = First he lights the oven. / Then he kneads the dough, and by six the bread is on the counter.
«Если я просплю, посёлок останется без завтрака», — смеётся он. = "If I oversleep, the village goes without breakfast," he laughs.

Ночью температура опустилась до минус 31 градуса. = Overnight the temperature fell to minus 31 degrees.
Школы закрыли на два дня. = Schools were closed for two days.
= Our readers sent in photographs of frozen fountains.
Автобусы ходят с перебоями. = Buses are running irregularly.

Археологи из Тбилиси нашли клад монет XII века. = Archaeologists from Tbilisi have found a hoard of 12th-century coins.
Он лежал под полом кухни. =
Всего в горшке было 214 монет, большинство из них серебряные. = The pot held 214 coins in all, most of them silver.

Компания «Северный ветер» отчиталась за третий квартал. = Severny Veter has reported its third-quarter results.
Выручка выросла на 12 процентов, а прибыль упала почти вдвое. = Revenue rose by 12 percent. / Profit fell by almost half.
Директор Олег Шмидт объяснил это ценами на топливо. = Director Oleg Schmidt put this down to fuel prices.
Акции подешевели на 3 процента. = The shares lost 3 percent.

— Вы давно здесь живёте? = "Have you lived here long?"
— С тех пор, как умерла бабушка. = "Since my grandmother died."
Она показала на фотографию над столом. / На ней была женщина в белом платке. = She pointed at the photograph above the table, of a woman in a white headscarf.
= Nobody spoke for a while.

Суд арестовал двух подозреваемых в краже картины. = A court has remanded two people suspected of stealing the painting.
Полотно нашли в гараже на окраине Одессы. = The canvas was found in a garage on the outskirts of Odesa.
Следователи считают, что заказчик живёт за границей. = Investigators believe that whoever ordered the theft lives abroad.

Рыбаки жалуются, что воды в озере всё меньше. = Fishermen complain that there is less and less water in the lake.
За десять лет берег отступил на 400 метров. = In ten years the shore has retreated by 400 metres.
Учёные винят плотину, построенную выше по течению. / Чиновники — засуху. = Scientists blame the dam built upstream, officials blame the drought.

Музей открыт каждый день, кроме понедельника. = The museum is open every day except Monday.
Детям до семи лет вход бесплатный. = Children under seven get in free.
= Dogs are not allowed.
Экскурсии на английском языке нужно заказывать заранее. = Tours in English have to be booked in advance.

Сначала врачи подозревали грипп. = At first the doctors suspected flu.
Анализы показали другое: больной отравился грибами. = The tests showed something else. / The patient had eaten poisonous mushrooms.
Через неделю его выписали. = He was discharged a week later.

Президент Серж Дюран прибыл в Рабат с двухдневным визитом. = President Serge Durand has arrived in Rabat for a two-day visit.
В аэропорту его встретил король. =
Стороны обсудят поставки газа и судьбу 17 задержанных моряков. = The two sides will discuss gas supplies and the fate of 17 detained sailors.
Подписание соглашения намечено на пятницу. = The agreement is to be signed on Friday.

Матч начался с получасовым опозданием из-за дождя. = The match began half an hour late because of rain.
Уже на 8-й минуте Мартинес забил головой. = As early as the 8th minute Martinez scored with a header.
После перерыва «Волга» прижала соперника к воротам. / Но забить так и не смогла. = After the break Volga pinned its opponents back but could not find the net.
= The return leg is on 14 May.

Библиотека закупила три тысячи новых книг. = The library has bought three thousand new books.
Среди них романы, учебники и атласы. = They include novels, textbooks and atlases.
Деньги дал местный предприниматель, который пожелал остаться неизвестным. = The money came from a local businessman. / He asked not to be named.

Тайфун «Мэй» обрушился на побережье ранним утром. = Typhoon Mei hit the coast early in the morning.
Ветер срывал крыши и валил деревья. = The wind tore off roofs and felled trees.
Без света остались 60 тысяч домов. = Sixty thousand homes were left without power.
Жертв, по словам спасателей, нет. = Rescuers say there are no casualties.

Новый закон запрещает продавать энергетики подросткам. = The new law bans the sale of energy drinks to teenagers.
За нарушение грозит штраф до 50 тысяч рублей. = Violations carry a fine of up to 50,000 rubles.
Продавцы недовольны. / «Мы не обязаны спрашивать паспорт у каждого», — говорит владелец киоска Ренат. = Sellers are unhappy: "We are not obliged to ask everyone for a passport," says Renat, who owns a kiosk.

Её первый роман вышел, когда ей было девятнадцать. = Her first novel came out when she was nineteen.
Критики его не заметили. =
Второй принёс ей премию и квартиру в Варшаве. = The second brought her a prize and a flat in Warsaw.
Третий она сожгла. = She burned the third.
`;

const russianTurkish = `
Мэрия Измира запустила бесплатные автобусы для студентов. = İzmir Belediyesi öğrenciler için ücretsiz otobüs seferleri başlattı.
Маршрут соединяет вокзал и университет. / Интервал движения — 15 минут. = Hat, garı üniversiteye bağlıyor ve 15 dakikada bir sefer yapılıyor.
Проект рассчитан на год. = Proje bir yıl sürecek.

Врач Айше Демир работает в деревне двадцать лет. = Doktor Ayşe Demir yirmi yıldır köyde çalışıyor.
Больница далеко, и зимой дорогу заносит снегом. = Hastane uzak. / Kışın yol karla kapanıyor.
«Меня будят и ночью», — рассказывает она. = "Gece de uyandırıyorlar" diye anlatıyor.

В Анкаре прошла встреча министров обороны трёх стран. = Ankara'da üç ülkenin savunma bakanları bir araya geldi.
Они говорили о безопасности в Чёрном море. = Bakanlar Karadeniz'de güvenliği konuştu.
= Toplantı basına kapalı yapıldı.
Следующая встреча состоится в октябре в Бухаресте. = Bir sonraki toplantı ekimde Bükreş'te yapılacak.

Землетрясение магнитудой 5,2 произошло в 03:17. = 5,2 büyüklüğündeki deprem saat 03.17'de meydana geldi.
Люди выбежали на улицы. =
Пострадали 11 человек, двое из них дети. = İkisi çocuk 11 kişi yaralandı.
Повреждены старая мечеть и мост. = Eski cami ile köprü hasar gördü.

Инфляция в июле составила 4,1 процента. = Temmuzda enflasyon yüzde 4,1 oldu.
Больше всего подорожали хлеб и молоко. = En çok ekmek ve süt pahalandı.
Экономист Мехмет Кая ждёт, что осенью цены перестанут расти, но зарплаты за ними не успеют. = Ekonomist Mehmet Kaya, sonbaharda fiyat artışının durmasını bekliyor. / Ancak maaşlar fiyatlara yetişemeyecek.

Команда «Трабзонспор» выиграла со счётом 3:1. = Trabzonspor maçı 3-1 kazandı.
Два гола забил Онур. / Ему всего 18 лет. = Gollerin ikisini henüz 18 yaşındaki Onur attı.
Тренер остался доволен игрой. = Teknik direktör oyundan memnun kaldı.

Учёные Боспорского университета изучают дельфинов. = Boğaziçi Üniversitesi'nden bilim insanları yunusları inceliyor.
За лето они сняли 40 часов видео. = Yaz boyunca 40 saat video çektiler.
= Çalışmayı bir vakıf destekliyor.
Оказалось, что шум кораблей мешает животным искать рыбу. = Gemi gürültüsünün hayvanların balık bulmasını zorlaştırdığı ortaya çıktı.

Вчера в Казани открылась выставка турецкой каллиграфии. = Kazan'da dün Türk hat sanatı sergisi açıldı.
На ней показывают 70 работ, самая старая написана в 1540 году. = Sergide 70 eser var. / En eskisi 1540'ta yazılmış.
Вход свободный. = Giriş ücretsiz.

Полиция задержала водителя грузовика на границе. = Polis sınırda bir kamyon şoförünü gözaltına aldı.
В кузове нашли 300 килограммов сигарет. = Kasada 300 kilo sigara bulundu.
Сам он говорит, что груз ему подложили. / Проверить это пока не удалось. = Şoför yükün kendisine ait olmadığını söylüyor, ancak bu henüz doğrulanamadı.

Старый мельник умер весной. = Yaşlı değirmenci ilkbaharda öldü.
Мельницу хотели снести. =
Теперь в ней живёт его внук Эмре с женой и двумя собаками. = Şimdi orada torunu Emre, karısı ve iki köpeğiyle yaşıyor.
Он печёт хлеб и продаёт его туристам. = Ekmek pişirip turistlere satıyor.

Посол Греции вручил награду врачам. = Yunanistan Büyükelçisi doktorlara ödül verdi.
Они спасли 26 моряков с тонущего судна. = Doktorlar batan gemiden 26 denizciyi kurtarmıştı.
«Это была наша работа», — сказал один из них. = İçlerinden biri "Bu bizim işimizdi" dedi.

Вода поднялась на два метра за ночь. = Su bir gecede iki metre yükseldi.
Жителей трёх деревень вывезли на лодках. = Üç köyün halkı teknelerle tahliye edildi.
= Kızılay çadır gönderdi.
Губернатор Хасан Озтюрк обещал помощь каждой семье. / Он прилетел на место утром. = Sabah bölgeye gelen Vali Hasan Öztürk her aileye yardım sözü verdi.
`;

export interface ParagraphPair {
  readonly langTarget: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Sentence beads as indices, `0+1=0`. */
  readonly beads: readonly string[];
}

/** All pairs; Russian is the source. */
export const paragraphPairs: readonly ParagraphPair[] = [
  ...pairsOf('en', russianEnglish),
  ...pairsOf('tr', russianTurkish),
];

function pairsOf(langTarget: string, written: string): readonly ParagraphPair[] {
  return written
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const source: string[] = [];
      const target: string[] = [];
      const beads = paragraph.split('\n').map((line) => {
        const [left = '', right = ''] = line.split('=').map((side) => side.trim());
        return [add(left, source), add(right, target)].join('=');
      });
      return { langTarget, source, target, beads };
    });
}

/** Adds the sentences of a side, and says which they are. */
function add(side: string, to: string[]): string {
  const sentences = side === '' ? [] : side.split(' / ');
  return sentences.map((sentence) => to.push(sentence) - 1).join('+');
}
