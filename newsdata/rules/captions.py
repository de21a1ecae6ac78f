"""Rules of the words of pictures: what they repeat, and what is left in them."""

from collections.abc import Iterator

import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

_FILE_NAME = (
    r"(?:^[^ \n/]+(?i:[.](?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp|svg))$)"
    r"|(?:^(?i:img|dsc|dscn|dscf|pxl|mvi|gopr|dji|imgp|p)[_-]?[0-9]{4,}[0-9_-]*[a-z]?(?: ?[(][0-9]+[)])?$)"
    r"|(?:^(?i:screen ?shot|bildschirmfoto|capture d.écran|whatsapp image)[ _-][0-9]{4}-[0-9][0-9]-[0-9][0-9]"
    r"[^a-zA-Z]*(?:(?:at|um|à) )?[0-9:. _-]*(?i:am|pm)?$)"
)

_SAYS_PICTURE = (
    r"(?:^(?i:(?:an? |the )?(?:image|picture|photo|photograph) (?:of|showing) "
    r"|(?:ein |das )?(?:bild|foto) (?:von|zeigt) "
    r"|(?:une |la )?(?:image|photo|photographie) (?:de |du |des |d.|montrant )"
    r"|(?:una |la )?(?:imagen|foto|fotografía) (?:de |del |que muestra )"
    r"|(?:una |la )?(?:immagine|foto|fotografia) (?:di |del |della |che mostra )"
    r"|(?:uma |a )?(?:imagem|foto|fotografia) (?:de |do |da |mostra |mostrando )"
    r"|(?:een |de )?(?:afbeelding|foto) (?:van|met) |(?:ett? )?(?:bilde?|foto) (?:på|av|af) "
    r"|zdjęcie przedstawia |(?:на )?(?:изображени[еи]|фотографии|фото) ))"
)
_PICTURE_IS_MEANT = (
    r"(?i)^[^ ]+ (?:[^ ]+ )?(?:[^ ]+ )?(?:the |de la |de l.|del |der |van de |van het |do |da |dell.|d.)?"
    r"(?:year|month|week|day|décennie|année|jour|semaine|año|mes|semana|día|jahres|tages|woche|anno|giorno|jaar|dag"
    r"|ano|dia|года|дня|недели|famil(?:y|ia|ie|le)|famílias?|famille|famiglia|grupo?|groupe|gruppo|classe|profil|perfil"
    r"|archiv[eo]s?|archivio|arquivo|mariage|boda|capa|couverture|portada"
    r"|virgen|virgem|vierge|madonna|nossa|nuestra|notre|señora?|senhora?|cristo|christ|sant[oa]|san|são|buda|bouddha)"
    r"(?:[ ,.:;]|$)"
    r"|(?i)^(?:an? )?photo(?:graph)? of [^,]+, (?:held|taped|pinned|framed|hung|hanging|leaning|propped|stuck|on an?) "
)

_LABEL = (
    r"(?i:photo(?:graph)?s?|foto(?:s|grafía|grafia|grafie|graf)?|(?:picture|photo|image) credits?|pictures?|image"
    r"|bild(?:er)?|crédits?(?: photo)?|créditos?|credits?|zdjęcie|fot[.]|kuva|фото|写真|사진|图片|تصوير|صورة|צילום)"
)
_BY = r"(?:[ ]?[:：]|[ ](?:by|von|par|av|af)[ ])"
_WORD = (
    r"(?:[\p{Lu}\p{Lo}][^ ]*|dpa|epd|epa|afp|imago|via|and|und|et|y|e|og|och|en|de|da|do|del|di|la|van|von|der|den"
    r"|für|for|the|/|[|]|-|\x{2013}|&|[0-9]{4})"
)
_CREDITED = (
    rf"(?:(?:^|[.!?…»”\"’)][ \n]+|\n|[ ][\x{{2013}}\x{{2014}}|/-][ ]){_LABEL}{_BY}[ ]?{_WORD}(?:[ ]{_WORD})*[.]?$)"
    rf"|(?:[(\[（]{_LABEL}{_BY}[ ]?[\p{{Lu}}\p{{Lo}}a-z][^()\[\]（）]+[)\]）][ .]*$)"
    rf"|(?:(?:^|[ (\[])©[ ]?{_WORD}(?:[ ]{_WORD})*[)\].]*$)"
)
_PERHAPS_CREDITED = rf"©|{_LABEL}{_BY}"
"""What is in all captions that are found, and in few others."""


def _pictures(article: Columns) -> Columns:
    return article.body.media


@rule(
    "I104", "caption-is-file-name", "warning",
    breaks=[
        {"body": [{"type": "image", "image": {"alt": "", "caption": "IMG_2041.jpg"}}]},
        {"body": [{"type": "gallery", "images": [{"alt": "", "title": "DSC00417"}]}]},
    ],
    says="the caption {value!r} is the name of a file",
    hint="write what the picture means to the story, or leave the caption out",
)  # fmt: skip
def caption_is_file_name(article: Columns) -> Iterator[Mask]:
    """A caption, or a title, that is the name of the picture's file: "IMG_2041.jpg".

    A camera or an editing system filled the field in, and the page prints it under the
    picture.

    Write a caption or leave it out.
    """
    for words in (_pictures(article).caption, _pictures(article).title):
        yield words.matches(_FILE_NAME)


@rule(
    "I105", "alt-is-file-name", "warning",
    breaks=[
        {"body": [{"type": "image", "image": {"alt": "harbour-wide-1200x800.jpg"}}]},
        {"body": [{"type": "image", "image": {"alt": "Screenshot 2026-11-22 at 09.41.07"}}]},
    ],
    says="the alternative text {value!r} is the name of a file",
    hint='describe what the picture shows; "" says that it is decoration',
)  # fmt: skip
def alt_is_file_name(article: Columns) -> Mask:
    """An alternative text that is the name of the picture's file.

    A screen reader spells it out letter by letter, and those who listen learn nothing
    (WCAG 2.2, failure F30).

    Describe what the picture shows. The empty text says that it is decoration.
    """
    return _pictures(article).alt.matches(_FILE_NAME)


@rule(
    "I106", "alt-says-picture", "info",
    breaks=[
        {"body": [{"type": "image", "image": {"alt": "Image of ships at dawn"}}]},
        {"body": [{"type": "image", "image": {"alt": "Bild von Schiffen im Morgenlicht"}}]},
        {"body": [{"type": "image", "image": {"alt": "Photo de bateaux au lever du jour"}}]},
    ],
    says="the alternative text {value!r} says that the picture is a picture",
    hint="begin with what it shows",
)  # fmt: skip
def alt_says_picture(article: Columns) -> Mask:
    """An alternative text that begins with "Image of", in any of some ten languages.

    Screen readers say that there is a picture before they read the text, so it is said
    twice, for every picture of the page.

    Begin with what the picture shows. Where it matters that it is a photograph, as in
    "Photo of the year" or a group photo, there is no finding, nor where the image of a saint
    or a photograph is what can be seen.
    """
    alt = _pictures(article).alt
    said = alt.where(alt.matches(_SAYS_PICTURE))
    return said.present() & ~said.matches(_PICTURE_IS_MEANT)


@rule(
    "I107", "caption-keeps-credit", "warning",
    breaks=[
        {"body": [{"type": "image", "image": {"alt": "", "caption": "The quay at dawn. Photo: Ada Reyes/Coast News"}}]},
        {"body": [{"type": "image", "image": {"alt": "", "caption": "Der Kai am Morgen. (Foto: Ada Reyes/dpa)"}}]},
        {"body": [{"type": "image", "image": {"alt": "", "caption": "© Ada Reyes"}}]},
    ],
    says="the caption {value!r} has the credit in it",
    hint="put the credit into credit, as printed; Image.parse_credit takes it apart",
)  # fmt: skip
def caption_keeps_credit(article: Columns) -> Mask:
    """A caption that ends in the credit of the picture: "The quay at dawn. Photo: Ada Reyes".

    Those who look for the photographer of a picture, to name or to pay them, do not find
    one, and a page that prints its credits prints this one twice.

    Put the credit into credit, as printed, and leave the caption without it.
    """
    captions = _pictures(article).caption
    return captions.where(captions.matches(_PERHAPS_CREDITED)).matches(_CREDITED)


@rule(
    "I108", "picture-repeats-headline", "info",
    breaks=[
        {"headline": "Talks resume", "body": [{"type": "image", "image": {"alt": "", "caption": "Talks resume"}}]},
        {"headline": "Talks resume", "body": [{"type": "image", "image": {"alt": "Talks resume"}}]},
    ],
    says="the words of the picture, {value!r}, are the headline again",
    hint="describe in alt what the picture shows, and in the caption who, where and when",
)  # fmt: skip
def picture_repeats_headline(article: Columns) -> Iterator[Mask]:
    """A caption or an alternative text that is the headline of the article.

    A field that had to be filled was filled with what was at hand. The picture could be any
    picture, and those who cannot see it hear the headline again.

    Describe in alt what the picture shows. The caption says who, where and when.
    """
    for words in (_pictures(article).caption, _pictures(article).alt):
        headlines = article.headline.array.cast(words.array.type)
        of_any = Mask(pc.is_in(words.array, value_set=headlines, skip_nulls=True), words.steps, words.said)
        if of_any.array.true_count:
            yield of_any & (words == article.headline) & ~words.empty()
