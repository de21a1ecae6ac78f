"""The codes of languages: the short ones, and the longer ones that have a short form."""


def _codes(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


SHORT = _codes("""
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee
    el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io
    is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk
    ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc
    sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve
    vi vo wa wo xh yi yo za zh zu
""")
"""The codes of two letters (ISO 639-1), with those that were replaced: in, iw, ji, jw, mo, sh."""

SHORTENED = _codes("""
    aar abk ave afr aka amh arg ara asm ava aym aze bak bel bul bih bis bam ben bod bre bos cat che cha cos cre
    ces chu chv cym dan deu div dzo ewe ell eng epo spa est eus fas ful fin fij fao fra fry gle gla glg grn guj
    glv hau heb hin hmo hrv hat hun hye her ina ind ile ibo iii ipk ido isl ita iku jpn jav kat kon kik kua kaz
    kal khm kan kor kau kas kur kom cor kir lat ltz lug lim lin lao lit lub lav mlg mah mri mkd mal mon mar msa
    mlt mya nau nob nde nep ndo nld nno nor nbl nav nya oci oji orm ori oss pan pli pol pus por que roh run ron
    rus kin san srd snd sme sag sin slk slv smo sna som sqi srp ssw sot sun swe swa tam tel tgk tha tir tuk tgl
    tsn ton tur tso tat twi tah uig ukr urd uzb ven vie vol wln wol xho yid yor zha zho zul tib cze wel ger gre
    baq per fre arm ice geo mac mao may bur dut rum slo alb chi
""")
"""The codes of three letters that a tag may not use, because the language has one of two."""
