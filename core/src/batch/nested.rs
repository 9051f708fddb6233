//! Binding lists, structs and maps.

use alloc::{boxed::Box, sync::Arc};

use arrow_array::{ArrayRef, cast::AsArray};
use arrow_schema::{DataType, FieldRef, Fields};

use super::{
    bind::{Binder, Column, Columns},
    reader::{Cells, Reader, Struct},
    sort::{Field, Place, Sort},
    spans::{Lists, Spans},
};
use crate::invalid::Fault;

/// A list of any kind; nothing where the type is none.
pub(super) fn list(
    binder: &mut Binder<'_>,
    place: &Place,
    data_type: &DataType,
    array: Column<'_>,
) -> Option<Result<Cells, Fault>> {
    let (item, lists, items) = match data_type {
        DataType::List(item) => {
            let list = array.and_then(|array| array.as_list_opt::<i32>());
            (item, list.map(|list| Lists::Offsets(list.offsets().inner().clone())), list.map(|list| list.values()))
        }
        DataType::LargeList(item) => {
            let list = array.and_then(|array| array.as_list_opt::<i64>());
            (item, list.map(|list| Lists::LargeOffsets(list.offsets().inner().clone())), list.map(|list| list.values()))
        }
        DataType::ListView(item) => {
            let list = array.and_then(|array| array.as_list_view_opt::<i32>());
            let views = list.map(|list| Lists::Views(list.offsets().clone(), list.sizes().clone()));
            (item, views, list.map(|list| list.values()))
        }
        DataType::LargeListView(item) => {
            let list = array.and_then(|array| array.as_list_view_opt::<i64>());
            let views = list.map(|list| Lists::LargeViews(list.offsets().clone(), list.sizes().clone()));
            (item, views, list.map(|list| list.values()))
        }
        DataType::FixedSizeList(item, size) => {
            let list = array.and_then(|array| array.as_fixed_size_list_opt());
            (item, usize::try_from(*size).ok().map(Lists::Fixed), list.map(|list| list.values()))
        }
        _ => return None,
    };
    let (spans, items) = spans(array, lists, items);
    let items = binder.below("[]", |binder| binder.column(place, item.data_type(), items.as_deref()));
    Some(Ok(Cells::List { spans, items: Box::new(items) }))
}

/// The lists of an array and those of the items that lie in them.
fn spans(array: Column<'_>, lists: Option<Lists>, items: Option<&ArrayRef>) -> (Spans, Option<ArrayRef>) {
    match (array, lists, items) {
        (Some(array), Some(lists), Some(items)) => {
            let (spans, items) = Spans::of(lists, array.len(), items);
            (spans, Some(items))
        }
        _ => (Spans::none(), None),
    }
}

/// A struct by its fields.
pub(super) fn structure(binder: &mut Binder<'_>, fields: &Arc<[Field]>, columns: &Fields, array: Column<'_>) -> Cells {
    let array = array.and_then(|array| array.as_struct_opt());
    let named = columns
        .iter()
        .enumerate()
        .map(|(at, field)| {
            let column: Column<'_> = array.and_then(|array| array.columns().get(at)).map(AsRef::as_ref);
            (field.name().as_str(), field.data_type(), column)
        })
        .collect();
    let members = binder.members(fields, &Columns { named, passing: &[] });
    Cells::Struct(Struct::new(fields, members))
}

/// A struct where any names will do: each of its columns is one.
pub(super) fn open(binder: &mut Binder<'_>, value: &Place, columns: &Fields, array: Column<'_>) -> Cells {
    let field = |column: &FieldRef| Field { name: column.name().clone(), place: value.clone(), missing: None };
    structure(binder, &columns.iter().map(field).collect(), columns, array)
}

/// Entries under names; nothing where the keys are no texts, or where the fields are of different sorts.
pub(super) fn map(
    binder: &mut Binder<'_>,
    place: &Place,
    entries: &FieldRef,
    array: Column<'_>,
) -> Option<Result<Cells, Fault>> {
    let DataType::Struct(columns) = entries.data_type() else { return None };
    let [key, value] = columns.as_ref() else { return None };
    let inner: Option<&Place> = match &place.sort {
        Sort::Open(inner) => Some(inner),
        // Whatever the map holds, every name in it is one too many.
        Sort::Struct(fields) if fields.is_empty() => None,
        Sort::Struct(fields) => Some(alike(fields)?),
        _ => return None,
    };
    let map = array.and_then(|array| array.as_map_opt());
    let lists = map.map(|map| Lists::Offsets(map.offsets().inner().clone()));
    let entries: Option<ArrayRef> = map.map(|map| Arc::new(map.entries().clone()) as ArrayRef);
    let (spans, entries) = spans(array, lists, entries.as_ref());
    let entries = entries.as_deref().and_then(|entries| entries.as_struct_opt());
    let part = |at: usize| entries.and_then(|entries| entries.columns().get(at)).map(AsRef::as_ref);
    let text = Place { sort: Sort::Text, nullable: false, default: false };
    let names = binder.below("[]", |binder| binder.column(&text, key.data_type(), part(0)));
    let values = match inner {
        Some(inner) => binder.below("[]", |binder| binder.column(inner, value.data_type(), part(1))),
        None => Reader { len: 0, nulls: None, cells: Cells::Nothing },
    };
    Some(Ok(Cells::Map { spans, names: Box::new(names), values: Box::new(values) }))
}

/// The one place that all fields of a struct are like.
fn alike(fields: &[Field]) -> Option<&Place> {
    let first = &fields.first()?.place;
    let same = |field: &Field| core::mem::discriminant(&field.place.sort) == core::mem::discriminant(&first.sort);
    let simple = !matches!(first.sort, Sort::List(_) | Sort::Struct(_) | Sort::Open(_));
    (simple && fields.iter().all(same)).then_some(first)
}
