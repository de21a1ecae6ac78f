"""The words of credit lines, in tables: English first, then other languages.

All are in lower case (`str.casefold`) unless a table says otherwise. Most of them tell what
is no name of a person, so that a word too many here costs a name and never makes a wrong one.
"""

from newsdata.models.credits import roles


def _words(*rows: str) -> frozenset[str]:
    return frozenset(" ".join(rows).split())


def _phrases(*rows: str) -> frozenset[str]:
    return frozenset(phrase.strip() for row in rows for phrase in row.split(","))


AND = _words("and und et y e och og en ja ed a i si și és ve và dan и та και & +") | {"And", "AND", "UND", "OCH"}
"""What joins two names, as printed: a single letter in capitals is an initial."""

PREPOSITIONS = {
    **dict.fromkeys(_words("for für pour para per voor för"), "for"),
    **dict.fromkeys(_words("of at from"), "of"),
    **dict.fromkeys(_words("in with on as aus avec à mit con com med met på en em desde till reporting based"), ""),
}
"""What follows a name: "for" its newsroom, "of" perhaps one, and of the rest nothing is kept."""

PARTICLES = _words(
    "de da do dos das du des del della delle degli dello di la las los lo le van von vom der den dem zu zum zur",
    "ter ten te af av til al el bin ben ibn bint abu wa san ua ní nic 't ’t op",
)
"""The small words inside names, as printed."""

ARTICLES = _words("the le la les el los las il lo gli der die das een het os as ett")
"""What begins the name of a newspaper, and no full name."""

HONORIFICS = _words(
    "dr prof mr mrs ms mx sir dame lord lady rev fr sr sen rep gov gen col capt maj lt sgt hon dipl ing mag msgr",
    "rabbi imam sheikh univ.prof univ.-prof sig sig.ra drs ir mme mlle sra dott dottssa hr frau herr don doña",
)
"""What stands before a name and belongs to it."""

SUFFIXES = _words(
    "jr sr ii iii iv jnr snr filho neto phd ph.d md m.d dds dvm rn jd j.d mph mba msc m.sc bsc ll.m llm b.a m.a",
    "b.sc b.eng csc dsc th.d esq cfa cfp cpa frs obe mbe cbe kbe qc kc",
)
"""What stands behind a name, perhaps with a comma, and belongs to it."""

TITLE_HEADS = _words(
    "reporter writer correspondent editor columnist photographer photojournalist critic producer journalist",
    "contributor editor-in-chief freelancer blogger cartoonist illustrator videographer translator analyst",
    "commentator novelist redakteur redakteurin korrespondent korrespondentin reporterin journalistin autor",
    "autorin fotograf fotografin kolumnist kolumnistin experte expertin journaliste correspondant correspondante",
    "rédacteur rédactrice chroniqueur chroniqueuse periodista corresponsal redactor redactora columnista",
    "reportero reportera jornalista repórter correspondente editora colunista giornalista inviato inviata",
    "corrispondente caporedattore redattore redattrice verslaggever verslaggeefster redacteur reportare redaktör",
    "journalisti toimittaja kirjeenvaihtaja dziennikarz dziennikarka korespondent korespondentka корреспондент",
    "журналист 记者 記者 기자 특파원",
)
"""The noun that makes a job of the words around it."""

TITLE_PLURALS = _words(
    "reporters writers correspondents editors columnists photographers journalists contributors producers critics",
    "redakteure korrespondenten journalisten journalistes correspondants corresponsales redactores periodistas",
)
"""The same of several people: it is the job of none of them alone."""

TITLE_STARTS = _words(
    "staff senior special political sports business health science education environment economics technology",
    "culture crime court diplomatic defence defense foreign investigative data national local freelance",
    "contributing associate assistant deputy managing executive guest entertainment lifestyle travel food city",
    "metro state capitol chief news",
)
"""What can begin a job that is printed behind a name with no comma."""

_OFFICES = _words(
    "chief bureau intern fellow director manager president chair chairman chairwoman ceo cto cfo coo mp mep",
    "senator mayor minister ambassador secretary professor lecturer researcher economist scientist lawyer",
    "attorney founder co-founder publisher presenter freelance spokesperson spokesman spokeswoman strategist",
    "consultant specialist historian philosopher envoyé envoyée spécial spéciale enviado enviada especial",
    "philosophe professeur professeure historien historienne économiste sociologue avocat avocate écrivain",
    "écrivaine président présidente presidente presidenta präsident präsidentin büroleiter büroleiterin leiter",
    "leiterin geschäftsführer direktor direttore directeur directrice directora",
)
TITLE_WORDS = TITLE_HEADS | TITLE_PLURALS | _OFFICES
"""What tells a job from a name."""

ENDS_OF_ORGANISATIONS = _words(
    "news times post press images photos wire agency newspaper newspapers herald tribune gazette chronicle",
    "observer telegraph examiner inquirer journal magazine media network online digital pictures shimbun sanomat",
    "nyheter courier",
)
"""What tells an organisation behind another word, or before "of" and "and"."""

ORGANISATION_WORDS = ENDS_OF_ORGANISATIONS | _words(
    "television tv radio service services broadcasting foundation institute inst institution university college",
    "academy association organisation organization federation committee commission council ministry department",
    "office authority police government embassy parliament senate congress court courts board bureau library",
    "museum archives gallery theatre theater hospital clinic airlines airport administration company corporation",
    "corp inc ltd llc plc group holdings labs partners technologies productions photography studio studios",
    "entertainment party coalition alliance society trust union army navy force forces command customs nations",
    "club school church city county district municipality newsroom sportswire communications publishing",
    "publishers programme independent universität akademie ministerium agentur nachrichten zeitung tageblatt",
    "tagblatt anzeiger kurier rundfunk anstalt gesellschaft verbandes rundschau verlag allgemeine abendblatt",
    "morgenpost presse polizei feuerwehr gmbh ag gruppe bund verband verein stiftung stadt gemeinde universidad",
    "université università universidade ministère ministerio ministério agence agencia agência agenzia groupe",
    "grupo diario diário periódico jornal giornale gazzetta policía gobierno ayuntamiento krant dagblad avis",
    "tidning kommune новости агентство газета",
)
"""What tells an organisation anywhere in its name."""

COMPOUND_ENDS = (
    *_words("redakteur redakteurin korrespondent korrespondentin journalistin experte präsident präsidentin"),
    *_words("zeitung verband verbandes ministerium anstalt gesellschaft rundfunk stiftung"),
)
"""Jobs and organisations that German writes as one word with what stands before."""

DOUBTFUL_ORGANISATION_WORDS = _words(
    "post press sun star courier journal church union herald court trust bund kurier city college chronicle"
)
"""Those that are surnames too: with one word before them they may be a person."""

COMPANY_ENDS = _words("inc ltd llc gmbh ag plc corp co se sa spa ab oy nv bv kg e.v limited")

CONNECTIVES = _words("of the and for & de del da do dos das du des der die di la le für und et y e van von")
"""The words in lower case inside the name of an organisation, as printed."""

PLACE_STARTS = _words(
    "new north south east west los las san santa saint fort port buenos kuala hong tel united saudi sri costa"
)
PLACES = _phrases(
    "abu dhabi, addis ababa, baton rouge, cape town, des moines, el paso, phnom penh, puerto rico",
    "rio de janeiro, sao paulo, são paulo, silicon valley, wall street, white house, capitol hill, great britain",
    "el salvador, monte carlo, den haag, bad homburg, sierra leone, burkina faso, cabo verde, ciudad de méxico",
)
"""Places that look like the names of people, by their first word or whole."""

WEEKDAYS = _words(
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag",
    "sonntag",
)
MONTHS = _words(
    "january february march april may june july august september october november december jan feb mar apr jun",
    "jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril",
    "juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto",
    "septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro dezembro",
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus",
    "maj augusti desember",
)
TIME_UNITS = _words(
    "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years stunde",
    "stunden minuten tag tage tagen heure heures jours hora horas minutos días dias ore giorni timmar timer uur",
)
"""What follows a number that is no day of a month."""
TIME_WORDS = _words(
    "updated published posted modified aktualisiert veröffentlicht stand publié actualizado publicado aggiornato",
    "pubblicato oppdatert publisert publicerad uppdaterad bijgewerkt gepubliceerd opdateret today yesterday heute",
    "gestern twitter facebook instagram linkedin follow email e-mail share shares comments profile",
)
"""What begins the furniture behind a name: the time, and the links."""
BEFORE_TIME = (
    _words("last on am vom le el il den mon tue wed thu fri sat sun mo di mi do fr sa so lun mar mer jeu ven sam dim")
    | WEEKDAYS
)

OTHERS = _words("others colleagues staff agencies agenturen wires andere otros autres weitere team")
"""Who is not named."""

SECTIONS = _words(
    "world politics sport sports business science health technology tech culture arts opinion editorial lifestyle",
    "travel entertainment weather finance economy money education environment climate review special general",
    "international national federal local regional community public private official daily weekly morning evening",
    "weekend market markets data research energy security protection border foreign affairs global digital social",
    "abteilung pressestelle werbung tourismus emergencias privacy policy edition estate navigation themes cookie",
    "bio deutschland germany österreich schweiz suisse españa italia visit u.s u.k u.n eu usa uk",
)
"""The words of sections and institutions that no name of a person has."""

FURNITURE = _words(
    "by an or our my your about no not all more less see via credit credits caption comment reply contact",
    "subscribe newsletter search menu login copyright rights reserved admin administrator anonymous unknown",
    "uncredited n/a none webmaster web desk newsdesk breaking live latest top letters report reports release",
    "releases agencies redaktion redaktionsteam redacción redaction rédaction redazione redação redactie",
    "redaksjonen redaktionen toimitus redakcja редакция agenturen is was has are were who what where when why how",
    "this that these those gast sagt sagte says schreibt über ein eine einer unser unsere unserer mehr alle alles",
    "artikel sur une notre nos votre plus tous avec ver más para con una nuestra nuestro todos artículo articolo",
    "ago uhr view views video videos audio podcast inside just stop fact checker feed blog posts author authors",
    "name nom website user click room kommentar pressemitteilung wortlaut rezepte gespräch sponsored",
    "advertisement",
)
"""The words of pages, that no name of any kind has."""

IMAGES = _words(
    "photo photos photograph photographs fot foto fotos fotó фото bild bilder image picture handout screengrab",
    "screenshot screenshots screencap symbolbild symbolfoto archivbild archivfoto bildquelle bildnachweis",
    "bildrechte montage",
)
"""What a picture is called; no name of a person has it."""

PICTURE_WORDS = (
    IMAGES
    | roles.LABELS["photographer"]
    | roles.LABELS["illustrator"]
    | roles.LABELS["source"]
    | _words(
        "credit credits kredit copyright © ® c file hand-out pool archive archiv archives archivo arkiv supplied",
        "provided contributed submitted undated uncredited courtesy composite collage still video stock render",
        "rendering crédit crédits crédito créditos fotocredit public domain anonymous unknown privat private",
        "cedida cortesía captura zvg pr ki mandatory exclusive stringer staff str ausschnitt screen grab",
    )
)
"""The words of a credit that name nobody."""
