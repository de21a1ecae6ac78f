"""The words around an article's own text, by language: what stands above it and below.

All are in lower case, without a colon at their end. The recognisers ask all rows.
"""

from newsdata.formats.capture.words_page import Words

SECTION: Words = {
    "en": ("news", "politics", "world", "us news", "uk news", "world news", "business", "opinion", "comment",
           "sport", "sports", "culture", "technology", "science", "health", "analysis", "explainer", "exclusive",
           "breaking", "live", "review", "interview", "feature", "middle east", "war in ukraine", "local news"),
    "de": ("politik", "wirtschaft", "kultur", "meinung", "kommentar", "analyse", "naher osten", "exklusiv",
           "liveticker"),
    "fr": ("politique", "économie", "culture", "reportage", "proche-orient", "tribune", "exclusif", "entretien"),
    "es": ("política", "economía", "cultura", "opinión", "internacional", "deportes", "sociedad", "exclusiva"),
    "it": ("politica", "economia", "esteri", "cronaca", "esclusivo", "il commento"),
    "pt": ("política", "economia", "mundo", "opinião", "esporte", "cultura"),
    "nl": ("politiek", "binnenland", "buitenland", "economie", "opinie"),
    "pl": ("polityka", "świat", "kraj", "gospodarka", "opinia"),
    "ru": ("политика", "экономика", "мир", "общество", "мнение"),
    "uk": ("політика", "економіка", "світ", "суспільство", "думка"),
    "ar": ("سياسة", "اقتصاد", "رأي", "عاجل", "رياضة"),
    "zh": ("国际", "政治", "财经", "观点", "快讯", "國際"),
    "ja": ("政治", "経済", "国際", "社会", "速報", "独自"),
}  # fmt: skip

GALLERY: Words = {
    "en": ("in pictures", "gallery", "photo gallery", "photos", "slideshow"),
    "de": ("bildergalerie", "fotostrecke", "bilderstrecke", "in bildern"),
    "fr": ("en images", "diaporama", "galerie"),
    "es": ("galería", "en imágenes", "fotogalería"),
    "it": ("le foto", "fotogallery", "galleria"),
    "pt": ("galeria", "em imagens", "fotos"),
    "nl": ("in beeld", "fotoserie"),
    "pl": ("galeria", "zdjęcia"),
    "ru": ("фотогалерея", "фоторепортаж"),
    "uk": ("фотогалерея", "фоторепортаж"),
    "ar": ("معرض الصور", "بالصور"),
    "zh": ("图集", "组图", "圖集"),
    "ja": ("写真特集", "フォトギャラリー"),
}  # fmt: skip

AUTHOR_BIO: Words = {
    "en": ("about the author", "about the authors", "about the writer", "author"),
    "de": ("über den autor", "über die autorin", "zur person"),
    "fr": ("à propos de l'auteur", "l'auteur"),
    "es": ("sobre el autor", "sobre la autora", "acerca del autor"),
    "it": ("l'autore", "sull'autore"),
    "pt": ("sobre o autor", "sobre a autora"),
    "nl": ("over de auteur",),
    "pl": ("o autorze", "o autorce"),
    "ru": ("об авторе",),
    "uk": ("про автора",),
    "ar": ("عن الكاتب",),
    "zh": ("作者简介",),
    "ja": ("著者プロフィール", "筆者紹介"),
}  # fmt: skip

TAGS: Words = {
    "en": ("tags", "topics", "filed under", "tagged"),
    "de": ("schlagworte", "themen"),
    "fr": ("mots-clés", "thèmes"),
    "es": ("etiquetas", "temas"),
    "it": ("tag", "argomenti"),
    "pt": ("tópicos", "assuntos"),
    "nl": ("onderwerpen",),
    "pl": ("tagi", "tematy"),
    "ru": ("теги", "темы"),
    "uk": ("мітки", "теми"),
    "ar": ("الوسوم", "وسوم"),
    "zh": ("标签", "关键词"),
    "ja": ("タグ", "キーワード"),
}  # fmt: skip

NOTES: dict[str, Words] = {
    "correction": {
        "en": ("correction", "corrections"),
        "de": ("korrektur", "berichtigung"),
        "fr": ("rectificatif", "correction", "erratum"),
        "es": ("corrección", "fe de errores", "fe de erratas"),
        "it": ("rettifica", "errata corrige"),
        "pt": ("correção", "errata"),
        "nl": ("correctie", "rectificatie"),
        "pl": ("sprostowanie", "korekta"),
        "ru": ("исправление",),
        "uk": ("виправлення",),
        "ar": ("تصحيح", "تصويب"),
        "zh": ("更正",),
        "ja": ("訂正",),
    },
    "clarification": {
        "en": ("clarification",),
        "de": ("klarstellung",),
        "fr": ("précision",),
        "es": ("aclaración",),
        "it": ("precisazione",),
        "pt": ("esclarecimento",),
        "nl": ("verduidelijking",),
        "pl": ("wyjaśnienie",),
        "ru": ("уточнение",),
        "uk": ("уточнення",),
        "ar": ("توضيح",),
        "zh": ("澄清",),
        "ja": ("補足",),
    },
    "retraction": {"en": ("retraction",), "es": ("retractación",), "it": ("ritrattazione",)},
    "editor": {
        "en": ("editor's note", "editors' note", "editor’s note", "note to readers"),
        "de": ("anmerkung der redaktion", "anm. d. red."),
        "fr": ("note de la rédaction", "ndlr"),
        "es": ("nota del editor", "nota de la redacción"),
        "it": ("nota della redazione",),
        "pt": ("nota do editor", "nota da redação"),
        "nl": ("noot van de redactie",),
        "pl": ("od redakcji",),
        "ru": ("от редакции", "примечание редакции"),
        "uk": ("від редакції", "примітка редакції"),
        "ar": ("ملاحظة المحرر",),
        "zh": ("编者按", "編者按"),
        "ja": ("編集部注", "編集部より"),
    },
    "disclaimer": {"en": ("disclaimer",), "es": ("descargo de responsabilidad",), "zh": ("免责声明",)},
}  # fmt: skip

NOTE_START: dict[str, Words] = {
    "correction": {
        "en": ("this article was amended", "this story was amended", "an earlier version of this",
               "a previous version of this", "this article has been corrected", "this story has been corrected"),
        "de": ("in einer früheren version dieses", "in einer früheren fassung dieses"),
        "fr": ("une version précédente de cet article",),
        "es": ("una versión anterior de est",),
    },
    "update": {
        "en": ("this article has been updated", "this story has been updated", "this article was updated",
               "this is a developing story"),
        "de": ("dieser artikel wurde aktualisiert",),
        "fr": ("cet article a été mis à jour",),
        "es": ("este artículo ha sido actualizado", "esta noticia se actualizará"),
        "it": ("articolo aggiornato",),
        "ru": ("материал дополняется", "новость дополняется"),
    },
}  # fmt: skip
"""How a note on a change begins that has no label."""

HELPED_START: Words = {
    "en": ("additional reporting by", "reporting by", "with reporting by", "with reporting from", "writing by"),
    "de": ("mitarbeit:", "unter mitarbeit von", "mit material von"),
    "fr": ("avec la contribution de",),
    "es": ("con información de", "información adicional de"),
    "it": ("ha collaborato", "hanno collaborato"),
    "pt": ("com informações de", "colaborou:"),
    "nl": ("met medewerking van",),
    "pl": ("przy współpracy", "współpraca:"),
    "ru": ("при участии",),
    "uk": ("за участі", "за участю"),
    "ar": ("شارك في إعداد", "ساهم في إعداد"),
    "ja": ("取材協力",),
}  # fmt: skip
"""How a note on who helped begins."""

HELPED: Words = {
    "en": ("contributed to this report", "contributed to this article", "contributed to this story",
           "contributed to this piece", "contributed reporting", "contributed to the reporting"),
    "de": ("hat an diesem artikel mitgearbeitet", "haben an diesem artikel mitgearbeitet",
           "zu diesem bericht beigetragen", "zu diesem artikel beigetragen"),
    "fr": ("contribué à cet article", "participé à cet article", "contribué à ce reportage"),
    "es": ("contribuyó a este", "contribuyeron a este", "colaboró en este", "colaboraron en este"),
    "it": ("collaborato a questo articolo", "contribuito a questo articolo"),
    "pt": ("colaborou para est", "colaboraram para est", "contribuiu para est"),
    "nl": ("werkte mee aan dit", "werkten mee aan dit"),
    "ru": ("в подготовке материала участвова",),
    "uk": ("у підготовці матеріалу бра",),
    "zh": ("对本文亦有贡献", "对本文有贡献"),
}  # fmt: skip
"""What a note on who helped says somewhere."""

RIGHTS: Words = {
    "en": ("all rights reserved", "all right reserved"),
    "de": ("alle rechte vorbehalten",),
    "fr": ("tous droits réservés",),
    "es": ("todos los derechos reservados", "reservados todos los derechos"),
    "it": ("tutti i diritti riservati", "riproduzione riservata"),
    "pt": ("todos os direitos reservados",),
    "nl": ("alle rechten voorbehouden",),
    "pl": ("wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone"),
    "ru": ("все права защищены",),
    "uk": ("усі права захищені", "всі права захищені", "всі права захищено"),
    "ar": ("جميع الحقوق محفوظة", "كل الحقوق محفوظة"),
    "zh": ("版权所有", "保留所有权利", "版權所有"),
    "ja": ("無断転載禁止", "無断転載を禁じます", "無断複写・転載を禁じます"),
}  # fmt: skip

LOGO = ("logo", "логотип", "лого", "شعار", "标志", "ロゴ", "logotipo")
"""The last or, in Arabic and Russian, the first word of what stands for a site's mark."""
