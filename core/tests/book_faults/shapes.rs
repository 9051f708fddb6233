//! Faults of limits, schedules, procedures, forms, checklists and phrases.

broken! {
    limit_twice: "name = \"angle\"" => "name = \"pressure\"", 0, "limit: \"pressure\" stands twice, first in line 122";
    limit_without_title: "zh = \"角度。\"" => "zh = \"\"", -4, "limit angle: has no words in `zh`";
    limit_without_clause: "clauses = [\"press.range\", \"press.again\"]" => "clauses = []", -5,
        "limit pressure: names no clause";
    dangling_clause: "clauses = [\"press.range\", \"press.again\"]" => "clauses = [\"press.rang\"]", 0,
        "limit pressure: `clauses` names \"press.rang\", which is no clause; nearest: \"press.range\"";
    clause_cited_twice: "clauses = [\"press.range\", \"press.again\"]" => "clauses = [\"press.range\", \"press.range\"]", 0,
        "limit pressure, clauses: \"press.range\" stands twice, first in line 127";
    input_without_name: "input = \"angle_deg\"" => "input = \"angles_deg\"", 0,
        "limit angle: `input` is \"angles_deg\", which has no entry under [names]; nearest: \"angle_deg\"";
    unmeasured_limit: "unit = \"deg\"" => "unit = \"flag\"", 0, "limit angle: `unit` is \"flag\", which is not measured";
    literal_in_shape: "at = \"@press.range.angle\"" => "at = \"45 deg\"", 0,
        "limit angle: `nominal.at` names \"45 deg\", which is neither @topic.name.key nor policy.name";
    dangling_policy: "at = \"policy.pressure_min_mpa\"" => "at = \"policy.pressure_mim_mpa\"", 0,
        "limit pressure: `min.at` names \"pressure_mim_mpa\", which is no policy parameter; nearest: \"pressure_min_mpa\"";
    limit_of_another_unit: "at = \"policy.pressure_min_mpa\"" => "at = \"@press.range.angle\"", 0,
        "limit pressure: `min.at` is \"@press.range.angle\", which is in deg, not in MPa";
    limit_ends_crossed: "min = { at = \"policy.pressure_min_mpa\", force = \"hard\" }\nmax = { at = \"policy.pressure_max_mpa\"" =>
        "min = { at = \"policy.pressure_max_mpa\" }\nmax = { at = \"policy.pressure_min_mpa\"", 0,
        "limit pressure: `min` is above `max`";
    earliest_above_within: "within = \"@return.window.within\"" =>
        "within = \"@return.window.within\"\nearliest = \"@return.window.after\"", 1,
        "schedule returns, act answer: `earliest` is above `within`";
    unknown_force: "force = \"hard\"" => "force = \"soft\"", 0,
        "limit pressure: `min.force` is \"soft\", which is none of hard, advice";
    nominal_and_end: "nominal = {" => "min = { at = \"@press.range.angle\" }\nnominal = {", -6,
        "limit angle: needs `min` or `max`, or else `nominal`";

    act_twice: "name = \"weekly_count\"\nclauses" => "name = \"answer\"\nclauses", 0,
        "schedule returns: \"answer\" stands twice, first in line 154";
    act_without_name: "name = \"weekly_count\"\nclauses" => "name = \"weekly_cound\"\nclauses", 0,
        "schedule returns, act weekly_cound: `name` is \"weekly_cound\", which has no entry under [names]; nearest: \"weekly_count\"";
    act_by_nobody: "who = \"cashier\"\nfrom" => "who = \"casheer\"\nfrom", 0,
        "schedule returns, act answer: `who` is \"casheer\", which has no entry under [names]; nearest: \"cashier\"";
    act_from_nothing: "from = \"answer\"\n" => "from = \"anwser\"\n", 0,
        "schedule returns, act remind: `from` names \"anwser\", which is neither an event nor an earlier act; nearest: \"answer\"";
    act_without_from: "from = \"answer\"\n" => "", -2, "schedule returns, act remind: has no `from`";
    acts_in_circle: "from = \"goods_received\"\nwithin" => "from = \"remind\"\nwithin", -11,
        "schedule returns: its acts run from one another in a circle: remind, answer, remind";
    weekday_with_from: "weekday = \"monday\"" => "weekday = \"monday\"\nfrom = \"withdrawn\"", 1,
        "schedule returns, act weekly_count: falls on a weekday and takes no `from`";
    unknown_weekday: "weekday = \"monday\"" => "weekday = \"mondey\"", 0,
        "schedule returns, act weekly_count: `weekday` is \"mondey\", which is none of monday, tuesday, wednesday, thursday, friday, \
         saturday, sunday; nearest: \"monday\"";
    unknown_timing: "timing = \"promptly\"\nlimit = \"policy.reminder_h\"" => "timing = \"soon\"", 0,
        "schedule returns, act remind: `timing` is \"soon\", which is none of immediately, promptly, same_day, next_day";
    two_due_times: "within = \"@return.window.within\"" => "within = \"@return.window.within\"\ntiming = \"promptly\"", -4,
        "schedule returns, act answer: needs exactly one of `within`, `on_day`, `due_after`, `timing`, `weekday`, `before`";
    within_no_time: "within = \"@return.window.within\"" => "within = \"@press.range.max\"", 0,
        "schedule returns, act answer: `within` is \"@press.range.max\", which is in MPa, not in s or min or h or d or week or month \
         or year";
    hours_on_a_day: "within = \"@return.window.within\"" => "on_day = \"@return.window.answer\"", 0,
        "schedule returns, act answer: `on_day` is \"@return.window.answer\", which is in h, not in d";
    earliest_without_end: "within = \"@return.window.within\"" =>
        "on_day = \"@return.window.within\"\nearliest = \"@return.window.within\"", 1,
        "schedule returns, act answer: `earliest` goes with `within` or `before` only";
    earliest_force_alone: "within = \"@return.window.within\"" => "within = \"@return.window.within\"\nearliest_force = \"hard\"", 1,
        "schedule returns, act answer: `earliest_force` goes with `earliest` only";
    limit_no_policy: "limit = \"policy.reminder_h\"" => "limit = \"@return.window.answer\"", 0,
        "schedule returns, act remind: `limit` is a policy parameter";
    limit_of_a_window: "within = \"@return.window.within\"" =>
        "within = \"@return.window.within\"\nlimit = \"policy.reminder_h\"", 1,
        "schedule returns, act answer: `limit` goes with the timing immediately or promptly only";
    before_and_from: "timing = \"promptly\"\nlimit = \"policy.reminder_h\"" => "before = \"goods_received\"", -1,
        "schedule returns, act remind: is counted back with `before` and takes no `from`";
    before_an_act: "from = \"answer\"\ntiming = \"promptly\"\nlimit = \"policy.reminder_h\"" => "before = \"answer\"", 0,
        "schedule returns, act remind: `before` names \"answer\", which is an act, not an event";
    before_no_event: "from = \"answer\"\ntiming = \"promptly\"\nlimit = \"policy.reminder_h\"" => "before = \"goods_recieved\"", 0,
        "schedule returns, act remind: `before` is \"goods_recieved\", which has no entry under [names]; nearest: \"goods_received\"";
    lead_alone: "within = \"@return.window.within\"" => "within = \"@return.window.within\"\nlead = \"@return.window.within\"", 1,
        "schedule returns, act answer: `lead` goes with `before` only";
    earliest_nearer_than_lead: "from = \"goods_received\"\nwithin = \"@return.window.within\"" =>
        "before = \"goods_received\"\nlead = \"@return.window.after\"\nearliest = \"@return.window.within\"", 2,
        "schedule returns, act answer: `earliest` is below `lead`, which lies nearer to the event";
    clock_time_of_hours: "from = \"goods_received\"\nwithin = \"@return.window.within\"" =>
        "before = \"goods_received\"\nlead = \"@return.window.answer\"\nby_time = \"@return.window.by_time\"", 2,
        "schedule returns, act answer: `by_time` goes with what is due on a certain day only";
    clock_time_of_no_day: "timing = \"promptly\"\nlimit = \"policy.reminder_h\"" =>
        "timing = \"promptly\"\nby_time = \"@return.window.by_time\"", 1,
        "schedule returns, act remind: `by_time` goes with what is due on a certain day only";
    clock_time_that_is_none: "within = \"@return.window.within\"" =>
        "within = \"@return.window.within\"\nby_time = \"@return.window.answer\"", 1,
        "schedule returns, act answer: `by_time` names param \"answer\" of clause return.window, \"48 h\", which is no HH:MM";
    clock_time_by_hand: "within = \"@return.window.within\"" => "within = \"@return.window.within\"\nby_time = \"09:30\"", 1,
        "schedule returns, act answer: `by_time` names \"09:30\", which is not @topic.name.key";
    capped_by_nothing: "within = \"@return.window.within\"" => "within = \"@return.window.within\"\ncap = \"reminder\"", 1,
        "schedule returns, act answer: `cap` names \"reminder\", which is no act of the schedule; nearest: \"remind\"";
    closed_by_an_act: "closed_by = [\"withdrawn\"]" => "closed_by = [\"answer\"]", 0,
        "schedule returns, act remind: `closed_by` names \"answer\", which is an act, not an event";
    closed_by_no_event: "closed_by = [\"withdrawn\"]" => "closed_by = [\"withdrawal\"]", 0,
        "schedule returns, act remind: `closed_by` is \"withdrawal\", which has no entry under [names]; nearest: \"withdrawn\"";

    step_twice: "name = \"greet\"\n\n[[procedure.step]]\nname = \"show\"" =>
        "name = \"greet\"\n\n[[procedure.step]]\nname = \"greet\"\n\n[[procedure.step]]\nname = \"show\"", 3,
        "procedure sale: \"greet\" stands twice, first in line 177";
    step_without_clause: "clauses = [\"sale.order\"]\n\n[[procedure.step]]\nname = \"take_money\"\nafter = [\"wrap\"]\nwho = \"cashier\"\n\n[[procedure.step]]\nname = \"greet\"\n\n[[procedure.step]]\nname = \"show\"\nafter = [\"greet\"]\n\n[[procedure.step]]\nname = \"wrap\"\nafter = [{" =>
        "\n[[procedure.step]]\nname = \"greet\"\n\n[[procedure.step]]\nname = \"show\"\nclauses = [\"sale.order\"]\n\n[[procedure.step]]\nname = \"wrap\"\nclauses = [\"sale.order\"]\nafter = [{", 2,
        "procedure sale, step greet: neither it nor its procedure names a clause";
    waits_for_nothing: "after = [\"greet\"]" => "after = [\"great\"]", 0,
        "procedure sale, step show: `after` names \"great\", which is no step of the procedure; nearest: \"greet\"";
    waits_for_nothing_with_clauses: "{ step = \"show\"," => "{ step = \"shwo\",", 0,
        "procedure sale, step wrap: `after` names \"shwo\", which is no step of the procedure; nearest: \"show\"";
    order_of_no_clause: "clauses = [\"sale.show_first\"] }" => "clauses = [\"sale.show\"] }", 0,
        "procedure sale, step wrap: `after.clauses` names \"sale.show\", which is no clause; nearest: \"sale.show_first\"";
    waits_twice: "after = [\"greet\"]" => "after = [\"greet\", \"greet\"]", 0,
        "procedure sale, step show, after: \"greet\" stands twice, first in line 181";
    steps_in_circle: "name = \"greet\"\n\n" => "name = \"greet\"\nafter = [\"take_money\"]\n\n", -5,
        "procedure sale: its steps wait for one another in a circle: take_money, wrap, show, greet, take_money";
    step_waits_for_itself: "after = [\"greet\"]" => "after = [\"show\"]", -1,
        "procedure sale: its steps wait for one another in a circle: show, show";
    forbidden_by_no_fact: "facts = [\"goods_damaged\"], clauses" => "facts = [\"goods_damages\"], clauses", 0,
        "procedure sale, step wrap: `forbidden_when.facts` is \"goods_damages\", which has no entry under [names]; nearest: \
         \"goods_damaged\"";

    unknown_sort: "sort = \"paper\"" => "sort = \"papers\"", 0,
        "form return_slip, item receipt: `sort` is \"papers\", which is none of field, paper, signature, copy, filing, form, report, \
         note, supply; nearest: \"paper\"";
    either_without_name: "any_of = [\"receipt\", \"invoice\"]" => "any_of = [\"receipt\", \"invoices\"]", 0,
        "form return_slip, item receipt: `any_of` is \"invoices\", which has no entry under [names]; nearest: \"invoice\"";
    binding_without_name: "to = [\"cashier\"]" => "to = [\"cashier\"]\nbinding_when = [\"many_goods\"]", 1,
        "form return_slip, item receipt: `binding_when` is \"many_goods\", which has no entry under [names]";
    goes_to_nobody: "to = [\"cashier\"]" => "to = [\"treasury\"]", 0,
        "form return_slip, item receipt: `to` is \"treasury\", which has no entry under [names]";
    form_without_item: "[[checklist]]\n" => "[[form]]\nname = \"empty\"\nen = \"x\"\nzh = \"x\"\n\n[[checklist]]\n", 1,
        "form empty: has no item";
    fact_without_name: "unless = [\"goods_damaged\"]" => "unless = [\"damaged\"]", 0,
        "checklist manners, item smile: `unless` is \"damaged\", which has no entry under [names]";
    permitted_and_asked_for: "name = \"smile\"" => "name = \"smile\"\npermitted = true", 0,
        "checklist manners, item smile: is `permitted`, and a clause of it does more than advise";
    checklist_without_en: "en = \"At the till.\"" => "en = \"\"", -1, "checklist manners: has no words in `en`";

    moment_without_name: "moment = \"at_the_till\"" => "moment = \"at_the_door\"", 0,
        "phrase thanks: `moment` is \"at_the_door\", which has no entry under [names]; nearest: \"at_the_till\"";
    slot_in_one_language: "en = \"Thank you, {customer_name}!\"" => "en = \"Thank you!\"", 0,
        "phrase thanks: `en` has not the slot \"customer_name\"";
    slot_not_listed: "zh = \"谢谢{customer_name}!\"" => "zh = \"谢谢{customer_name}{customer}!\"", 0,
        "phrase thanks: `zh` has the slot \"customer\", which `slots` has not; nearest: \"customer_name\"";
    brace_unpaired: "zh = \"谢谢{customer_name}!\"" => "zh = \"谢谢{customer_name!\"", 0,
        "phrase thanks: `zh` has a brace without its pair";
    phrase_in_one_language: "zh = \"谢谢{customer_name}!\"" => "", -5, "phrase thanks: has no words in `zh`";
    phrase_without_words: "[[phrase]]\nname = \"last_piece\"\nclauses = [\"sale.claim_last_piece\"]" =>
        "[[phrase]]\nname = \"last_piece\"\nclauses = [\"sale.order\"]", 1,
        "phrase last_piece: has no words, and its clause is not declined";
    declined_with_words: "clauses = [\"sale.claim_last_piece\"]" => "clauses = [\"sale.claim_last_piece\"]\nen = \"x\"\nzh = \"x\"", -1,
        "phrase last_piece: has words, and its clause is declined";
}
