"""Names in scripts without capitals, where a surname from a short list is the evidence."""

import re

_han = re.compile(r"[\u3400-\u9fff]{2,4}").fullmatch
_hangul = re.compile(r"[가-힣]{3}").fullmatch

_CHINESE_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢"
    "盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段钱錢汤湯尹"
    "黎易常武乔喬贺賀赖賴龚龔聂聶葛颜顏柳庞龐施樊陶洪翟倪严嚴牛芦俞章鲁魯韦韋毕畢申尤甘祝骆駱柴齐齊庄莊辛祁左涂耿兰蘭焦霍纪紀苗裴谷盛翁凌阮牟岳佟习習殷"
)
_OF_OFFICES = frozenset("报報网網社台局部会會室组組院刊视視闻聞者辑輯讯訊布区區市省县縣国國州城")
"""What the name of a newsroom or a place has behind its first character, and no given name."""

_KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현"
)


def is_chinese(word: str) -> bool:
    """Whether *word* is a full Chinese name, by its surname."""
    return bool(_han(word)) and word[0] in _CHINESE_SURNAMES and _OF_OFFICES.isdisjoint(word[1:])


def is_korean(word: str) -> bool:
    """Whether *word* is a Korean name if a job stands behind it; alone it may be a newspaper."""
    return bool(_hangul(word)) and word[0] in _KOREAN_SURNAMES
