/** Pages written for these tests, each with the furniture of its country's sites. */

export const russianBrief = `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8">
<title>В Туле открыли мост через Упу - Вестник области</title>
<meta property="og:title" content="В Туле открыли мост через Упу"><meta property="og:site_name" content="Вестник области">
<meta property="og:description" content="Движение по новому мосту запустили на два месяца раньше срока.">
<meta property="article:published_time" content="2024-03-05T09:30:00+03:00">
<link rel="canonical" href="https://vestnik.example/news/most"><style>.a{}</style><script>var x="<p>no</p>";</script></head>
<body class="page with-sidebar comments-open"><header class="site-header"><a href="/"><img src="/logo.png"></a>
<nav><ul><li><a href="/">Главная</a></li><li><a href="/p">Политика</a></li></ul></nav></header>
<div class="layout"><div class="breadcrumbs"><a href="/">Главная</a> / <a href="/n">Новости</a></div>
<article class="news-article"><h1>В Туле открыли мост через&nbsp;Упу</h1>
<div class="meta"><time datetime="2024-03-05">5 марта 2024, 09:30</time> <span class="views">1 204 просмотра</span></div>
<p class="lead">Движение по новому мосту запустили на два месяца раньше срока.</p>
<figure><img src="m.jpg"><figcaption>Мост через Упу. Фото: Анна Серова</figcaption></figure>
<p>ТУЛА, 5 марта — Вестник. Новый мост через Упу открыли во вторник для всех видов транспорта, сообщила пресс-служба
администрации города. По словам мэра, <a href="/news/2">строительство</a> заняло полтора года.</p>
<p>«Мы ждали этого моста двадцать лет», — <em>сказала</em> жительница Заречья Ольга Климова. Она добавила, что дорога
до работы теперь занимает десять минут вместо сорока.</p>
<div class="share"><button>Поделиться</button><a href="https://vk.example/share">ВКонтакте</a> <a href="https://t.example/share">Telegram</a></div>
<h2>Что дальше</h2><p>До конца года власти обещают:</p>
<ul><li>отремонтировать старый мост;</li><li>построить велодорожку вдоль набережной;</li></ul>
<blockquote><p>Город должен поворачиваться к реке лицом, и этот мост — только первый шаг на этом пути.</p></blockquote>
<p><strong>Читайте также:</strong> <a href="/n/3">В Калуге отремонтируют набережную Оки</a></p>
<p>Проект оценили в 1,2 млрд рублей. Половину суммы выделили из областного бюджета, остальное добавили инвесторы,
заявили в министерстве.</p>
<p class="tags">Теги: <a href="/t/1">Тула</a>, <a href="/t/2">мосты</a></p></article>
<aside class="sidebar"><h3>Популярное</h3><ul><li><a href="/1">Снегопад парализовал движение</a></li></ul></aside></div>
<section class="comments"><h3>Комментарии (2)</h3><p>Пётр: Наконец-то! Теперь бы ещё старый мост отремонтировали, а то
ездить по нему уже просто страшно, честное слово.</p></section>
<footer><p>© 2024 Вестник области. Все права защищены. При цитировании ссылка обязательна.</p></footer>
<div id="cookie-banner" style="display:none"><p>Мы используем файлы cookie, чтобы сайт работал лучше.
<button>Принять</button></p></div></body></html>`;

export const englishReport = `Harbour reopens after winter storm

Ferries return to full timetable but repairs will take months

By Jane Doe and John Roe

January 5, 2024

Ferries sailed from the old harbour on Friday for the first time since the December storm tore a hole in its northern wall, the port authority* said.

“It was the worst night in forty years,” harbour master Ellen Marsh told reporters. “Nobody slept, and nobody wanted to.”

Advertisement

What was damaged

The storm sank three fishing boats and flooded the customs house. Engineers expect the repairs to the wall to take until June, and to cost about nine million pounds.

Photo: Harbour Trust

* The port authority is a public body.

Editor’s note: the number of boats was corrected on Saturday.

Read more: How the harbour was built

Related articles

Storm damage closes coastal railway
Island school marks its centenary

Share this article

Facebook Twitter WhatsApp

Sign up for our newsletter

Comments (3)

Bob: I remember the storm of 1978, it was far worse than this one and nobody even wrote about it in the papers at the time.

© 2024 The Coastal Courier. All rights reserved.`;

/** Written with line breaks and bold letters instead of elements, as old templates do. */
export const turkishPage = `<html lang="tr"><head><title>Köy okulu yeniden açıldı | Yöre Haber</title>
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Yöre Haber"},{"@type":"NewsArticle",
"headline":"Köy okulu yeniden açıldı","author":{"name":"Elif Kaya"},"publisher":{"name":"Yöre Haber"},
"datePublished":"2023-09-11","inLanguage":"tr-TR"}]}</script></head><body>
<div id="menu"><a href="/">Ana Sayfa</a> <a href="/g">Gündem</a></div>
<div class="icerik"><h1>Köy okulu yeniden açıldı</h1><div>Yazan: Elif KAYA</div><div>11 Eylül 2023 Pazartesi, 10:15</div>
<div>Yirmi yıl önce kapanan köy okulu, velilerin ve öğretmenlerin çabasıyla yeniden öğrencilerine kavuştu. Okulda ilk gün on dört çocuk ders başı yaptı.</div><br><br>
Okul müdürü Hasan Yıldız, “Bu kapıyı bir daha kapatmayacağız” dedi. Müdür, kütüphane için kitap bağışı beklediklerini de sözlerine ekledi.<br><br><b>Köyde nüfus artıyor</b><br><br>Son beş yılda köye otuz aile geri döndü. Muhtar Ayşe Demir, tarımsal destekler sayesinde gençlerin kalmaya karar verdiğini anlattı.
</div><div>Etiketler: okul, köy</div><div><b>İLGİLİ HABERLER</b></div><div><a href="/a">Kütüphaneye kitap bağışı</a></div>
<div><a href="/b">Taşımalı eğitim sona erdi</a></div>
<div>Bu sitede çerezler kullanılmaktadır. Siteyi kullanarak çerez politikamızı kabul etmiş olursunuz.</div>
<div>Tüm hakları saklıdır © 2023</div></body></html>`;

export const russianInterview = `«Лес не терпит спешки»

Беседовала Марина Голубева

Лесничий Сергей Дроздов тридцать лет сажает сосны под Вологдой. Мы поговорили с ним о пожарах, о молодых помощниках и о том, зачем лесу тишина.

– Как вы стали лесничим?

– Случайно. Приехал после института на практику и остался, потому что влюбился в эти места и в здешнюю тишину.

– Что изменилось за тридцать лет?

– Лес стал суше. Раньше мы тушили два пожара за лето, теперь двадцать, и людей больше не стало.

Молодёжь и техника

– Кто придёт вам на смену?

– Придут. У меня трое учеников, и один уже лучше меня читает следы, – улыбается он.

Фото: Павел Гусев`;

export const russianDispatch = `МОСКВА, 5 января — РИА Новости.

Учёные нашли под Архангельском стоянку людей каменного века, которой около восьми тысяч лет, рассказал руководитель экспедиции Олег Шубин*.

Как обнаружили стоянку: «Просто шёл дождь»

После ливня размыло берег, и местные жители увидели кости и камни. Они позвонили в музей, и через неделю приехали археологи.

1. Сначала сняли верхний слой.
2. Потом просеяли песок.

Что ещё нашли?

Кроме ножей, в песке лежали бусы из янтаря, который привезли с другого берега моря, считают исследователи. Бусы отправили в Петербург.

* Олег Шубин — доктор исторических наук.

Прим. ред.: имена местных жителей изменены.

Иван Петров`;

/** Nothing but nameless boxes, inside the form that some servers put around every page. */
export const boxes = `<html><body><form id="aspnetForm"><div><div><a href="https://s.example/1">Site</a></div><div><div><div class="t1">
<h2>Museum opens late at night</h2><span>By <a href="https://s.example/jd">Jane Doe</a></span>
<p>The town museum stays open until midnight on Fridays from now on, its director told the council on Monday evening.</p>
<p>Visitors came in greater numbers than ever before last year, although the entrance fee was raised for the first time.</p>
<p>Nobody complained.</p><table><tr><td>Year</td><td>Visitors</td></tr><tr><td>2023</td><td>1,300</td></tr></table>
<p>The café will stay open as well, and two more guards are to be hired before the summer, the director went on to say.</p>
</div></div></div><div class="t2"><div><a href="https://s.example/2">Old mill to become a library</a></div>
<div><a href="https://s.example/3">Bus fares rise again</a></div></div><div>12 Street, Town</div></div></form></body></html>`;

/** An article about the very words that furniture is known by. */
export const aboutCookies = `Браузер откажется от файлов cookie

Компания объявила, что со следующего года её браузер не будет принимать сторонние файлы cookie, с помощью которых рекламные сети следят за людьми. Об этом говорится в её блоге.

Сейчас большинство сайтов используют файлы cookie, чтобы запоминать посетителей, а баннеры с просьбой принять cookie стали привычной частью страниц. Эксперты считают, что отказ от них изменит рынок.

Telegram

Мессенджер подобных технологий не использует, заявил его представитель. Подписаться на канал можно без передачи данных третьим лицам, добавил он в разговоре с журналистами.

Комментарии экспертов

Юристы напоминают, что закон требует согласия на обработку данных, и предлагают ввести единый стандарт таких уведомлений. Окончательное решение примет парламент весной.`;

/** The nesting and the class names of a much used theme. */
export const themedBlog = `<!DOCTYPE html><html lang="en-US"><head><title>Talks to resume in spring &#8211; Centre for Studies</title><meta name="generator" content="WordPress"></head>
<body class="post-template-default single single-post td-standard-pack"><div id="td-outer-wrap"><div class="td-header-wrap"><div class="td-header-menu-wrap"><div id="td-header-menu"><ul id="menu-main" class="sf-menu"><li class="menu-item"><a href="https://c.example/">Home</a></li><li class="menu-item"><a href="https://c.example/a">Analysis</a></li></ul></div></div></div>
<div class="td-main-content-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="https://c.example/">Home</a></span> <i class="td-icon-right td-bread-sep"></i> <span class="td-bred-no-url-last">Talks to resume in spring</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content"><article id="post-12" class="post type-post"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="https://c.example/cat">Europe</a></li></ul><header class="td-post-title"><h1 class="entry-title">Talks to resume in spring</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="https://c.example/author">Centre Team</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated" datetime="2022-01-05T10:00:00+00:00">January 5, 2022</time></span><div class="td-post-comments"><a href="https://c.example/x#respond">0</a></div><div class="td-post-views"><span>128</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing"><a href="https://f.example">Facebook</a><a href="https://t.example">Twitter</a></div></div>
<div class="td-post-content tagdiv-type"><p>Maria Lopez</p><p>The two sides will resume their talks in spring, a spokesman told reporters on Tuesday, without giving a date or a place.</p>
<ul><li>The first round is planned for March.</li><li>The second round follows in April.</li></ul>
<p><strong>A single word</strong></p><p>Asked about the reports of a summit, the spokesman said only that everything depended on the results of the first round.</p><p>Short end.</p></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li><a href="https://c.example/tag/1">talks</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-post-next-prev-content"><span>Previous article</span><a href="https://c.example/p">Budget approved after long night</a></div></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="https://c.example/author">Centre Team</a></span></div><div class="td-author-description"></div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item">RELATED ARTICLES</a><a class="td-related-right">MORE FROM AUTHOR</a></h4><div class="td_block_inner"><div class="td-related-row"><div class="td_module_related_posts"><h3 class="entry-title td-module-title"><a href="https://c.example/r1">Harbour reopens</a></h3></div></div></div></div>
<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 id="reply-title">LEAVE A REPLY</h3><form><p class="comment-notes">Your email address will not be published.</p></form></div></div></div></div>
<div class="td-pb-span4 td-main-sidebar"><div class="td-ss-main-sidebar"><aside class="td_block_template_1 widget"><h4>Recent Posts</h4><ul><li><a href="https://c.example/z">Some other post title</a></li></ul></aside></div></div></div></div></div>
<div class="td-footer-wrapper"><p>ABOUT US</p><p>The Centre for Studies is an independent institute that publishes analysis on international affairs in three languages, founded in 2016.</p><div class="td-sub-footer-copy">&copy; Copyright 2022</div></div></div><div id="cookie-law-info-bar"><span>This website uses cookies to improve your experience. <a>Accept</a></span></div></body></html>`;

/** An agency's page of nothing but named boxes, with a link to another report between its paragraphs. */
export const agencyReport = `<!DOCTYPE html><html lang="ru"><head><meta charset=utf-8><title>Ученые нашли стоянку - Агентство, 05.01.2022</title><meta property="og:title" content="Ученые нашли стоянку каменного века"><meta name="description" content="Ученые нашли стоянку каменного века под Архангельском."><meta property="article:author" content="Агентство"></head><body>
<div class="header"><div class="header__nav"><a href="https://a.example/politics/">Политика</a><a href="https://a.example/world/">В мире</a></div></div>
<div class="layout-article"><div class="layout-article__main"><div class="article m-article">
<div class="article__header"><div class="article__info"><div class="article__info-date"><a href="https://a.example/20220105/">10:30 05.01.2022</a> <span class="article__info-date-modified">(обновлено: 11:00 05.01.2022)</span></div><div class="article__info-statistic"><span class="statistic__item">2041</span></div></div><h1 class="article__title">Ученые нашли стоянку каменного века</h1><div class="article__second-title">Ей восемь тысяч лет, рассказал руководитель экспедиции</div></div>
<div class="article__announce"><div class="photoview__open"><img src=a></div><div class="media__copyright"><div class="media__copyright-item m-copyright">© Фото : Олег Шубин</div></div><div class="media__description">Раскопки на берегу реки</div></div>
<div class="article__body js-mediator-article"><div class="article__block" data-type="text"><div class="article__text"><strong>МОСКВА, 5 янв — Агентство.</strong> Ученые нашли под Архангельском стоянку людей каменного века, рассказал руководитель экспедиции.</div></div>
<div class="article__block" data-type="banner"><div class="banner"></div></div>
<div class="article__block" data-type="article"><div class="article__article"><a href="https://a.example/x" class="article__article-link">Археологи вскрыли курган</a><div class="article__article-info">3 января, 09:00</div></div></div>
<div class="article__block" data-type="text"><div class="article__text">После ливня размыло берег, и местные жители увидели кости и камни. Они позвонили в музей, и через неделю приехали археологи.</div></div>
<div class="article__block" data-type="quote"><div class="article__quote"><div class="article__quote-text">«Такого здесь никто не ждал», — сказал Шубин.</div></div></div>
<div class="article__block" data-type="text"><div class="article__text">Кроме ножей, в песке лежали бусы из янтаря, который привезли с другого берега моря. Бусы отправили в Петербург.</div></div></div>
<div class="article__tags"><a href="https://a.example/t1" class="article__tags-item">Наука</a><a href="https://a.example/t2" class="article__tags-item">Россия</a></div>
<div class="article__share"></div></div>
<div class="lenta"><div class="lenta__item"><a href="https://a.example/n1">Суд перенес заседание</a> <span>10:25</span></div><div class="lenta__item"><a href="https://a.example/n2">Синоптики рассказали о погоде на выходные в столице</a></div></div></div></div>
<div class="footer"><div class="footer__text">Сетевое издание «Агентство» зарегистрировано в Роскомнадзоре 8 апреля 2014 года. Свидетельство о регистрации Эл № 1.</div></div></body></html>`;
