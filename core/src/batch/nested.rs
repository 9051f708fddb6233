//! Binding lists, structs and maps.

use alloc::{boxed::Box, sync::Arc};

use arrow_array::cast::AsArray;
use arrow_buffer::ScalarBuffer;
use arrow_schema::{DataType, FieldRef, Fields};

use super::{
    bind::{Binder, Column, Columns},
    reader::{Cells, Reader, Spans, Struct},
    sort::{Field, Place, Sort},
};
use crate::invalid::Fault;

/// A list of any kind; nothing where the type is none.
pub(super) fn list(
    binder: &mut Binder<'_>,
    place: &Place,
    data_type: &DataType,
    array: Column<'_>,
) -> Option<Result<Cells, Fault>> {
    let (item, spans, items) = match data_type {
        DataType::List(item) => {
            let list = array.and_then(|array| array.as_list_opt::<i32>());
            let spans = list.map(|list| Spans::Offsets(list.offsets().inner().clone()));
            (item, spans, list.map(|list| list.values().as_ref()))
        }
        DataType::LargeList(item) => {
            let list = array.and_then(|array| array.as_list_opt::<i64>());
            let spans = list.map(|list| Spans::LargeOffsets(list.offsets().inner().clone()));
            (item, spans, list.map(|list| list.values().as_ref()))
        }
        DataType::ListView(item) => {
            let list = array.and_then(|array| array.as_list_view_opt::<i32>());
            let spans = list.map(|list| Spans::Views(list.offsets().clone(), list.sizes().clone()));
            (item, spans, list.map(|list| list.values().as_ref()))
        }
        DataType::LargeListView(item) => {
            let list = array.and_then(|array| array.as_list_view_opt::<i64>());
            let spans = list.map(|list| Spans::LargeViews(list.offsets().clone(), list.sizes().clone()));
            (item, spans, list.map(|list| list.values().as_ref()))
        }
        DataType::FixedSizeList(item, size) => {
            let list = array.and_then(|array| array.as_fixed_size_list_opt());
            let size = usize::try_from(*size).unwrap_or_default();
            (item, Some(Spans::Fixed(size)), list.map(|list| list.values().as_ref()))
        }
        _ => return None,
    };
    let items = binder.below("[]", |binder| binder.column(place, item.data_type(), items));
    let spans = spans.unwrap_or_else(|| Spans::Offsets(ScalarBuffer::from(alloc::vec![])));
    Some(Ok(Cells::List { spans, items: Box::new(items) }))
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
    let array = array.and_then(|array| array.as_map_opt());
    let text = Place { sort: Sort::Text, nullable: false, default: false };
    let names = array.map(|array| array.keys().as_ref());
    let names = binder.below("[]", |binder| binder.column(&text, key.data_type(), names));
    let values = array.map(|array| array.values().as_ref());
    let values = match inner {
        Some(inner) => binder.below("[]", |binder| binder.column(inner, value.data_type(), values)),
        None => Reader { len: 0, nulls: None, cells: Cells::Nothing },
    };
    let offsets = array.map(|array| array.offsets().inner().clone());
    let spans = Spans::Offsets(offsets.unwrap_or_else(|| ScalarBuffer::from(alloc::vec![])));
    Some(Ok(Cells::Map { spans, names: Box::new(names), values: Box::new(values) }))
}

/// The one place that all fields of a struct are like.
fn alike(fields: &[Field]) -> Option<&Place> {
    let first = &fields.first()?.place;
    let same = |field: &Field| core::mem::discriminant(&field.place.sort) == core::mem::discriminant(&first.sort);
    let simple = !matches!(first.sort, Sort::List(_) | Sort::Struct(_) | Sort::Open(_));
    (simple && fields.iter().all(same)).then_some(first)
}
