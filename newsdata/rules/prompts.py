"""What pages say in the place of a text or around it, as patterns (RE2) of texts in small letters."""


def _beginning(*ways: str) -> str:
    return f"^(?:{'|'.join(ways)})"


_NETWORKS = "facebook|twitter|x|instagram|tiktok|telegram|whatsapp|threads|bluesky|linkedin|youtube|google news"

VARIABLE = _beginning(
    f"share (?:this )?(?:article |story |page )?(?:on|via) (?:{_NETWORKS}|email)$",
    "click here to (?:subscribe|read|see|view|sign|register|download|join|comment|watch|get) ?[a-z ]*$",
    f"follow [^ ]+(?: [^ ]+)?(?: [^ ]+)? on (?:{_NETWORKS})$",
    "(?:sign up|subscribe) (?:now |here |today )?(?:for|to) (?:our|the|my) (?:[a-z]+ )*newsletter$",
    "download our (?:[a-z]+ )*app(?: (?:now|here|today|for free))?$",
    f"(?:folgen sie uns auf|suivez-nous sur|síguenos en|seguici su|siga-nos no|volg ons op) (?:{_NETWORKS})",
    "подписывайтесь на наш|підписуйтесь на наш|(?:følg oss|følg os|följ oss) på ",
)
"""Phrases with a name in them."""

OFFER = "^download the (?:[a-z]+ )*app(?: (?:now|here|today|for free))?$"
"""What may also be the heading of a step, where a story says how something is done."""

CONSENT_MEANT = "(?i)cookie|kakor|evästei|informasjonskaps|çerez|кук[иі]|クッキー|쿠키"
"""What a story on the asking for consent is about, by its headline."""

PAYWALL = _beginning(
    "(?:please )?(?:subscribe|sign in|log in|register|sign up) (?:now )?to (?:continue|keep) reading",
    "(?:subscribe|sign in|log in|register) to read (?:the full|this|the rest|more)",
    "this (?:article|story|content) is (?:only )?(?:available )?(?:for|to) (?:paying )?subscribers",
    "already a subscriber(?:[?]|$)|you have (?:reached your|read all your|used all your) [a-z0-9 ]*free articles",
    "dieser (?:artikel|inhalt|beitrag) ist (?:nur |exklusiv )+für abonnent|nur für abonnent[^ ]*$",
    "bereits abonnent(?:in|en)?(?: ?[?]|$)",
    "jetzt (?:abonnieren|anmelden) und weiterlesen|weiterlesen mit [a-z0-9+ -]*(?:abo|plus|[+])",
    "(?:cet article|ce contenu|la suite de cet article|la suite) est réservée? (?:à nos|aux) abonnés",
    "(?:article |contenu )?réservé (?:à nos|aux) abonnés$|il vous reste [0-9.,]+ ?% de cet article",
    "déjà abonnée?(?:[ \u00a0\u202f]?[?]|$)",
    "(?:contenido|artículo) exclusivo para suscriptores|suscríbete para (?:seguir|continuar) leyendo",
    "(?:contenuto|articolo) riservato agli abbonati|abbonati per (?:continuare|leggere)|sei già abbonat[oa](?: ?[?]|$)",
    "(?:conteúdo|artigo) exclusivo para (?:assinantes|subscritores)|assine para continuar",
    "dit artikel is (?:alleen|exclusief) voor abonnees|word abonnee om|al abonnee(?: ?[?]|$)",
    "(?:denne |dette )?(?:artiklen|artikkelen|artikel|saken|innholdet|indhold) er (?:kun )?for abonnenter",
    "(?:den här |denna )?(?:artikeln|artikel) är (?:endast |bara )?för prenumeranter",
    "tämä (?:sisältö|juttu|artikkeli) on (?:vain )?tilaajille",
    "(?:ten artykuł|treść|artykuł) (?:jest )?(?:dostępn[ya] )?tylko dla (?:prenumeratorów|subskrybentów)",
    "(?:материал|статья|текст) доступ(?:ен|на) только (?:по подписке|подписчикам)",
    "(?:матеріал|стаття|текст) доступн(?:ий|а) лише (?:за передплатою|передплатникам)",
    "bu (?:haber|içerik|yazı) (?:sadece|yalnızca) abone|هذا (?:المحتوى|المقال) للمشتركين|(?:תוכן )?למנויים בלבד",
    "(?:本文|此文|本篇文章)?(?:仅限|僅限)(?:订阅|訂閱|付费|付費)|订阅后(?:继续|可)阅读|訂閱後(?:繼續|可)閱讀",
    "この記事は有料|(?:この記事は)?有料会員限定|続きを読むには、?(?:会員|有料|無料|登録|ログイン|購読)",
    "残り[0-9,]+文字|유료 회원 전용|이 기사는 유료",
)
"""What a paywall says in the place of the text."""

CHOICES = _beginning(
    "(?:accept|reject|allow) (?:all )?cookies$|manage (?:cookies|preferences)$|cookie (?:settings|preferences)$",
    "alle(?: cookies)? akzeptieren$|cookie-einstellungen$|accepter (?:les|tous les) cookies$|tout accepter$",
    "aceptar (?:todas las )?cookies$|accetta (?:tutti )?i cookie$|alle cookies accepteren$",
    "hyväksy (?:kaikki )?evästeet$",
)
"""What the buttons of a cookie banner say, and the headings of a guide to them may."""

CONSENT = _beginning(
    "(?:we|we and our partners|this (?:site|website|page)|our (?:site|website)) uses? cookies",
    "by (?:clicking|continuing to (?:use|browse)|using this site)[^.]* (?:you|we|our) [^.]*(?:cookies|privacy policy)",
    "(?:wir|diese (?:website|seite|webseite)) (?:verwenden|verwendet|nutzt|nutzen|setzen|setzt) cookies",
    "(?:nous utilisons|ce site utilise) des cookies",
    "(?:utilizamos|este sitio (?:web )?utiliza|usamos) cookies",
    "(?:utilizziamo|questo sito (?:web )?utilizza|usiamo)(?: i)? cookie",
    "este site (?:utiliza|usa) cookies",
    "(?:wij gebruiken|we gebruiken|deze (?:website|site) gebruikt) cookies",
    "(?:vi (?:bruker|använder|bruger)|denne (?:siden|hjemmeside) bruger) (?:informasjonskapsler|cookies|kakor)",
    "käytämme evästeitä",
    "(?:ta strona|nasza strona|nasz serwis|serwis) (?:używa|korzysta z|wykorzystuje) (?:plik(?:i|ów) )?cookie",
    "(?:мы используем|сайт использует) (?:файлы )?cookie|(?:ми використовуємо|сайт використовує) (?:файли )?cookie",
    "(?:bu (?:site|web sitesi)|sitemizde|web sitemizde) çerez|(?:نحن )?نستخدم ملفات تعريف الارتباط",
    "本(?:网站|網站)使用 ?cookie|当サイトでは(?:、)?(?:cookie|クッキー)を使用",
)
"""What a consent page or a cookie banner says."""

COPYRIGHT = "|".join(
    (
        r"^[©ⓒ]",
        r"^copyright[ \x{a0}]*(?:©|\(c\)|by)?[ \x{a0}]*[0-9]{4}",
        r"^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)$",
        r"^(?:tutti i diritti riservati|riproduzione riservata|todos os direitos reservados)$",
        r"^alle rechten voorbehouden$",
        r"^(?:wszelkie prawa zastrzeżone|все права защищены|усі права захищені|всі права захищені)$",
        r"^(?:tüm hakları saklıdır|جميع الحقوق محفوظة|版权所有|版權所有|無断転載禁止|무단 전재 및 재배포 금지)$",
    )
)
"""The line at the foot of a page that says who owns it."""

NO_LINE = r"[?？]$|^(?:copyright [0-9]{4}|[©ⓒ]) (?:and|or|in|is|was|are|were|will|does|did|has|had|means|law|laws) "
"""What begins like one, or asks whether it holds, and is a sentence on the matter."""

PROMPTS = "|".join((VARIABLE, OFFER, PAYWALL, CHOICES, CONSENT, COPYRIGHT))
"""Any of these, to be searched for at one go."""

_MORE = (
    "continue reading", "keep reading", "read (?:more|the full (?:story|article)|the rest)", "full story",
    "weiterlesen", "mehr lesen", "lire la suite", "lire plus", "leer más", "seguir leyendo", "continuar leyendo",
    "leggi tutto", "continua a leggere", "leia mais", "continuar? (?:a ler|lendo)", "lees (?:meer|verder)",
    "les (?:mer|videre)", "läs (?:mer|vidare)", "læs (?:mere|videre)", "lue lisää", "czytaj (?:więcej|dalej)",
    "číst dál",
    "читать (?:далее|дальше|полностью)", "читати (?:далі|повністю)", "διαβάστε περισσότερα", "devamını oku",
    "اقرأ المزيد", "ادامه مطلب", "קראו עוד", "और पढ़ें", "阅读(?:更多|全文)", "閱讀(?:更多|全文)", "続きを読む", "더보기",
    "xem thêm", "baca selengkapnya",
)  # fmt: skip
_ANY_MORE = f"(?i:{'|'.join(_MORE)})"
_CAPITAL_MORE = f"(?:{'|'.join(more[0].upper() + more[1:] for more in _MORE)})"
_TAIL = r"(?:[ \t\x{a0}]|[:…»>→\])]|[.]{3})*"
_LAST = "|".join(
    (
        r"\[(?:…|[.][.][.])\]",
        rf"(?:^|[.…!?\])»”\"'’。！？(\[][ \x{{a0}}]?){_ANY_MORE}{_TAIL}",
        rf"[ \x{{a0}}]{_CAPITAL_MORE}{_TAIL}",
    )
)
CUT = f"(?:{_LAST})$"
"""What stands after the last words of a text that goes on elsewhere: on its own, or begun with a capital.

A story may well end in the same words ("She wants her pupils to read more."), and has a stop after them. As the
end is said once, the texts are searched from there."""

LED_ON = rf"[ \x{{a0}}]{_ANY_MORE}[ \x{{a0}}]?[>→]"
"""The same before an arrow, wherever it is."""

CREDITED = r"^(?:by|von|par|por|di|da|door|av|af|från|fra|text|текст|автор|autor|بقلم|كتب|文|作者|記者)[ :：/\x{a0}]+"
"""The word before the name of an author in a credit line, in small letters."""
