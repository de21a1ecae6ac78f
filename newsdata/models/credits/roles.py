"""What people did, in the words of credit lines by language: before "by", before a colon, behind the names."""


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


def _phrases(*rows: str) -> frozenset[str]:
    return frozenset(phrase.strip() for row in rows for phrase in row.split(","))


LABELS = {
    "author": _phrases(
        "text, words, story, written, report, reporting, reported, reporter, reporters, author, authors",
        "interview, opinion, analysis, commentary, essay, column, review, reviewed, guest post, guest column",
        "op-ed, texte, geschrieben, autor, autorin, autoren, bericht, ein bericht, ein interview, ein kommentar",
        "ein gastbeitrag, eine analyse, eine kolumne, kolumne, textes, écrit, rédigé, propos recueillis, auteur",
        "auteurs, reportage, texto, textos, escrito, autora, autores, entrevista, reportaje, reportagem, testo",
        "testi, scritto, autore, autrice, tekst, geschreven, skriven, skrevet, forfatter, författare, journalist",
        "teksti, kirjoittaja, autorka, autorzy, szerző, írta, yazan, автор, авторы, текст, 作者, 撰文",
    ),
    "photographer": _phrases(
        "photographs, photograph, photos, photo, photography, photographer, photographed, pictures, picture",
        "images, image, pics, fotos, foto, fotograf, fotografin, fotografie, bild, bilder, photographies",
        "photographe, crédit photo, fotografía, fotografías, fotografia, fotografias, fotógrafo, fotografo",
        "imagen, imágenes, imagem, immagini, foto's, fotografi, billede, billeder, bilde, kuva, kuvat, zdjęcia",
        "zdjęcie, fot, fotó, фото, 摄影, 撮影",
    ),
    "illustrator": _phrases(
        "illustrations, illustration, illustrated, artwork, drawings, cartoon, graphic, graphics, infographic",
        "photo illustration, photo illustrations, illustrationen, zeichnung, zeichnungen, grafik, grafiken",
        "dessin, dessins, infographie, ilustración, ilustraciones, ilustração, illustrazione, illustrazioni",
        "illustratie, illustraties, tekening, illustrationer, illustrasjon, illustrasjoner, kuvitus, ilustracja",
        "ilustracje, rysunek",
    ),
    "translator": _phrases(
        "translated, translation, translator, translated from …, übersetzt, übersetzung, aus dem …, traduit",
        "traduction, traduit de …, traducido del …, tradotto dal …, übersetzt aus …, traducido, traducción",
        "tradotto, traduzione, traduzido, tradução, vertaald, vertaling, översättning, översatt, oversat",
        "oversatt, oversettelse, suomentanut, przekład, tłumaczenie, перевод",
    ),
    "editor": _phrases(
        "edited, editing, editor, editors, compiled, curated, bearbeitet, redaktion, herausgegeben",
        "zusammengestellt, édité, sous la direction, editado, edición, edição, a cura, redactie, redaktör",
        "redigering, redigeret, redakcja",
    ),
    "contributor": _phrases(
        "additional reporting, additional research, additional writing, contributions, contributors, contributor",
        "research, contributed, with reporting, with additional reporting, with contributions, with files",
        "reporting assistance, mitarbeit, unter mitarbeit, mit beiträgen, avec la collaboration",
        "avec la contribution, collaboration, colaboración, con la colaboración, con información",
        "con la collaborazione, ha collaborato, hanno collaborato, colaboração, com a colaboração, medewerking",
        "met medewerking, medverkan, współpraca, при участии",
    ),
    "poster": _phrases(
        "posted, submitted, uploaded, published, veröffentlicht, erstellt, publié, publicado, pubblicato, geplaatst"
    ),
    "source": _phrases(
        "source, sources, quelle, quellen, fuente, fuentes, fonte, fonti, fontes, bron, bronnen, källa, källor",
        "kilde, kilder, lähde, źródło, źródła, источник, zdroj, forrás, kaynak",
    ),
}
"""What stands before "by" or a colon, by the role that it gives; "…" is one or two words of any kind."""

BY = _words("by von par por di door av af escribe")
"""What begins a line all by itself."""

BY_AFTER_LABEL = _words("de da do del della des du of from van från fra od")
"""What joins a label to the names, and begins no line."""

CONTRIBUTED = _phrases(
    "contributed, helped, assisted, collaborated, a contribué, ont contribué, ha contribuido, ha colaborado",
    "han colaborado, colaboró, colaboraron, contribuyó, contribuyeron, ha contribuito, hanno contribuito",
    "ha collaborato, hanno collaborato, colaborou, colaboraram, contribuiu, contribuíram, hat zu diesem",
    "haben zu diesem, droeg bij, droegen bij, bidrog, bidro",
)
"""What says of the names before it that they helped."""
