### Programmets egne tekster til førstehjælpen.

# $publisher er organisationens navn, $role er læserens rolle.
first-aid-own = Hvor { $publisher } siger noget, står stedet under rådet. Resten er omtankes eget forslag.
first-aid-own-silent = { $publisher } siger ikke noget om det, der står her. Rådene er omtankes eget forslag.
first-aid-not-addressed = Dokumentet fra { $publisher } henvender sig ikke til dig som { $role }. Rådene er omtankes eget forslag.
first-aid-no-guideline = Din organisation har ingen vejledning her. Rådene er omtankes eget forslag.
first-aid-no-organisation = Du har ikke valgt en organisation endnu. Rådene er omtankes eget forslag.
first-aid-then = Derefter:
first-aid-questions = Svar på nogle få spørgsmål, og få råd om netop din situation
first-aid-cannot-open = Førstehjælpen kan ikke åbnes, fordi der er fejl i indholdet.
first-aid-lines = Vælg en situation for at få råd om netop din, eller skriv »{ $back }«.

first-aid-do-card = Det andet kort
    .hint = andet kort
first-aid-do-card-number = Kort efter nummer
first-aid-do-open = Åbn det, et sted siger, eller gå videre til spørgsmålene
    .hint = åbn
