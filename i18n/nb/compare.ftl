### Programmets egne tekster til sammenligningen: den samme saken etter hver veiledning.

cli-about-compare = Vis den samme saken etter hver veiledning, side ved side, med avsnittene hvert svar bygger på.
    .examples =
        omtanke compare friend-request-from-patient -a who=patient-now
        omtanke compare damage-is-done --role leader --format json
compare-role = Rolle: { $role }
# $publisher is the reader’s own organisation.
compare-own = { $publisher } (din)
compare-not-addressed = henvender seg ikke til denne rollen
# $rule is what the passage lays down.
compare-leading = { $strength } ({ $passage }): { $rule }
compare-rests-on = { $strength } ({ $passages })
compare-nearest = Det nærmeste den sier, handler om noe annet ({ $passages })
compare-head-says = Det sier den (og i hvilke avsnitt)
compare-head-steps = Det de råder til
# $firmness is such as “Recommended”.
compare-giver = { $publisher }: { $firmness } ({ $passages })
