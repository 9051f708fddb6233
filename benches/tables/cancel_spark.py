"""The cancellation rule as native expressions of Spark SQL. It checks nothing that the library checks on its way."""

from pyspark.sql import DataFrame

ACCEPT = "'furniture_store.cancel.accept_if_insisted'"
WINDOW = "'furniture_store.cancel.free_window'"
FEE = "'furniture_store.cancel.fee_after_free_window'"
REFUND = "'furniture_store.cancel_process.notify_refund'"
REGULAR_WINDOW = "'furniture_store.cancel.regular_free_window'"
REGULAR_FEE = "'furniture_store.cancel.regular_fee'"

JUDGED = """
    SELECT *,
        coalesce(handed_over_at <= requested_at, false) AS handed_over,
        ordered_at + INTERVAL 48 HOURS AS until,
        requested_at > ordered_at + INTERVAL 48 HOURS AS late
    FROM {orders}
"""
CHARGED = f"""
    SELECT *,
        handed_over OR order_kind IN ('custom', 'clearance') AS refused,
        CASE
            WHEN handed_over OR order_kind IN ('custom', 'clearance') THEN NULL
            WHEN late THEN CAST(ceil(order_amount * 0.10BD, 2) AS DECIMAL(20, 2))
            ELSE CAST(0 AS DECIMAL(20, 2))
        END AS fee
    FROM ({JUDGED})
"""
ANSWERS = f"""
    SELECT
        CASE
            WHEN refused THEN 'refused' WHEN insisted THEN 'ok' WHEN insisted IS NULL THEN 'undetermined' ELSE 'pending'
        END AS verdict,
        fee,
        CASE WHEN NOT refused THEN until END AS free_until,
        CASE WHEN fee IS NOT NULL AND paid IS NOT NULL
            THEN CAST(greatest(fee - paid, 0BD) AS DECIMAL(20, 2)) END AS owed,
        CASE WHEN fee IS NOT NULL AND paid IS NOT NULL
            THEN CAST(greatest(paid - fee, 0BD) AS DECIMAL(20, 2)) END AS refund,
        CASE
            WHEN handed_over THEN array({WINDOW}, {REGULAR_WINDOW})
            WHEN order_kind = 'custom' THEN array('furniture_store.cancel.special_order_refused')
            WHEN order_kind = 'clearance' THEN array('furniture_store.cancel.clearance_refused')
            WHEN late AND paid IS NULL THEN array({ACCEPT}, {WINDOW}, {FEE}, {REGULAR_WINDOW}, {REGULAR_FEE})
            WHEN late THEN array({ACCEPT}, {WINDOW}, {FEE}, {REFUND}, {REGULAR_WINDOW}, {REGULAR_FEE})
            WHEN paid IS NULL THEN array({ACCEPT}, {WINDOW}, {REGULAR_WINDOW})
            ELSE array({ACCEPT}, {WINDOW}, {REFUND}, {REGULAR_WINDOW})
        END AS cites
    FROM ({CHARGED})
"""


def cancel(orders: DataFrame) -> DataFrame:
    """Judges every row."""
    return orders.sparkSession.sql(ANSWERS, orders=orders)
