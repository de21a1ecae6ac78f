"""What the furniture of pages says, in the languages of news: in small letters, without stops around it.

One phrase a line or between two bars. A phrase is here only if no story would have it as a
paragraph of its own.
"""


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(phrase.strip() for line in listed.splitlines() for phrase in line.split("|") if phrase.strip())


AROUND = " \t\n\u00a0.:!?…»«›→▶▸►>*|–—-•·[]()↓▼"
"""What may stand around such a phrase."""

FURNITURE = _phrases("""
    share this | share this article | share this story | share this page | share on facebook | share on twitter
    share on x | share on whatsapp | share via email | share via whatsapp | share article | share full article
    copy link | link copied | print this page | print this article | print article | save article
    save for later | read more | read next | read also | also read | read full story | more on this story
    more stories | more news | related articles | related stories | related news | related topics
    related content | you may also like | you might also like | recommended for you | recommended stories
    trending now | keep reading | view comments | show comments
    leave a comment | join the conversation | back to top | sign up now | sign up here | subscribe now
    subscribe here | sign up for our newsletter | sign up for our free newsletter | sign up for the newsletter
    sign up to our newsletter | subscribe to our newsletter | subscribe to our daily newsletter
    sign up for our daily newsletter | sign up for our weekly newsletter | subscribe to the newsletter
    get our newsletter | get the newsletter | follow us | download our app
    get our app | story continues below | story continues below advertisement
    article continues below advertisement | article continues after advertisement
    continue reading below advertisement | scroll to continue | sponsored content | paid content
    promoted content | skip to main content | skip advertisement | please enable javascript

    artikel teilen | artikel drucken | artikel merken | artikel vorlesen | beitrag teilen | weiterlesen
    lesen sie auch | lesen sie mehr | mehr lesen | zur startseite | mehr zum thema | mehr zu diesem thema
    lesen sie mehr zum thema | das könnte sie auch interessieren | auch interessant
    zum seitenanfang | kommentare anzeigen | kommentar schreiben | jetzt kommentieren | newsletter abonnieren
    jetzt newsletter abonnieren | zum newsletter anmelden | hier zum newsletter anmelden | folgen sie uns
    jetzt app herunterladen | app herunterladen | diesen artikel teilen | artikel anhören | link kopieren
    auf facebook teilen | per e-mail teilen

    lire aussi | à lire aussi | lire la suite | lire plus | partager cet article
    partager sur facebook | partager sur twitter | partager sur whatsapp | sur le même sujet
    imprimer cet article | copier le lien | suivez-nous | abonnez-vous à notre newsletter
    inscrivez-vous à la newsletter | inscrivez-vous à notre newsletter | recevez notre newsletter
    téléchargez l'application | téléchargez notre application | voir les commentaires | laisser un commentaire
    la suite après la publicité | haut de page | à découvrir aussi

    lee también | lea también | leer también | leer más | te puede interesar
    también te puede interesar | le puede interesar | compartir en facebook | compartir en twitter
    compartir en whatsapp | comparte esta noticia | noticias relacionadas | imprimir artículo
    síguenos | suscríbete a nuestra newsletter | suscríbete a nuestro boletín | descarga la app
    descarga nuestra app | copiar enlace | ver comentarios | deja un comentario

    leggi anche | leggi tutto | leggi di più | condividi su facebook | condividi questo articolo
    articoli correlati | potrebbe interessarti anche | potrebbe interessarti | seguici
    stampa articolo | iscriviti alla newsletter | iscriviti alla nostra newsletter | scarica l'app
    scarica la app

    continua depois da publicidade | continua após a publicidade | leia mais | leia também | veja também
    partilhar este artigo | notícias relacionadas
    siga-nos | assine nossa newsletter | subscreva a nossa newsletter | baixe o aplicativo
    descarregue a app | copiar link | imprimir notícia

    lees ook | lees meer | lees verder | deel dit artikel | deel op facebook | meer over dit onderwerp
    gerelateerde artikelen | volg ons | schrijf je in voor onze nieuwsbrief
    meld je aan voor de nieuwsbrief | download de app | reageer op dit artikel | lees de reacties | kopieer link

    les også | läs också | läs mer | læs også | læs mere | les mer | lue myös | lue lisää | del artikkelen
    del saken | dela artikeln | del artiklen | jaa artikkeli
    følg oss | följ oss | følg os | seuraa meitä | meld deg på nyhetsbrevet | tilmeld dig nyhedsbrevet
    anmäl dig till nyhetsbrevet | tilaa uutiskirje | artikkelen fortsetter under annonsen
    artikeln fortsätter efter annonsen | artiklen fortsætter efter annoncen | artikkeli jatkuu mainoksen jälkeen
    last ned appen | ladda ner appen | lesa meira

    czytaj także | czytaj też | czytaj więcej | zobacz także | zobacz też | przeczytaj także | przeczytaj też
    udostępnij artykuł | polecane artykuły | najczęściej czytane | obserwuj nas
    zapisz się do newslettera | zapisz się na newsletter | pobierz aplikację | dalsza część artykułu pod reklamą
    dalszy ciąg materiału pod wideo | čtěte také | číst dál | sdílet článek | čítajte tiež | olvasta már
    citește și | citiţi şi | citește mai mult | pročitajte još | pročitajte i

    читайте также | читать также | читать далее | поделиться новостью | смотрите также
    материалы по теме | подписаться на рассылку | подпишитесь на рассылку
    подпишитесь на нашу рассылку | подписывайтесь на наш телеграм-канал | подписывайтесь на наш telegram-канал
    скачать приложение | скачайте приложение | версия для печати | распечатать | самое читаемое
    следите за нами

    читайте також | читати далі | дивіться також | поділитися новиною
    матеріали за темою | підписатися на розсилку | підпишіться на розсилку | підписуйтесь на наш телеграм-канал
    підписуйтесь на наш telegram-канал | завантажити застосунок | версія для друку

    διαβάστε επίσης | διαβάστε ακόμη | διαβάστε περισσότερα | μοιραστείτε το | κοινοποίηση | ακολουθήστε μας
    εγγραφείτε στο newsletter | σχετικά άρθρα

    ayrıca okuyun | devamını oku | daha fazla oku | ilgili haberler | haberi paylaş | bizi takip edin
    bültenimize abone olun | uygulamayı indir | uygulamayı indirin | en çok okunanlar

    اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | اقرأ المزيد | شارك المقال | شارك هذا المقال | أخبار ذات صلة
    مواضيع ذات صلة | مقالات ذات صلة | تابعنا | تابعونا | اشترك في النشرة البريدية | اشترك في نشرتنا البريدية
    حمّل التطبيق | الأكثر قراءة | بیشتر بخوانید | همچنین بخوانید | اشتراک گذاری | مطالب مرتبط | קראו גם
    קראו עוד | כתבות נוספות | הירשמו לניוזלטר | עקבו אחרינו

    यह भी पढ़ें | ये भी पढ़ें | और पढ़ें | संबंधित खबरें | हमें फॉलो करें | ऐप डाउनलोड करें

    分享到 | 分享文章 | 相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 延伸阅读 | 延伸閱讀 | 阅读更多 | 閱讀更多
    阅读原文 | 扫码下载 | 下载客户端 | 關注我們 | 关注我们 | 訂閱電子報 | 热门新闻 | 続きを読む | もっと見る
    関連記事 | あわせて読みたい | シェアする | この記事をシェア | メルマガ登録 | アプリをダウンロード
    フォローする | 관련기사 | 관련 기사 | 더보기 | 공유하기 | 기사 공유 | 뉴스레터 구독 | 앱 다운로드 | 추천기사
    xem thêm | đọc thêm | tin liên quan | bài viết liên quan | baca juga | baca selengkapnya
    advertisement - scroll to continue with content
""")

ADVERTISEMENT = _phrases("""
    advertisement | anzeige | werbung | publicité | publicidad | pubblicità | publicidade | advertentie
    annonse | annons | annonce | mainos | reklama | hirdetés | publicitate | реклама | διαφήμιση | reklam
    إعلان | اعلان | تبلیغات | פרסומת | विज्ञापन | 广告 | 廣告 | 広告 | 광고 | quảng cáo | iklan | subscribe
""")
"""What is no part of a story as a paragraph, though it may well be a heading in one."""

BUTTONS = _phrases("""
    loading | up next | most popular | sign up | get the app | download the app | en savoir plus | partager
    compartir | más información | condividi | partilhar | compartilhar | compartilhe | saiba mais | meest gelezen
    mest lest | mest læste | mest lästa | luetuimmat | meistgelesen | i più letti | mais lidas | lo más leído
    les plus lus | most read | udostępnij | podziel się | поделиться | поділитися | подробнее | по теме | за темою
    paylaş | شارك | bagikan | chia sẻ | שתפו | शेयर करें
""")
"""What a button says, or the word over a list, that may be the heading of a part of a story as well."""

PLACEHOLDERS = _phrases("""
    headline goes here | title goes here | deck goes here | summary goes here | text goes here | caption goes here
    body text goes here | headline here | your headline here | your text here | text to go here
    insert headline here | insert headline | insert caption here | insert caption | insert text here | insert text
    add caption | add caption here | caption here | caption to come | headline to come | story to come | text to come
    überschrift hier | hier steht die überschrift | hier steht ein text | das ist ein blindtext | blindtext
    titre ici | texte ici | título aquí | texto aquí | titolo qui | testo qui
""")
"""What keeps the place of a text."""
