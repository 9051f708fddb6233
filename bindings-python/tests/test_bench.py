"""What the benchmark compares with is the same rule."""

import cases
import single


def test_the_rule_by_hand_gives_the_same_answers() -> None:
    decided = cases.decided()
    assert len(decided) > 10
    for case in [*decided, cases.CASE]:
        assert single.ours(case) == single.theirs(case), case
