//! Lists and maps in every type of column that is taken.

use std::sync::Arc;

use clausebook::{
    batch::{
        arrow_array::{
            Array as _, ArrayRef, BooleanArray, FixedSizeListArray, LargeListArray, LargeListViewArray, ListArray,
            ListViewArray, MapArray, StringArray, StructArray,
        },
        arrow_buffer::OffsetBuffer,
        arrow_schema::{DataType, Field, FieldRef, Fields},
    },
    node::Node,
};

use super::tables::{Cell, Choices};

/// The values in lists of these lengths, null where there is none.
pub fn of(choices: &mut Choices, values: ArrayRef, lengths: &[Option<usize>]) -> ArrayRef {
    let item: FieldRef = Arc::new(Field::new("item", values.data_type().clone(), true));
    let valid = Some(lengths.iter().map(Option::is_some).collect::<Vec<bool>>().into());
    let mut ends = vec![0_usize];
    ends.extend(lengths.iter().scan(0, |end, length| {
        *end += length.unwrap_or_default();
        Some(*end)
    }));
    let small: Vec<i32> = ends.iter().map(|end| i32::try_from(*end).expect("short lists")).collect();
    let large: Vec<i64> = small.iter().map(|end| i64::from(*end)).collect();
    let sizes: Vec<i32> = small.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let starts = lengths.len();
    let alike = lengths.iter().all(|length| *length == lengths[0]);
    match (choices.pick(5), lengths.first()) {
        (0, Some(Some(length))) if alike && *length > 0 => {
            let length = i32::try_from(*length).expect("short lists");
            Arc::new(FixedSizeListArray::new(item, length, values, valid))
        }
        (1, _) => Arc::new(LargeListArray::new(item, OffsetBuffer::new(large.into()), values, valid)),
        (2, _) => Arc::new(ListViewArray::new(item, small[..starts].to_vec().into(), sizes.into(), values, valid)),
        (3, _) => {
            let sizes: Vec<i64> = sizes.into_iter().map(i64::from).collect();
            Arc::new(LargeListViewArray::new(item, large[..starts].to_vec().into(), sizes.into(), values, valid))
        }
        _ => Arc::new(ListArray::new(item, OffsetBuffer::new(small.into()), values, valid)),
    }
}

/// Facts as a map from their names.
pub fn map_of_flags(cells: &[Cell<'_>]) -> ArrayRef {
    let (mut names, mut flags, mut ends) = (Vec::new(), Vec::new(), vec![0_i32]);
    for cell in cells {
        if let Some(Node::Map(fields)) = cell {
            for (name, flag) in fields {
                names.push(name.to_string());
                flags.push(match flag {
                    Node::Flag(flag) => Some(*flag),
                    _ => None,
                });
            }
        }
        ends.push(i32::try_from(names.len()).expect("few facts"));
    }
    let fields =
        Fields::from(vec![Field::new("keys", DataType::Utf8, false), Field::new("values", DataType::Boolean, true)]);
    let columns: Vec<ArrayRef> = vec![Arc::new(StringArray::from(names)), Arc::new(BooleanArray::from(flags))];
    let entries = StructArray::new(fields.clone(), columns, None);
    let entry = Arc::new(Field::new("entries", DataType::Struct(fields), false));
    let valid = cells.iter().map(Option::is_some).collect::<Vec<bool>>();
    Arc::new(MapArray::new(entry, OffsetBuffer::new(ends.into()), entries, Some(valid.into()), false))
}
