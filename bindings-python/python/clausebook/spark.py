"""Tables of Apache Spark: each machine judges the part that it holds. Needs the extra ``clausebook[spark]``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ._arrow import JudgingOptions

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

    from ._rule import Rule

__all__ = ["apply"]


def apply(df: DataFrame, rule: Rule[..., Any], **options: Unpack[JudgingOptions]) -> DataFrame:
    """Judges every row of a DataFrame as ``rule.batch`` would, by ``DataFrame.mapInArrow``, and answers alike.

    The rule, the policy and the options go to the tasks with the plan; clausebook has to be installed where they run.
    The columns are checked here and at once, the rows when Spark asks for them. The answer's columns are those of
    ``batch`` in Spark's types: words and clauses are strings, instants are TimestampType, amounts DecimalType(20, 2).
    The rows of a partition keep their order.

    >>> from clausebook import furniture_store
    >>> orders = spark.createDataFrame(
    ...     [("A", "regular", "12800.00", "2026-03-02T10:00:00+08:00", "2026-03-05T10:00:00+08:00", True)],
    ...     "order string, order_kind string, order_amount string, ordered_at string, requested_at string,"
    ...     " insisted boolean",
    ... )
    >>> apply(orders, furniture_store.cancel, keep=["order"]).select("order", "verdict", "fee", "cites").printSchema()
    root
     |-- order: string (nullable = true)
     |-- verdict: string (nullable = true)
     |-- fee: decimal(20,2) (nullable = true)
     |-- cites: array (nullable = true)
     |    |-- element: string (containsNull = true)
    <BLANKLINE>
    >>> apply(orders, furniture_store.cancel, keep=["order"]).select("order", "verdict", "fee").first()
    Row(order='A', verdict='ok', fee=Decimal('1280.00'))

    Args:
        df: its columns are called as the arguments are; null is unknown. A TimestampType is an instant; a
            TimestampNTZType needs the option ``naive_zone``.
        rule: a function of a trade, or a verb of one of its shapes.

    Options:
        As of ``batch``, without ``progress``. ``threads`` counts those of one task and is 1 where it is left out: Spark
        runs a task on every core. With ``on_error`` left out or "raise", a row that cannot be judged fails its task:
        the error names the partition, the row in it, code and path.

    Raises InvalidInput where the columns or the options do not fit, ImportError where pyspark or pyarrow is missing.
    """
    try:
        from ._spark import judge
    except ImportError as error:
        raise ImportError("clausebook.spark needs pyspark and pyarrow: pip install 'clausebook[spark]'") from error
    return judge(df, rule, options)
