"""Agencies and outlets known by name, where no word of the name tells what it is."""


def _names(table: str) -> frozenset[str]:
    return frozenset(name.strip() for name in table.split(","))


AGENCIES = _names(
    """
    AP, Associated Press, AFP, Agence France-Presse, Agence France Presse, Reuters, Thomson Reuters,
    Canadian Press, Deutsche Presse-Agentur, Press Trust of India, United Press International,
    Australian Associated Press, dpa, DPA, dpa-Bildfunk, dpa-infocom, dpa-tmn, APA, SDA, SID, epd, KNA, ddp,
    ANSA, AGI, AdnKronos, LaPresse, Askanews, EFE, Europa Press, Servimedia, Lusa, ANP, Belga, TT, NTB,
    Ritzau, Ritzau Scanpix, Scanpix, STT, Lehtikuva, BNS, ELTA, LETA, PAP, CTK, ČTK, TASR, SITA, MTI,
    Agerpres, Mediafax, BTA, Tanjug, FoNet, HINA, STA, ANA-MPA, AMNA, TASS, ITAR-TASS, RIA Novosti, Sputnik,
    Interfax, Ukrinform, UNIAN, Belta, Xinhua, CCTV, CGTN, Kyodo, Jiji, Yonhap, Newsis, KCNA, CNA, VNA,
    Antara, Bernama, PTI, ANI, IANS, UNI, APP, BSS, UNB, IRNA, ISNA, Tasnim, SANA, WAFA, MENA, SPA, WAM,
    QNA, KUNA, BNA, MAP, TAP, APS, PANA, Anadolu, Anadolu Agency, Anadolu Ajansı, İHA, DHA, Ihlas, AA, PA,
    PA Media, PA Wire, PA Images, Press Association, UPI, AAP, CP, RNZ, SAPA, NAN, Telam, Télam, Notimex,
    Prensa Latina, Bloomberg, CNN, BBC, NBC, CBS, ABC, PBS, NPR, ITV, CBC, CTV, MSNBC, CNBC, C-SPAN,
    Fox News, Fox Business, FOX, SKY, ARD, ZDF, WDR, NDR, MDR, SWR, BR, RBB, rbb, ORF, SRF, RTS, RSI, RTL,
    NOS, VRT, RTBF, NRK, SVT, DR, YLE, Yle, RAI, Rai, RTVE, RTP, RTÉ, LRT, ERT, TRT, NHK, KBS, SABC,
    Deutschlandfunk, Deutsche Welle, DW, Euronews, Eurosport, TF1, BFMTV, LCI, Al Jazeera, Al Arabiya,
    Al Mayadeen, Al-Ahram, VOA, RFE/RL, RFI, USA TODAY, USA Today, NYT, WSJ, Axios, Politico, POLITICO,
    ProPublica, BuzzFeed, HuffPost, Vox, Stateline, MarketWatch, TechCrunch, CalMatters, Newsweek, Haaretz,
    Golem.de, Le Monde, Le Figaro, Le Parisien, Le Soir, Le Temps, Les Echos, La Croix, Libération,
    L'Humanité, La Stampa, La Repubblica, Corriere della Sera, Il Sole 24 Ore, Il Fatto Quotidiano, El País,
    El Mundo, El Confidencial, El Universal, La Vanguardia, La Nación, La Razón, Clarín, Folha de S.Paulo,
    O Globo, Der Spiegel, Die Zeit, Die Welt, Die Presse, Der Standard, Süddeutsche Zeitung, FOCUS online,
    t-online, De Standaard, De Morgen, De Volkskrant, NRC, Dagens Nyheter, Svenska Dagbladet, Aftonbladet,
    Expressen, Aftenposten, Dagbladet, VG, Nettavisen, Politiken, Berlingske, Jyllands-Posten,
    Helsingin Sanomat, Gazeta Wyborcza, Rzeczpospolita, Коммерсантъ, Интерфакс, ТАСС, РИА Новости,
    The Hollywood Reporter, Hollywood Reporter, The Wrap, Newsday, CNN Newsource, StatePoint, AccuWeather,
    新华社, 中新社, 中国新闻社, 路透社, 法新社, 美联社, 央视, 共同通信, 共同通信社, 時事通信, 연합뉴스, 뉴시스, 뉴스1
    """
)
"""Newsrooms that bylines and credits name, as they print themselves."""

PICTURE_AGENCIES = _names(
    """
    Getty, Getty Images, iStock, iStockphoto, GettyImages, imago, IMAGO, imago images, Imago Images, Imagn,
    Imagn Images, picture alliance, picture-alliance, Alamy, Alamy Stock Photo, Alamy Live News,
    Shutterstock, Adobe Stock, AdobeStock, Depositphotos, Dreamstime, EPA, epa, EPA-EFE, EFE-EPA,
    EFE-EPA-EFE, ZUMA, ZUMA Press, Sipa, SIPA, Sipa USA, Abaca, NurPhoto, LightRocket, SOPA Images,
    WireImage, FilmMagic, Redux, Redux Pictures, Polaris, Magnum, Magnum Photos, VII, Noor, NOOR, Panos,
    Panos Pictures, Contour, Corbis, Bettmann, Hulton Archive, Rex, REX, Rex Features, Icon Sportswire,
    USA TODAY Sports, USA TODAY Network, Cal Sport Media, Action Images, Action Plus, Hans Lucas, MaxPPP,
    MAXPPP, Keystone, KEYSTONE, KEYSTONE-SDA, Contrasto, Cuartoscuro, AGIF, EXPA, Witters, Maxar,
    Maxar Technologies, Planet Labs, Copernicus, NASA, ESA, NOAA, USGS, Wikimedia, Wikimedia Commons,
    Wikipedia, Flickr, Unsplash, Pexels, Pixabay, Freepik, Laif, laif, Ostkreuz, Bildbyrån, ullstein bild,
    akg-images, Bridgeman Images, Mary Evans, Granger, CNP, Pool Photo, Hollandse Hoogte, Twitter, Facebook,
    Instagram, TikTok, YouTube, Telegram, Snapchat, Reddit, Truth Social, Weibo, Google Maps, Google Earth,
    X
    """
)
"""Those that supply pictures, with the places where pictures are found."""

_SHORT = 4
"""Up to how many letters a name counts only as printed: "AP" is an agency, "Ap" is not."""

_PRINTED = AGENCIES | PICTURE_AGENCIES
_FOLDED = frozenset(name.casefold() for name in _PRINTED if len(name) > _SHORT)

ACRONYMS = frozenset(name for name in AGENCIES if name.isupper() and " " not in name)
"""The agencies that are told by their capitals."""

TELLING = ACRONYMS | {"Reuters", "dpa", "Xinhua", "Anadolu", "Euronews"}
"""The words that are an agency wherever they stand, and in no name."""


def is_agency(name: str, *, picture: bool = False) -> bool:
    """Whether *name* is a newsroom or agency of the table, with or without "The"."""
    if name[:4] in {"The ", "the ", "THE "}:
        name = name[4:]
    if len(name) <= _SHORT:
        return name in (_PRINTED if picture else AGENCIES)
    return name.casefold() in _FOLDED
