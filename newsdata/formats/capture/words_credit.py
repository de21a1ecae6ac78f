"""The words of credit lines, by language: who wrote, who took the picture.

All are in lower case. A role is what converters call it, as in `Byline.role`.
"""

from newsdata.formats.capture.words_page import Words

BY: dict[str, Words] = {
    "author": {
        "en": ("by", "written by", "words by", "story by", "report by", "author:", "authors:"),
        "de": ("von", "text:", "text von", "autor:", "autorin:"),
        "fr": ("par", "écrit par", "propos recueillis par", "auteur :"),
        "es": ("por", "escrito por", "texto:", "autor:"),
        "it": ("di", "scritto da", "a cura di", "testo di"),
        "pt": ("por", "escrito por", "texto:", "autor:"),
        "nl": ("door", "geschreven door", "tekst:", "auteur:"),
        "pl": ("autor:", "autorka:", "tekst:", "opracowanie:", "oprac."),
        "ru": ("автор:", "автор", "текст:", "авторы:"),
        "uk": ("автор:", "автор", "авторка:", "текст:"),
        "ar": ("بقلم", "كتب", "كتبت", "إعداد"),
        "zh": ("作者：", "作者:", "记者：", "记者", "本报记者", "撰文：", "文：", "文/", "記者"),
        "ja": ("執筆：", "文：", "文・", "記者：", "執筆:", "執筆＝", "文＝"),
    },
    "poster": {
        "en": ("posted by", "published by", "uploaded by", "submitted by"),
        "de": ("veröffentlicht von", "eingestellt von"),
        "fr": ("publié par", "posté par"),
        "es": ("publicado por", "subido por"),
        "it": ("pubblicato da", "inserito da"),
        "pt": ("publicado por", "postado por"),
        "nl": ("geplaatst door", "gepubliceerd door"),
        "pl": ("opublikowane przez", "dodane przez"),
        "ru": ("опубликовал", "разместил"),
        "uk": ("опублікував", "розмістив"),
    },
    "editor": {
        "en": ("edited by",),
        "de": ("redaktion:",),
        "fr": ("édité par",),
        "es": ("editado por",),
        "ru": ("редактор:",),
        "zh": ("编辑：", "责任编辑：", "責任編輯："),
    },
    "photographer": {
        "en": ("photographs by", "photography by", "photos by", "pictures by"),
        "de": ("fotos von", "fotos:"),
        "fr": ("photos de", "photographies de"),
        "es": ("fotos de", "fotografías de"),
        "it": ("foto di", "fotografie di"),
        "pt": ("fotos de", "fotografias de"),
        "nl": ("foto's van", "fotografie:"),
    },
    "illustrator": {"en": ("illustrations by", "illustrated by", "illustration by"), "de": ("illustration:",)},
    "translator": {
        "en": ("translated by", "translation by"),
        "de": ("übersetzt von", "aus dem englischen von"),
        "fr": ("traduit par",),
        "es": ("traducido por", "traducción de"),
        "it": ("traduzione di",),
        "ru": ("перевод:",),
    },
}  # fmt: skip
"""What opens a byline, and what those it names did."""

AND: Words = {
    "*": ("&",),
    "en": ("and", "with", "for", "in"),
    "de": ("und", "mit", "aus"),
    "fr": ("et", "avec", "à", "pour"),
    "es": ("y", "e", "con", "para", "en"),
    "it": ("ed", "a", "per"),
    "pt": ("e", "com", "em"),
    "nl": ("en", "met", "voor"),
    "pl": ("i", "oraz"),
    "ru": ("и",),
    "uk": ("та", "і", "й"),
}  # fmt: skip
"""What stands between the names of a byline."""

PARTICLE: Words = {
    "*": ("de", "van", "von", "der", "den", "ter", "ten", "da", "dos", "das", "do", "du", "di", "del", "della", "la",
          "le", "los", "las", "bin", "ibn", "bint", "al", "el", "zu", "zum", "af", "av", "ben", "st", "the", "dpa",
          "lusa"),
}  # fmt: skip
"""Small words inside names."""

JOB: Words = {
    "en": ("reporter", "correspondent", "editor", "writer", "journalist", "columnist", "producer", "staff",
           "contributor", "photographer", "chief", "bureau", "analyst"),
    "de": ("redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "autorin", "chefredakteur"),
    "fr": ("journaliste", "correspondant", "correspondante", "rédacteur", "rédactrice", "envoyé", "envoyée"),
    "es": ("periodista", "corresponsal", "redactor", "redactora", "enviado", "enviada", "columnista"),
    "it": ("giornalista", "corrispondente", "inviato", "inviata", "redattore", "redattrice"),
    "pt": ("jornalista", "correspondente", "repórter", "enviado", "enviada", "colunista"),
    "nl": ("redacteur", "verslaggever", "correspondente", "journaliste"),
    "pl": ("dziennikarz", "dziennikarka", "reporterka", "korespondent", "korespondentka"),
    "ru": ("корреспондент", "журналист", "обозреватель", "редактор", "репортёр", "репортер"),
    "uk": ("кореспондент", "журналіст", "журналістка", "оглядач", "кореспондентка"),
    "ar": ("مراسل", "مراسلة", "صحفي", "صحفية", "محرر"),
}  # fmt: skip
"""What an author does, as the line under a name says it."""

PHOTO: Words = {
    "en": ("photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "credit",
           "photo credit", "image credit", "picture credit", "image source", "file photo", "ap photo", "courtesy",
           "handout"),
    "de": ("foto", "fotos", "bild", "bilder", "bildquelle", "archivfoto", "archivbild", "symbolbild"),
    "fr": ("photo", "crédit", "crédits", "crédit photo", "image"),
    "es": ("foto", "fotografía", "imagen", "crédito"),
    "it": ("foto", "immagine", "credito", "crediti"),
    "pt": ("foto", "fotografia", "imagem", "crédito", "reprodução"),
    "nl": ("foto", "beeld"),
    "pl": ("fot.", "fot", "zdjęcie", "foto"),
    "ru": ("фото", "фотография", "снимок"),
    "uk": ("фото", "світлина"),
    "ar": ("صورة", "تصوير", "الصورة", "المصدر"),
    "zh": ("图", "图片来源", "图片", "摄影", "圖", "摄", "图源"),
    "ja": ("写真", "画像", "撮影", "提供"),
}  # fmt: skip
"""What opens a picture's credit, before a colon or "by"."""

CAPTION: Words = {
    "en": ("image caption", "caption"),
    "de": ("bildunterschrift",),
    "fr": ("légende",),
    "es": ("pie de foto",),
    "nl": ("bijschrift",),
}  # fmt: skip
"""What opens the words of a picture where its credit stands above them."""

AGENCY: Words = {
    "*": ("ap", "afp", "reuters", "epa", "efe", "ansa", "dpa", "apa", "ats", "pa", "upi", "kna", "epd", "tass", "tt",
          "anp", "belga", "lusa", "pap", "ctk", "mti", "ritzau", "ntb", "stt", "unian", "ukrinform", "xinhua",
          "kyodo", "jiji", "yonhap", "anadolu", "wam", "spa", "sana", "getty", "getty images", "alamy",
          "shutterstock", "istock", "imago", "picture alliance", "zuma", "sipa", "abaca", "bloomberg",
          "associated press", "agence france-presse", "wire", "press association", "pa wire", "pa media", "keystone",
          "ria novosti", "interfax", "europa press", "wikimedia"),
    "ru": ("тасс", "риа новости", "интерфакс", "рейтер", "рейтерс"),
    "uk": ("укрінформ", "уніан", "інтерфакс-україна"),
    "ar": ("رويترز", "أ ف ب", "أ.ف.ب", "أسوشيتد برس", "د ب أ", "واس", "وام", "الأناضول", "فرانس برس"),
    "zh": ("新华社", "新華社", "中新社", "路透社", "法新社", "美联社", "视觉中国"),
    "ja": ("共同通信", "共同", "時事", "時事通信", "ロイター", "afp時事"),
}  # fmt: skip
"""News and picture agencies, by which a credit and a dateline are told from other brackets."""
