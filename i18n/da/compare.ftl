### Programmets egne tekster til sammenligningen: den samme sag efter hver vejledning.

cli-about-compare = Vis den samme sag efter hver vejledning, side om side, med de afsnit, hvert svar bygger på.
    .examples =
        omtanke compare friend-request-from-patient -a who=patient-now
        omtanke compare damage-is-done --role leader --format json
compare-role = Rolle: { $role }
# $publisher is the reader’s own organisation.
compare-own = { $publisher } (din)
compare-not-addressed = henvender sig ikke til den rolle
# $rule is what the passage lays down.
compare-leading = { $strength } ({ $passage }): { $rule }
compare-rests-on = { $strength } ({ $passages })
compare-nearest = Det nærmeste, den siger, handler om noget andet ({ $passages })
compare-head-says = Det siger den (og i hvilke afsnit)
compare-head-steps = Det råder de til
# $firmness is such as “Recommended”.
compare-giver = { $publisher }: { $firmness } ({ $passages })
