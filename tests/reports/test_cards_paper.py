"""The cards on paper: to cut out, for a print shop, on one sheet, in words; and what the variants do to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops
from reports.paper_data import DAY, LANGUAGES, deck
from reports.pdf_reading import faults, fonts_of, page_count, read

from panelapp.domain.decks import Card, CardKind, Deck, Picture
from panelapp.domain.papers import Variant
from panelapp.reports import card_lists, cards
from panelapp.reports.story import Cancelled
from panelapp.reports.wording import WORDS
from panelapp.services import decks
from panelapp.services.deck_files import LoosePictures

MILLIMETRE = 72 / 25.4
PAPERS: dict[str, Callable[..., bytes]] = {
    "cards": cards.build,
    "print shop": cards.for_print_shop,
    "contact sheet": card_lists.contact_sheet,
    "large print": card_lists.large_print,
}
WORDS_OF_A_DILEMMA = "Du har lovet å tie. Så får du høre noe du mener at lederen må vite."


def dilemmas() -> Deck:
    card = Card("d", 1, {"nb": "Et løfte"}, CardKind.DILEMMA, text={"nb": WORDS_OF_A_DILEMMA})
    return Deck("words", {"nb": "Dilemmaer"}, (card, replace(card, key="e", number=2, kind=CardKind.WHAT_IF)))


def jpeg(size: tuple[int, int] = (1819, 1311), shade: tuple[int, int, int] = (220, 30, 30)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, shade).save(out, "JPEG")
    return out.getvalue()


def with_picture(data: bytes, count: int = 1) -> Deck:
    plain = deck(count=count)
    picture = Picture(LoosePictures({"x": data}), "x")
    return replace(plain, cards=tuple(replace(card, picture=picture) for card in plain.cards))


def drawn(data: bytes, page: int = 0, scale: float = 0.5) -> Image.Image:
    return pypdfium2.PdfDocument(data)[page].render(scale=scale).to_pil().convert("RGB")


def shows_red(data: bytes, page: int = 0) -> bool:
    colours = drawn(data, page).getcolors(1 << 20) or []
    return any(red > 180 and green < 90 and blue < 90 for _, (red, green, blue) in colours)


def shows_colour(data: bytes) -> bool:
    """Whether anything on any page is not grey."""
    for page in range(page_count(data)):
        red, green, blue = drawn(data, page).split()
        spread = (ImageChops.difference(red, green).getextrema(), ImageChops.difference(green, blue).getextrema())
        if max(high for _, high in spread) > 8:
            return True
    return False


def pictures_in(data: bytes) -> list[tuple[bytes, str]]:
    with pikepdf.open(BytesIO(data)) as pdf:
        found = {
            image.objgen: (image.read_raw_bytes(), str(image.ColorSpace))
            for page in pdf.pages
            for image in page.Resources.get("/XObject", {}).values()
        }
    return list(found.values())


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_of_pictures_is_accessible_and_tells_of_each_card(name: str, language: str) -> None:
    shown = with_picture(jpeg((400, 288)), 5)
    data = PAPERS[name](shown, language, DAY)
    assert faults(data) == []
    assert all(fonts_of(data).values())
    result = read(data)
    wanted = [card.alt.get(language, card.alt["en"]) for card in shown.cards] + [WORDS[language].blank_alt]
    if name == "large print":
        assert result.texts("P") == wanted
    else:
        assert [part.alt for part in result.parts if part.tag == "Figure"] == wanted
    assert result.stray == ""
    assert "sorg" not in "".join(part.text + part.alt for part in result.parts)


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_of_words_is_accessible_and_says_them(name: str, language: str) -> None:
    whole = decks.load("dilemmas")
    data = PAPERS[name](whole, language, DAY)
    assert faults(data) == []
    texts = [" ".join(text.split()) for text in read(data).texts("P")]
    told = [card.text[language] for card in whole.cards]
    assert [text for text in texts if text in told] == told


@pytest.mark.parametrize("variant", [Variant.GREY, Variant.HIGH_CONTRAST])
@pytest.mark.parametrize("name", PAPERS)
def test_variants_hold_no_colour_and_stay_accessible(name: str, variant: Variant) -> None:
    mixed = with_picture(jpeg((600, 432)), 2)
    mixed = replace(mixed, cards=(*mixed.cards, replace(deck(count=1).cards[0], key="z"), *dilemmas().cards))
    given = {"backs": True} if name in ("cards", "print shop") else {}
    data = PAPERS[name](mixed, "nb", DAY, variant=variant, **given)
    assert faults(data) == []
    if name != "large print":
        assert not shows_colour(data)
        assert shows_colour(PAPERS[name](mixed, "nb", DAY, **given))
        assert {space for _, space in pictures_in(data)} == {"/DeviceGray"}


def test_strong_contrast_drives_light_and_dark_apart() -> None:
    picture = Image.linear_gradient("L").resize((300, 216)).point(lambda value: 90 + value // 4).convert("RGB")
    out = BytesIO()
    picture.save(out, "JPEG")
    ((grey, _),) = pictures_in(cards.build(with_picture(out.getvalue()), "nb", DAY, variant=Variant.GREY))
    ((strong, _),) = pictures_in(cards.build(with_picture(out.getvalue()), "nb", DAY, variant=Variant.HIGH_CONTRAST))

    def spread(data: bytes) -> int:
        low, high = Image.open(BytesIO(data)).getextrema()
        assert isinstance(low, int)
        assert isinstance(high, int)
        return high - low

    assert spread(grey) < 90
    assert spread(strong) > 240


# Four to a sheet


def test_four_cards_to_a_sheet_and_the_blank_one_last() -> None:
    assert page_count(cards.build(deck(count=3), "nb", DAY)) == 1
    assert page_count(cards.build(deck(count=4), "nb", DAY)) == 2
    assert page_count(cards.build(deck(count=29), "nb", DAY)) == 8
    assert read(cards.build(deck(count=2), "nb", DAY)).texts("P") == [
        "1\u2002Båten 1",
        "2\u2002Båten 2",
        "Tomt kort",
    ]


def test_a_picture_that_fits_is_put_in_byte_for_byte_and_once() -> None:
    data = jpeg()
    made = cards.build(with_picture(data, 6), "nb", DAY)
    assert pictures_in(made) == [(data, "/DeviceRGB")]
    assert shows_red(made)


def test_a_picture_too_large_or_in_another_format_is_made_anew(tmp_path: Path) -> None:
    for size, kind in (((4000, 2880), "JPEG"), ((300, 216), "PNG")):
        out = BytesIO()
        Image.new("RGB", size, (220, 30, 30)).save(out, kind)
        made = cards.build(with_picture(out.getvalue()), "nb", DAY)
        ((inside, _),) = pictures_in(made)
        assert Image.open(BytesIO(inside)).format == "JPEG"
        assert Image.open(BytesIO(inside)).width < 2400
        assert shows_red(made)
        assert faults(made) == []


def test_a_file_that_is_no_picture_or_is_cut_off_gives_the_drawn_card() -> None:
    drawn_card = cards.build(deck(count=1), "nb", DAY)
    for data in (b"ikke et bilde", b"", jpeg()[:4000], jpeg()[:-2000]):
        assert cards.build(with_picture(data), "nb", DAY) == drawn_card


def test_a_long_title_stays_on_its_card_and_on_one_line() -> None:
    plain = deck(count=4)
    long = replace(plain, cards=tuple(replace(card, title={"nb": "En lang tittel " * 12}) for card in plain.cards))
    for made in (cards.build(long, "nb", DAY), card_lists.contact_sheet(long, "nb", DAY)):
        assert faults(made) == []
        captions = read(made).texts("P")
        assert all(caption.startswith(f"{number}\u2002En lang") for number, caption in enumerate(captions[:4], start=1))
    picture = drawn(cards.build(long, "nb", DAY), scale=1)
    middle = picture.crop((417, 25, 425, 570))
    assert all(low > 240 for low, _ in middle.getextrema())


def test_the_back_lies_behind_its_card_when_the_sheet_is_turned_on_the_long_edge() -> None:
    data = cards.build(deck(count=4), "nb", DAY, backs=True)
    assert page_count(data) == 4
    for front, back in ((0, 1), (2, 3)):
        before, behind = drawn(data, front), drawn(data, back).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        width, height = before.size
        for column in range(2):
            for row in range(2):
                # The middle of the card without its edges; the marks stand outside.
                left, top = int(width * (0.08 + 0.47 * column)), int(height * (0.08 + 0.47 * row))
                part = (left, top, left + int(width * 0.34), top + int(height * 0.3))
                used = [any(low < 250 for low, _ in page.crop(part).getextrema()) for page in (before, behind)]
                assert used[0] == used[1], (front, column, row)


def test_backs_are_not_read_aloud_and_name_the_deck() -> None:
    plain, backed = (read(cards.build(deck(count=4), "nb", DAY, backs=backs)) for backs in (False, True))
    assert [part.text for part in plain.parts] == [part.text for part in backed.parts]
    assert backed.decoration[1].split() == ["Prøve"] * 4
    assert backed.decoration[3].split() == ["Prøve"]


def test_words_of_any_length_stay_inside_their_card() -> None:
    card = dilemmas().cards[0]
    for count in (1, 20, 400):
        long = Deck("w", {"nb": "Ord"}, (replace(card, text={"nb": "mange ord " * count}),))
        picture = drawn(cards.build(long, "nb", DAY), scale=1)
        band = picture.crop((20, 283, 410, 290))  # between the words and the cut
        assert all(low > 240 for low, _ in band.getextrema()), count


# For a print shop


@pytest.mark.parametrize("backs", [False, True])
def test_a_print_shop_gets_a6_with_three_millimetres_of_bleed(backs: bool) -> None:
    data = cards.for_print_shop(with_picture(jpeg(), 3), "nb", DAY, backs=backs)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) == (8 if backs else 4)
        for page in pdf.pages:
            trim, bleed, media = (
                [float(side) / MILLIMETRE for side in box] for box in (page.trimbox, page.obj.BleedBox, page.mediabox)
            )
            assert [trim[2] - trim[0], trim[3] - trim[1]] == pytest.approx([148, 105], abs=0.01)
            assert [a - b for a, b in zip(trim, bleed, strict=True)] == pytest.approx([3, 3, -3, -3], abs=0.01)
            assert media[0] < bleed[0]
            assert media[3] > bleed[3]


def test_the_picture_goes_to_the_end_of_the_bleed_and_no_further_and_the_marks_stay_outside() -> None:
    for size in ((1819, 1311), (1000, 1000), (1600, 700)):
        page = drawn(cards.for_print_shop(with_picture(jpeg(size)), "nb", DAY), scale=25.4 / 72 * 4)  # 4 dots a mm
        red = page.point(lambda value: value).split()
        whole = ImageChops.subtract(red[0], red[1]).point(lambda value: 255 if value > 100 else 0).getbbox()
        assert whole == pytest.approx((28, 28, 28 + 154 * 4, 28 + 111 * 4), abs=2)


# All at once, and in words


def test_twenty_nine_pictures_and_the_blank_one_stand_on_one_sheet() -> None:
    data = card_lists.contact_sheet(with_picture(jpeg(), 29), "nb", DAY)
    assert page_count(data) == 1
    captions = read(data).texts("P")
    assert captions == [f"{number}\u2002Båten {number}" for number in range(1, 30)] + ["Tomt kort"]
    assert page_count(card_lists.contact_sheet(with_picture(jpeg(), 30), "nb", DAY)) == 2
    assert len(data) < 400_000


def test_nothing_in_large_print_is_small_but_the_foot() -> None:
    with pikepdf.open(BytesIO(card_lists.large_print(deck(count=9), "nb", DAY))) as pdf:
        sizes: list[float] = []
        for page in pdf.pages:
            inside = False
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("BDC", "BMC"):
                    inside = str(operands[0]) != "/Artifact"
                elif str(operator) == "Tf" and inside:
                    sizes.append(float(operands[1]))
    assert min(sizes) >= 18


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_deck_gives_the_same_bytes_and_a_stop_is_heard(name: str) -> None:
    shown = with_picture(jpeg((300, 216)), 5)
    told: list[float] = []
    assert PAPERS[name](shown, "nb", DAY, progress=told.append) == PAPERS[name](shown, "nb", DAY)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        PAPERS[name](shown, "nb", DAY, cancelled=lambda: True)
