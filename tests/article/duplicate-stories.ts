/** Invented reports by which the threshold of duplicates was found: what is the same article again, and what is not. */

const quoteOfMayor =
  '«Мы не можем ждать ещё одну зиму: мост держится на честном слове, и каждый день по нему проходят восемь тысяч человек, среди которых дети и старики. Деньги выделены, подрядчик назван, откладывать больше нечего», — ';

/** As an agency sent it. */
export const agencyReport = [
  'В Каменске закрыли пешеходный мост через реку Исеть',
  'КАМЕНСК, 14 марта. Власти Каменска закрыли для прохода пешеходный мост через Исеть после того, как эксперты нашли трещины в двух опорах, сообщила пресс-служба городской администрации.',
  'Обследование провели в начале недели по просьбе жителей левого берега. Специалисты института транспорта осмотрели все девять опор и взяли пробы бетона, две из них не выдержали испытания нагрузкой.',
  `${quoteOfMayor}сказал мэр города Пётр Лаптев на совещании во вторник.`,
  'На время ремонта между берегами пустят бесплатный автобус, он будет ходить каждые двадцать минут с шести утра до полуночи. Ближайший автомобильный мост находится в четырёх километрах выше по течению.',
  'Мост построили в 1961 году, последний раз его ремонтировали тридцать лет назад. Работы обойдутся в сто двадцать миллионов рублей и должны закончиться к ноябрю.',
];

/** A newspaper's reprint: a headline and a lead of its own, one paragraph left out, some words changed. */
export const reprint = [
  'Каменцы остались без моста: когда его починят',
  'Жителям Каменска придётся ездить на другой берег в объезд. С сегодняшнего дня знаменитый пешеходный мост, по которому многие ходят на работу, перекрыт бетонными блоками.',
  'Обследование провели в начале недели по просьбе жителей левого берега. Специалисты института транспорта осмотрели все девять опор и взяли пробы бетона, две из них не выдержали испытания нагрузкой.',
  `${quoteOfMayor}заявил глава города Пётр Лаптев на совещании во вторник.`,
  'На время ремонта между берегами пустят бесплатный автобус, он будет ходить каждые двадцать минут с шести утра до полуночи.',
  'Мост построили в 1961 году, последний раз его ремонтировали тридцать лет назад. Работы обойдутся в сто двадцать миллионов рублей и должны закончиться к ноябрю.',
];

/** Another outlet's own report of the same event, with the same long quote. */
export const otherOutlet = [
  'Мэр Каменска объяснил срочный ремонт переправы',
  'Трещины, из-за которых горожане с понедельника не могут перейти Исеть пешком, заметили ещё осенью, рассказали нам двое сотрудников мэрии. Тогда решили подождать до тепла.',
  `${quoteOfMayor}объяснил своё решение градоначальник Лаптев.`,
  'Подрядчиком станет местная фирма «Мостострой-7», которая прежде чинила набережную. Её директор обещает управиться за восемь месяцев, однако оппозиция в городской думе сомневается, что этого срока хватит.',
  'Депутат Алла Круглова напомнила, что набережную сдали на год позже, чем обещали, и предложила нанять независимый надзор.',
];

/** The same outlet's follow-up, which ends with the background of the first report. */
export const followUp = [
  'Автобус вместо моста в Каменске возит вдвое больше людей, чем ждали',
  'Бесплатный маршрут, который заменил каменцам закрытую переправу, за первую неделю перевёз шестьдесят тысяч пассажиров, подсчитали в городском управлении транспорта. По утрам к остановкам выстраиваются очереди.',
  'Чиновники обещают добавить на линию ещё три машины и продлить часы работы по выходным. Водителей для них пока нет: объявления висят с февраля, откликнулись двое.',
  'Жители левого берега просят поставить на остановках навесы и сделать отдельную полосу, чтобы автобус не стоял в заторах вместе с легковыми машинами.',
  'Мост построили в 1961 году, последний раз его ремонтировали тридцать лет назад. Работы обойдутся в сто двадцать миллионов рублей и должны закончиться к ноябрю.',
];

const liveEntries = [
  '09:10 Firefighters reached the second ridge shortly after dawn and found that the wind had turned the flames away from the village of Alder Creek during the night.',
  '09:45 The county has opened the sports hall in Mill Town for everybody who had to leave home, and asks visitors to bring blankets rather than food.',
  '10:20 Two helicopters have arrived from the coast. Each of them carries three tons of water and can fill up at the reservoir within a minute.',
  '11:05 The road between Mill Town and the quarry is closed in both directions; buses turn round at the old station.',
];

export const liveBlog = ['Fire above Alder Creek: follow it here', ...liveEntries];

/** Hours later: newer entries on top, the older ones below as they were, one of them corrected. */
export const liveBlogLater = [
  'Fire above Alder Creek under control: as it happened',
  '16:40 The fire is under control, the chief of the county brigade says. Crews will stay on the ridge until the morning and look for embers.',
  '15:15 People from the upper part of the village may go back to their homes. The power company has checked every line along the road and switched them on again.',
  '14:00 Rain has begun on the western slope. The weather service expects ten millimetres until the evening, enough to wet the undergrowth.',
  '12:30 A third helicopter has joined the others, and the army has sent forty soldiers with pumps from the barracks at Fort Dale.',
  ...liveEntries.toReversed(),
];

/** One short brief that is hardly more than a sentence around a quote, and the long report that quotes it as well. */
export const quoteAlone = [
  'Belediye başkanı konuştu',
  'Başkan Selim Acar, “Köprüyü bu yaz içinde yenileyeceğiz, esnafımızın da halkımızın da daha fazla beklemeye gücü kalmadı, ihaleyi kazanan firmayla sözleşmeyi dün akşam imzaladık ve çalışmalar pazartesi sabahı başlıyor” dedi.',
];

export const reportWithQuote = [
  'Eski köprü için imzalar atıldı',
  'Nehrin iki yakasını birbirine bağlayan tarihi köprü, kırk yıl sonra ilk kez kapsamlı biçimde onarılacak. Belediye meclisinin oy birliğiyle kabul ettiği proje altı ay sürecek.',
  'Başkan Selim Acar gazetecilere “Köprüyü bu yaz içinde yenileyeceğiz, esnafımızın da halkımızın da daha fazla beklemeye gücü kalmadı, ihaleyi kazanan firmayla sözleşmeyi dün akşam imzaladık ve çalışmalar pazartesi sabahı başlıyor” diye konuştu.',
  'Çarşıdaki dükkân sahipleri ise yaz mevsiminde müşteri kaybetmekten korkuyor ve işlerin sonbahara bırakılmasını istiyor.',
];
