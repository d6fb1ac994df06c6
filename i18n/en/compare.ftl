### The program’s own texts of the comparison: one case under every guideline.

cli-about-compare = Show one case under every guideline, side by side, with the passages each rests on.
    .examples =
        omtanke compare friend-request-from-patient -a who=patient-now
        omtanke compare damage-is-done --role leader --format json
compare-role = Role: { $role }
# $publisher is the reader’s own organisation.
compare-own = { $publisher } (yours)
compare-not-addressed = does not speak to this role
# $rule is what the passage lays down.
compare-leading = { $strength } ({ $passage }): { $rule }
compare-rests-on = { $strength } ({ $passages })
compare-nearest = The nearest it says is about something else ({ $passages })
compare-head-says = What it says (and the passages)
compare-head-steps = What they advise
# $firmness is such as “Recommended”.
compare-giver = { $publisher }: { $firmness } ({ $passages })
