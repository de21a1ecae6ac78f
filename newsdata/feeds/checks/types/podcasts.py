"""What podcasts write: Apple's categories, lengths of texts, keywords, hashes and roles."""

import re

from newsdata.feeds.checks.fault import NONE, Check, Faults, fault, words

CATEGORIES: dict[str, frozenset[str]] = {
    "Arts": frozenset({"Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"}),
    "Business": frozenset({"Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"}),
    "Comedy": frozenset({"Comedy Interviews", "Improv", "Stand-Up"}),
    "Education": frozenset({"Courses", "How To", "Language Learning", "Self-Improvement"}),
    "Fiction": frozenset({"Comedy Fiction", "Drama", "Science Fiction"}),
    "Government": frozenset(),
    "Health & Fitness": frozenset(
        {"Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality"}
    ),
    "History": frozenset(),
    "Kids & Family": frozenset({"Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"}),
    "Leisure": frozenset(
        {"Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden", "Video Games"}
    ),
    "Music": frozenset({"Music Commentary", "Music History", "Music Interviews"}),
    "News": frozenset(
        {"Business News", "Daily News", "Entertainment News", "News Commentary", "Politics", "Sports News", "Tech News"}
    ),
    "Religion & Spirituality": frozenset(
        {"Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality"}
    ),
    "Science": frozenset(
        {
            "Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics", "Natural Sciences", "Nature",
            "Physics", "Social Sciences",
        }
    ),
    "Society & Culture": frozenset(
        {"Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships"}
    ),
    "Sports": frozenset(
        {
            "Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby", "Running",
            "Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling",
        }
    ),
    "Technology": frozenset(),
    "True Crime": frozenset(),
    "TV & Film": frozenset({"After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"}),
}  # fmt: skip
"""The categories of podcasts, each with those within it."""

OBSOLETE: dict[str, frozenset[str]] = {
    "Arts": frozenset({"Literature", "Fashion"}),
    "Arts & Entertainment": frozenset(
        {"Architecture", "Books", "Design", "Entertainment", "Games", "Performing Arts", "Photography", "Poetry",
         "Science Fiction"}
    ),
    "Audio Blogs": frozenset(),
    "Business": frozenset({"Business News", "Shopping"}),
    "Education": frozenset(
        {"Education Technology", "Educational Technology", "Higher Education", "K-12", "Language Courses", "Training"}
    ),
    "Family": frozenset(),
    "Food": frozenset(),
    "Games & Hobbies": frozenset(
        {"Automotive", "Aviation", "Hobbies", "Other Games", "Video Games"}
    ),
    "Government & Organizations": frozenset({"Local", "National", "Non-Profit", "Regional"}),
    "Health": frozenset({"Alternative Health", "Diet & Nutrition", "Fitness & Nutrition", "Relationships",
                         "Self-Help", "Sexuality"}),
    "International": frozenset(
        {"Australian", "Belgian", "Brazilian", "Canadian", "Chinese", "Dutch", "French", "German", "Hebrew", "Italian",
         "Japanese", "Norwegian", "Polish", "Portuguese", "Spanish", "Swedish"}
    ),
    "Movies & Television": frozenset(),
    "News & Politics": frozenset(), "Politics": frozenset(), "Public Radio": frozenset(),
    "Religion & Spirituality": frozenset({"New Age", "Other", "Philosophy"}),
    "Science": frozenset(), "Science & Medicine": frozenset({"Medicine", "Natural Sciences", "Social Sciences"}),
    "Society & Culture": frozenset({"Gay & Lesbian", "History"}),
    "Sports": frozenset(),
    "Sports & Recreation": frozenset({"Amateur", "College & High School", "Outdoor", "Professional"}),
    "Talk Radio": frozenset(),
    "Technology": frozenset(
        {"Computers", "Developers", "Gadgets", "Information Technology", "News", "Operating Systems", "Podcasting",
         "Smart Phones", "Software How-To", "Tech News", "Text/Speech"}
    ),
    "Transportation": frozenset({"Automotive", "Aviation", "Bicycles", "Commuting"}),
    "Travel": frozenset(),
}  # fmt: skip
"""The categories of podcasts that were given up, each with those that were within it."""

LONGEST_SUBTITLE = 255
LONGEST_SUMMARY = 4000


def _no_longer(most: int) -> Check:
    def check(text: str) -> Faults:
        return NONE if len(text) <= most else fault("TooLong", f"has {len(text)} characters, and may have {most}")

    return check


def keywords(text: str) -> Faults:
    """Words with commas between them."""
    if "," not in text and len(text.split()) > 2:
        return fault("InvalidKeywords", "has no comma between the keywords")
    return NONE


def category(text: str) -> Faults:
    """A category of podcasts."""
    if text in CATEGORIES:
        return NONE
    if text in OBSOLETE:
        return fault("ObsoleteItunesCategory", "is a category that was given up")
    return fault("InvalidItunesCategory", "is no category of podcasts")


def subcategory(outer: str, text: str) -> Faults:
    """A category of podcasts within another."""
    if text in CATEGORIES.get(outer, ()):
        return NONE
    if text in OBSOLETE.get(outer, ()):
        return fault("ObsoleteItunesCategory", f"is a category within {outer} that was given up")
    return fault("InvalidItunesCategory", "is no category of podcasts within the other")


_NUMBER_PAIR = re.compile(r"geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)?(?:;.*)?")
_TRANSCRIPTS = words("text/plain text/html text/vtt application/json application/x-subrip application/srt")


def geo(text: str) -> Faults:
    """A place as a geo URI."""
    return NONE if _NUMBER_PAIR.fullmatch(text) else fault("podcast-value-unknown", "is no geo URI")


def transcript(text: str) -> Faults:
    """The media type of a transcript."""
    return NONE if text in _TRANSCRIPTS else fault("podcast-value-unknown", "is no type of a transcript")


PODCASTS: dict[str, Check] = {
    "category": category,
    "geo": geo,
    "keywords": keywords,
    "subtitle": _no_longer(LONGEST_SUBTITLE),
    "summary": _no_longer(LONGEST_SUMMARY),
    "transcript-type": transcript,
}
"""The types of podcasts by name."""
