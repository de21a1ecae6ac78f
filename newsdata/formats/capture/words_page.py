"""The words that pages use for their furniture, by language.

All are in lower case, without a colon at their end. A row of a table serves the pages
in one language; the recognisers ask all rows, because a page seldom says its language.
"""

from typing import TypeAlias

Words: TypeAlias = dict[str, tuple[str, ...]]

HOME: Words = {
    "en": ("home", "home page", "homepage", "front page"),
    "de": ("startseite", "start"),
    "fr": ("accueil",),
    "es": ("inicio", "portada"),
    "it": ("prima pagina",),
    "pt": ("início", "página inicial"),
    "nl": ("voorpagina",),
    "pl": ("strona główna",),
    "ru": ("главная",),
    "uk": ("головна",),
    "ar": ("الرئيسية", "الصفحة الرئيسية"),
    "zh": ("首页", "首頁"),
    "ja": ("ホーム", "トップ"),
}  # fmt: skip

ADVERTISEMENT: Words = {
    "en": ("advertisement", "advertising", "sponsored", "sponsored content", "skip advertisement",
           "article continues below advertisement", "article continues after advertisement",
           "story continues below advertisement", "scroll to continue with content"),
    "de": ("anzeige", "werbung", "artikel läuft nach dieser anzeige weiter"),
    "fr": ("publicité", "la suite après cette publicité"),
    "es": ("publicidad",),
    "it": ("pubblicità",),
    "pt": ("publicidade", "continua depois da publicidade", "continua após a publicidade"),
    "nl": ("advertentie", "het artikel gaat verder onder de advertentie"),
    "pl": ("reklama", "dalsza część artykułu pod reklamą"),
    "ru": ("реклама",),
    "uk": ("реклама",),
    "ar": ("إعلان", "اعلان"),
    "zh": ("广告", "廣告"),
    "ja": ("広告", "スポンサーリンク"),
}  # fmt: skip

SHARE_HEADING: Words = {
    "en": ("share", "share this", "share this article", "share this story", "share on", "share via",
           "share full article", "follow us"),
    "de": ("teilen", "artikel teilen", "teilen auf", "teilen sie diesen artikel"),
    "fr": ("partager", "partager cet article", "partager sur", "partagez"),
    "es": ("compartir", "comparte", "compartir en", "compartir este artículo"),
    "it": ("condividi", "condividi su", "condividi articolo"),
    "pt": ("compartilhar", "compartilhe", "partilhar"),
    "nl": ("delen", "deel dit artikel"),
    "pl": ("udostępnij", "podziel się"),
    "ru": ("поделиться", "поделитесь"),
    "uk": ("поділитися", "поширити"),
    "ar": ("شارك", "مشاركة"),
    "zh": ("分享", "分享到"),
    "ja": ("シェア", "シェアする", "共有"),
}  # fmt: skip

SHARE_TARGET: Words = {
    "*": ("facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "reddit", "pinterest", "messenger",
          "bluesky", "mastodon", "threads", "flipboard", "tumblr", "instagram", "xing", "line", "wechat", "weibo",
          "vk", "pocket"),
    "en": ("email", "e-mail", "copy link", "copy url", "print", "save", "link copied", "sms", "bookmark"),
    "de": ("mail", "link kopieren", "drucken", "merken", "per e-mail"),
    "fr": ("courriel", "copier le lien", "imprimer", "enregistrer"),
    "es": ("correo", "copiar enlace", "copiar url", "imprimir", "guardar"),
    "it": ("copia link", "stampa", "salva"),
    "pt": ("copiar link", "imprimir", "salvar"),
    "nl": ("link kopiëren", "kopieer link", "afdrukken"),
    "pl": ("kopiuj link", "drukuj"),
    "ru": ("вконтакте", "одноклассники", "скопировать ссылку", "печать"),
    "uk": ("копіювати посилання", "друк"),
    "ar": ("فيسبوك", "تويتر", "واتساب", "نسخ الرابط", "طباعة"),
    "zh": ("微信", "微博", "复制链接"),
    "ja": ("リンクをコピー", "印刷"),
}  # fmt: skip

RELATED: Words = {
    "en": ("related", "related stories", "related articles", "related topics", "related news", "more on this story",
           "more on this", "read more", "see also", "you may also like", "you might also like", "recommended",
           "recommended reading", "also read", "read also", "explore more on these topics"),
    "de": ("mehr zum thema", "lesen sie auch", "lesen sie mehr", "auch interessant", "passend dazu", "mehr dazu"),
    "fr": ("lire aussi", "à lire aussi", "lire également", "sur le même sujet", "voir aussi"),
    "es": ("lee también", "lea también", "te puede interesar", "noticias relacionadas", "relacionado",
           "más información"),
    "it": ("leggi anche", "articoli correlati", "ti potrebbe interessare"),
    "pt": ("leia também", "leia mais", "veja também", "notícias relacionadas"),
    "nl": ("lees ook", "lees meer", "gerelateerd", "meer over dit onderwerp"),
    "pl": ("czytaj też", "czytaj także", "zobacz także", "zobacz też", "czytaj więcej"),
    "ru": ("читайте также", "по теме", "материалы по теме", "смотрите также"),
    "uk": ("читайте також", "дивіться також", "за темою"),
    "ar": ("اقرأ أيضا", "اقرأ أيضاً", "اقرأ المزيد", "مواضيع ذات صلة"),
    "zh": ("相关新闻", "相关阅读", "相关报道", "延伸阅读", "相關新聞", "推荐阅读"),
    "ja": ("関連記事", "関連ニュース", "あわせて読みたい"),
}  # fmt: skip

LATEST: Words = {
    "en": ("latest news", "latest", "latest stories", "latest headlines", "most read", "most popular", "most viewed",
           "trending", "trending now", "top stories", "breaking news", "recent posts", "editor's picks"),
    "de": ("neueste nachrichten", "aktuelle nachrichten", "meistgelesen", "meistgelesene artikel", "top-themen",
           "das könnte sie auch interessieren"),
    "fr": ("dernières nouvelles", "dernières actualités", "les plus lus", "à la une", "les articles les plus lus"),
    "es": ("últimas noticias", "lo más leído", "lo último", "más leídas"),
    "it": ("ultime notizie", "i più letti", "ultim'ora"),
    "pt": ("últimas notícias", "mais lidas", "em destaque"),
    "nl": ("laatste nieuws", "meest gelezen", "het laatste nieuws"),
    "pl": ("najnowsze", "najnowsze wiadomości", "najczęściej czytane", "ostatnie wiadomości"),
    "ru": ("последние новости", "самое читаемое", "популярное", "главное сегодня"),
    "uk": ("останні новини", "найпопулярніше", "популярне"),
    "ar": ("آخر الأخبار", "أخر الأخبار", "الأكثر قراءة"),
    "zh": ("最新消息", "最新新闻", "热门新闻", "最新新聞"),
    "ja": ("最新ニュース", "アクセスランキング", "新着記事"),
}  # fmt: skip

COMMENTS: Words = {
    "en": ("comments", "leave a comment", "leave a reply", "join the conversation", "add a comment", "view comments",
           "show comments", "readers' comments"),
    "de": ("kommentare", "kommentar schreiben", "leserkommentare", "diskutieren sie mit"),
    "fr": ("commentaires", "commenter", "laisser un commentaire", "réagir"),
    "es": ("comentarios", "deja un comentario", "ver comentarios"),
    "it": ("commenti", "lascia un commento"),
    "pt": ("comentários", "deixe um comentário", "deixe seu comentário"),
    "nl": ("reacties", "reageer"),
    "pl": ("komentarze", "dodaj komentarz"),
    "ru": ("комментарии", "оставить комментарий"),
    "uk": ("коментарі", "залишити коментар"),
    "ar": ("تعليقات", "التعليقات", "أضف تعليقا"),
    "zh": ("评论", "網友評論", "发表评论"),
    "ja": ("コメント",),
}  # fmt: skip

NEWSLETTER_START: Words = {
    "en": ("sign up for", "sign up to", "subscribe to", "subscribe for", "get our", "get the latest",
           "get your daily", "get your weekly", "join our mailing list", "join our newsletter", "our newsletter",
           "newsletter", "daily newsletter", "weekly newsletter"),
    "de": ("newsletter", "jetzt newsletter", "abonnieren sie", "melden sie sich", "unser newsletter"),
    "fr": ("inscrivez-vous", "abonnez-vous", "recevez", "newsletter", "infolettre"),
    "es": ("suscríbete", "suscríbase", "recibe", "boletín", "newsletter"),
    "it": ("iscriviti", "ricevi", "newsletter"),
    "pt": ("inscreva-se", "assine", "receba", "newsletter", "subscreva"),
    "nl": ("schrijf je in", "meld je aan", "ontvang", "nieuwsbrief"),
    "pl": ("zapisz się", "newsletter", "subskrybuj"),
    "ru": ("подпишитесь", "подписывайтесь", "подписаться", "рассылка"),
    "uk": ("підпишіться", "підписуйтесь", "підписатися", "розсилка"),
    "ar": ("اشترك في", "النشرة البريدية", "النشرة الإخبارية"),
    "zh": ("订阅", "訂閱"),
    "ja": ("メールマガジン", "ニュースレター"),
}  # fmt: skip

NEWSLETTER_WORD: Words = {
    "en": ("newsletter", "inbox", "your daily", "your weekly", "mailing list", "daily briefing", "by email",
           "sign up", "subscribe"),
    "de": ("newsletter", "postfach", "abonnieren"),
    "fr": ("newsletter", "infolettre", "boîte mail"),
    "es": ("newsletter", "boletín", "correo electrónico", "tu correo"),
    "it": ("newsletter", "tua casella"),
    "pt": ("newsletter", "seu e-mail"),
    "nl": ("nieuwsbrief", "inbox"),
    "pl": ("newsletter", "na e-mail"),
    "ru": ("рассылк",),
    "uk": ("розсилк",),
    "ar": ("النشرة", "بريدك"),
    "zh": ("订阅", "訂閱", "邮箱"),
    "ja": ("メールマガジン", "ニュースレター", "メルマガ"),
}  # fmt: skip

MENU: Words = {
    "en": ("menu", "skip to content", "skip to main content", "search", "sign in", "log in", "subscribe",
           "open menu", "close menu", "my account", "sections", "register", "jump to content"),
    "de": ("menü", "zum inhalt springen", "suche", "anmelden", "abo", "direkt zum inhalt", "e-paper"),
    "fr": ("aller au contenu", "recherche", "rechercher", "se connecter", "s'abonner", "connexion"),
    "es": ("menú", "ir al contenido", "buscar", "iniciar sesión", "suscríbete"),
    "it": ("vai al contenuto", "cerca", "accedi", "abbonati"),
    "pt": ("ir para o conteúdo", "entrar", "assine", "pesquisar"),
    "nl": ("ga naar de inhoud", "zoeken", "inloggen", "abonneren"),
    "pl": ("przejdź do treści", "szukaj", "zaloguj się", "zaloguj"),
    "ru": ("меню", "поиск", "войти"),
    "uk": ("пошук", "увійти"),
    "ar": ("القائمة", "بحث", "تسجيل الدخول"),
    "zh": ("菜单", "搜索", "登录"),
    "ja": ("メニュー", "検索", "ログイン"),
}  # fmt: skip

FOOTER: Words = {
    "en": ("privacy", "privacy policy", "terms", "terms of use", "terms of service", "terms and conditions",
           "contact", "contact us", "about", "about us", "advertise", "advertise with us", "cookie policy",
           "cookie settings", "cookies", "careers", "jobs", "help", "faq", "sitemap", "accessibility", "back to top",
           "imprint", "corrections"),
    "de": ("impressum", "datenschutz", "kontakt", "agb", "über uns", "mediadaten", "nach oben", "karriere", "hilfe"),
    "fr": ("mentions légales", "contact", "qui sommes-nous", "confidentialité", "données personnelles", "cgu", "cgv",
           "plan du site", "retour en haut"),
    "es": ("aviso legal", "contacto", "quiénes somos", "política de privacidad", "política de cookies", "privacidad"),
    "it": ("contatti", "chi siamo", "note legali", "informativa sulla privacy"),
    "pt": ("contato", "contacto", "quem somos", "política de privacidade", "termos de uso", "expediente"),
    "nl": ("contact", "over ons", "privacybeleid", "colofon", "algemene voorwaarden", "adverteren"),
    "pl": ("kontakt", "o nas", "polityka prywatności", "regulamin", "redakcja"),
    "ru": ("контакты", "о нас", "о проекте", "редакция", "политика конфиденциальности"),
    "uk": ("контакти", "про нас", "редакція", "політика конфіденційності"),
    "ar": ("اتصل بنا", "من نحن", "سياسة الخصوصية", "شروط الاستخدام"),
    "zh": ("联系我们", "关于我们", "隐私政策", "網站地圖"),
    "ja": ("お問い合わせ", "会社概要", "プライバシーポリシー", "利用規約"),
}  # fmt: skip

CONSENT_BUTTON: Words = {
    "en": ("accept", "accept all", "accept all cookies", "i agree", "agree", "reject", "reject all", "decline",
           "manage preferences", "manage cookies", "cookie settings", "settings", "ok", "got it", "learn more"),
    "de": ("akzeptieren", "alle akzeptieren", "zustimmen", "ablehnen", "alle ablehnen", "einstellungen",
           "mehr erfahren"),
    "fr": ("accepter", "tout accepter", "refuser", "tout refuser", "paramétrer", "continuer sans accepter"),
    "es": ("aceptar", "aceptar todo", "aceptar todas", "rechazar", "rechazar todo", "configurar"),
    "it": ("accetta", "accetta tutto", "rifiuta", "gestisci"),
    "pt": ("aceitar", "aceitar todos", "rejeitar", "configurações"),
    "nl": ("accepteren", "alles accepteren", "weigeren", "instellingen"),
    "pl": ("akceptuję", "zgadzam się", "odrzuć", "ustawienia"),
    "ru": ("принять", "принять все", "отклонить", "настройки"),
    "uk": ("прийняти", "прийняти все", "відхилити", "налаштування"),
    "ar": ("قبول", "رفض", "أوافق"),
    "zh": ("接受", "全部接受", "拒绝", "同意"),
    "ja": ("同意する", "拒否する", "すべて許可"),
}  # fmt: skip

COOKIE: Words = {
    "en": ("use cookies", "uses cookies", "use of cookies", "accept cookies", "cookies and similar technologies"),
    "de": ("verwenden cookies", "verwendet cookies", "nutzen cookies", "nutzt cookies", "setzen cookies",
           "verwendung von cookies", "einsatz von cookies"),
    "fr": ("utilisons des cookies", "utilise des cookies", "utilisation de cookies", "dépôt de cookies"),
    "es": ("utiliza cookies", "utilizamos cookies", "usamos cookies", "uso de cookies"),
    "it": ("utilizza cookie", "utilizza i cookie", "utilizziamo cookie", "utilizziamo i cookie", "uso dei cookie"),
    "pt": ("utiliza cookies", "utilizamos cookies", "usamos cookies", "uso de cookies"),
    "nl": ("gebruikt cookies", "gebruiken cookies", "gebruik van cookies"),
    "pl": ("używa plików cookie", "używamy plików cookie", "korzysta z plików cookie"),
    "ru": ("использует cookie", "используем cookie", "использует файлы cookie", "используем файлы cookie"),
    "uk": ("використовує cookie", "використовуємо cookie", "використовує файли cookie",
           "використовуємо файли cookie"),
    "ar": ("ملفات تعريف الارتباط",),
    "zh": ("使用cookie", "使用 cookie"),
    "ja": ("クッキーを使用", "cookieを使用"),
}  # fmt: skip
"""What the question about cookies says, and no text about baking does."""
