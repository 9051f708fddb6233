package cancel

import rego.v1

accepted := "furniture_store.cancel.accept_if_insisted"

window := "furniture_store.cancel.free_window"

regular_window := "furniture_store.cancel.regular_free_window"

charge := "furniture_store.cancel.fee_after_free_window"

regular_charge := "furniture_store.cancel.regular_fee"

notify := "furniture_store.cancel_process.notify_refund"

answer := {"verdict": "refused", "cites": [window, regular_window]} if {
	input.handed_over_at <= input.requested_at
} else := {"verdict": "refused", "cites": ["furniture_store.cancel.special_order_refused"]} if {
	input.order_kind == "custom"
} else := {"verdict": "refused", "cites": ["furniture_store.cancel.clearance_refused"]} if {
	input.order_kind == "clearance"
} else := {
	"verdict": verdict,
	"fee": fee,
	"refund": refund,
	"owed": owed,
	"free_until": free_until,
	"cites": cites,
}

verdict := "ok" if {
	input.insisted
} else := "pending" if {
	input.insisted == false
} else := "undetermined"

free_until := input.ordered_at + 172800000000

late if input.requested_at > free_until

fee := (input.order_fen + 9 - ((input.order_fen + 9) % 10)) / 10 if {
	late
} else := 0

refund := max([input.paid_fen - fee, 0]) if {
	input.paid_fen >= 0
} else := null

owed := max([fee - input.paid_fen, 0]) if {
	input.paid_fen >= 0
} else := null

cites := [accepted, window, charge, notify, regular_window, regular_charge] if {
	late
	input.paid_fen >= 0
} else := [accepted, window, charge, regular_window, regular_charge] if {
	late
} else := [accepted, window, notify, regular_window] if {
	input.paid_fen >= 0
} else := [accepted, window, regular_window]
