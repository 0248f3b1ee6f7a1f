"""What a facilitator does with attributes: the workplace's own questions about people, never a fixed list."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace

from panelapp.domain.people import Attribute, AttributeKind, Category, default_age_groups
from panelapp.errors import UserError
from panelapp.services import tidying
from panelapp.storage import attributes as kept
from panelapp.storage.store import Store


@dataclass(frozen=True, slots=True)
class Use:
    """What hangs on an attribute or a category: numbers of people who answered and of panels that want a number."""

    people: int
    panels: int


def all(store: Store) -> tuple[Attribute, ...]:
    """Every attribute in the order the workplace has put them."""
    return kept.all(store)


def get(store: Store, attribute_id: str) -> Attribute:
    """The attribute; raises `UserError` attributes.gone."""
    attribute = kept.get(store, attribute_id)
    if attribute is None:
        raise UserError("attributes.gone")
    return attribute


def add(store: Store, name: str, categories: Sequence[str] = ()) -> Attribute:
    """Add an attribute to choose an answer to; raises `UserError` attributes.name_missing, attributes.name_taken."""
    found = tuple(Category(text) for text in dict.fromkeys(map(tidying.tidy, categories)) if text)
    attribute = Attribute(str(uuid.uuid4()), free_name(store, name), AttributeKind.CHOICE, found)
    kept.put(store, attribute)
    return attribute


def add_age_groups(store: Store, name: str) -> Attribute:
    """The attribute that sorts people into age groups by birth year, made with the usual five where there is none."""
    for attribute in kept.all(store):
        if attribute.kind is AttributeKind.AGE_GROUP:
            return attribute
    attribute = Attribute(str(uuid.uuid4()), free_name(store, name), AttributeKind.AGE_GROUP, default_age_groups())
    kept.put(store, attribute)
    return attribute


def rename(store: Store, attribute_id: str, name: str) -> Attribute:
    """Give the attribute another name; raises as `add` does, and attributes.gone."""
    changed = replace(get(store, attribute_id), name=free_name(store, name, but=attribute_id))
    kept.put(store, changed)
    return changed


def move(store: Store, attribute_id: str, by: int) -> None:
    """Move the attribute `by` places down (up where negative) among the attributes."""
    kept.put_order(store, _moved([attribute.id for attribute in kept.all(store)], attribute_id, by))


def remove(store: Store, attribute_id: str) -> None:
    """Remove the attribute with everybody's answers to it and what panels wanted of it."""
    kept.remove(store, attribute_id)


def use(store: Store, attribute_id: str) -> Use:
    """What would be lost with the attribute."""
    return Use(sum(kept.answer_counts(store, attribute_id).values()), kept.panels_wanting(store, attribute_id))


def add_category(store: Store, attribute_id: str, name: str) -> Attribute:
    """Add a category that people choose; raises `UserError` attributes.category_missing, attributes.category_taken."""
    attribute = get(store, attribute_id)
    category = Category(_free_category(attribute, name))
    return _put(store, replace(attribute, categories=(*attribute.categories, category)))


def rename_category(store: Store, attribute_id: str, former: str, name: str) -> Attribute:
    """Give a category another name, also in people's answers and panels' wanted numbers; raises as `add_category`."""
    attribute = get(store, attribute_id)
    name = _free_category(attribute, name, but=former)
    if name == former:
        return attribute
    changed = tuple(
        replace(category, name=name) if category.name == former else category for category in attribute.categories
    )
    with store.atomic():
        kept.put(store, replace(attribute, categories=changed))
        kept.move_answers(store, attribute_id, former, name)
    return replace(attribute, categories=changed)


def move_category(store: Store, attribute_id: str, name: str, by: int) -> Attribute:
    """Move a category `by` places down (up where negative) among its attribute's categories."""
    attribute = get(store, attribute_id)
    by_name = {category.name: category for category in attribute.categories}
    order = _moved(list(attribute.category_names), name, by)
    return _put(store, replace(attribute, categories=tuple(by_name[name] for name in order)))


def remove_category(store: Store, attribute_id: str, name: str) -> Attribute:
    """Remove a category and what panels wanted of it; people who gave that answer keep it as their own words."""
    attribute = get(store, attribute_id)
    left = tuple(category for category in attribute.categories if category.name != name)
    with store.atomic():
        kept.put(store, replace(attribute, categories=left))
        kept.remove_targets(store, attribute_id, name)
    return replace(attribute, categories=left)


def use_of_category(store: Store, attribute_id: str, name: str) -> Use:
    """What hangs on the category; ages that are worked out from birth years are not counted."""
    return Use(kept.answer_counts(store, attribute_id).get(name, 0), kept.panels_wanting(store, attribute_id, name))


def check_lowest_ages(lowest_ages: Sequence[int]) -> None:
    """Raise `UserError` attributes.age_groups_unclear unless these ages can begin age groups."""
    rising = sorted(set(lowest_ages))
    if not rising or rising != list(lowest_ages) or rising[0] < 0 or rising[-1] > tidying.HIGHEST_AGE:
        raise UserError("attributes.age_groups_unclear")


def _put(store: Store, attribute: Attribute) -> Attribute:
    kept.put(store, attribute)
    return attribute


def _moved(order: list[str], which: str, by: int) -> list[str]:
    if which in order:
        place = max(0, min(len(order) - 1, order.index(which) + by))
        order.remove(which)
        order.insert(place, which)
    return order


def free_name(store: Store, name: str, but: str = "") -> str:
    """The name, tidied; raises `UserError` as `add` does where it cannot be one."""
    plain = tidying.tidy(name)[: tidying.LONGEST_TEXT]
    if not plain:
        raise UserError("attributes.name_missing")
    for attribute in kept.all(store):
        if attribute.id != but and attribute.name.casefold() == plain.casefold():
            raise UserError("attributes.name_taken", name=plain)
    return plain


def _free_category(attribute: Attribute, name: str, but: str = "") -> str:
    plain = tidying.tidy(name)[: tidying.LONGEST_TEXT]
    if not plain:
        raise UserError("attributes.category_missing")
    for taken in attribute.category_names:
        if taken != but and taken.casefold() == plain.casefold():
            raise UserError("attributes.category_taken", name=plain)
    return plain
