"""The words of date lines, by language.

A line is a date line if it has no other words than these, so they are in lower case,
one by one, and without their full stops.
"""

from newsdata.formats.capture.words_page import Words

LEAD: Words = {
    "en": ("published", "updated", "posted", "last", "modified", "first", "date", "created", "issued", "edited"),
    "de": ("veröffentlicht", "aktualisiert", "stand", "erstellt", "zuletzt", "geändert", "datum", "publiziert"),
    "fr": ("publié", "publiée", "mis", "mise", "jour", "modifié", "actualisé", "date"),
    "es": ("publicado", "publicada", "actualizado", "actualizada", "actualización", "fecha"),
    "it": ("pubblicato", "aggiornato", "modificato", "data", "ultimo", "aggiornamento"),
    "pt": ("publicado", "atualizado", "atualizada", "publicada", "modificado", "actualizado"),
    "nl": ("gepubliceerd", "bijgewerkt", "gewijzigd", "laatst", "geplaatst", "update"),
    "pl": ("opublikowano", "aktualizacja", "zaktualizowano", "dodano", "publikacja"),
    "ru": ("опубликовано", "обновлено", "дата", "публикации", "изменено"),
    "uk": ("опубліковано", "оновлено", "публікації", "змінено"),
    "ar": ("نشر", "نُشر", "نشرت", "تحديث", "آخر", "تاريخ", "النشر", "في"),
    "zh": ("发布时间", "发布", "更新", "发布于", "更新时间", "時間", "时间", "發布"),
    "ja": ("公開", "更新", "配信", "掲載", "公開日", "更新日", "最終更新"),
}  # fmt: skip
"""What opens a date line."""

UNIT: Words = {
    "en": ("min", "mins", "minute", "minutes", "hour", "hours", "hr", "hrs", "day", "days", "ago", "read", "reading",
           "today", "yesterday", "just", "now", "week", "weeks"),
    "de": ("minute", "minuten", "stunde", "stunden", "tag", "tagen", "vor", "lesezeit", "heute", "gestern"),
    "fr": ("minute", "minutes", "heure", "heures", "lecture", "temps", "aujourd'hui", "hier", "y", "il", "jours"),
    "es": ("minuto", "minutos", "hora", "horas", "hace", "lectura", "tiempo", "hoy", "ayer", "días"),
    "it": ("minuto", "minuti", "ora", "ore", "fa", "lettura", "tempo", "oggi", "ieri"),
    "pt": ("minuto", "minutos", "hora", "horas", "há", "leitura", "tempo", "hoje", "ontem"),
    "nl": ("minuut", "minuten", "uur", "geleden", "leestijd", "vandaag", "gisteren"),
    "pl": ("minut", "minuty", "minuta", "godzin", "godziny", "temu", "czytania", "czas", "dziś", "dzisiaj",
           "wczoraj"),
    "ru": ("минут", "минуты", "минута", "час", "часа", "часов", "назад", "чтения", "время", "сегодня", "вчера"),
    "uk": ("хвилин", "хвилини", "година", "години", "тому", "читання", "час", "сьогодні", "вчора"),
    "ar": ("دقيقة", "دقائق", "ساعة", "ساعات", "منذ", "قبل", "قراءة", "اليوم", "أمس"),
    "zh": ("分钟", "小时前", "小时", "分钟前", "阅读", "今天", "昨天"),
    "ja": ("分前", "時間前", "今日", "昨日", "分で読めます"),
}  # fmt: skip
"""Lengths of time, and days named from today."""

MONTH: Words = {
    "en": ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
           "dec"),
    "de": ("januar", "jänner", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "okt", "dez", "mär"),
    "fr": ("janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre", "janv", "févr", "avr", "juil", "déc"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre", "ene", "abr", "ago", "dic"),
    "it": ("gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "gen",
           "mag", "giu", "lug", "set", "ott"),
    "pt": ("janeiro", "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro",
           "fev", "out"),
    "nl": ("januari", "februari", "maart", "mei", "augustus", "mrt"),
    "pl": ("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
           "października", "listopada", "grudnia"),
    "ru": ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
           "декабря"),
    "uk": ("січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
           "листопада", "грудня"),
    "ar": ("يناير", "فبراير", "مارس", "أبريل", "ابريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
           "نوفمبر", "ديسمبر", "كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين"),
    "zh": ("月",),
}  # fmt: skip
"""The months, in the case that dates put them in."""

WEEKDAY: Words = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu",
           "fri", "sat", "sun"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "it": ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    "pt": ("segunda", "terça", "quarta", "quinta", "sexta", "feira"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "pl": ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "uk": ("понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя"),
    "ar": ("الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    "zh": ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
}  # fmt: skip

FILLER: Words = {
    "*": ("am", "pm", "a", "m", "p", "et", "est", "edt", "gmt", "bst", "utc", "cet", "cest", "pt", "pst", "pdt",
          "ist", "jst", "msk", "ict", "t", "z", "h", "ct", "mt", "st", "nd", "rd", "th"),
    "en": ("on", "at", "of", "the", "and", "o'clock", "eastern", "time"),
    "de": ("um", "uhr", "am", "den", "und"),
    "fr": ("le", "à", "er", "et", "de", "h"),
    "es": ("el", "a", "las", "de", "del", "h", "y"),
    "it": ("il", "alle", "ore", "di", "e"),
    "pt": ("em", "às", "de", "do", "e", "h"),
    "nl": ("om", "op", "en"),
    "pl": ("o", "r", "godz", "godzinie"),
    "ru": ("в", "г", "года", "мск"),
    "uk": ("о", "в", "р", "року"),
    "ar": ("الساعة", "ص", "م", "غرينتش", "الثاني", "الأول"),
    "zh": ("年", "日", "时", "時", "分", "上午", "下午", "点"),
    "ja": ("年", "月", "日", "時", "分", "午前", "午後"),
}  # fmt: skip
"""What else may stand in a date line; none of these makes one."""
