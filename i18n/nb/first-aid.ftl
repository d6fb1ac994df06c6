### Programmets egne tekster til førstehjelpen.

# $publisher er navnet på organisasjonen, $role er rollen til leseren.
first-aid-own = Der { $publisher } sier noe, står punktet under rådet. Resten er omtankes eget forslag.
first-aid-own-silent = { $publisher } sier ikke noe om det som står her. Rådene er omtankes eget forslag.
first-aid-not-addressed = Dokumentet fra { $publisher } henvender seg ikke til deg som { $role }. Rådene er omtankes eget forslag.
first-aid-no-guideline = Organisasjonen din har ingen veiledning her. Rådene er omtankes eget forslag.
first-aid-no-organisation = Du har ikke valgt organisasjon ennå. Rådene er omtankes eget forslag.
first-aid-then = Deretter:
first-aid-questions = Svar på noen få spørsmål, og få råd om akkurat din situasjon
first-aid-cannot-open = Førstehjelpen kan ikke åpnes fordi det er feil i innholdet.
first-aid-lines = Velg en situasjon for å få råd om akkurat din, eller skriv «{ $back }».

first-aid-do-card = Det andre kortet
    .hint = andre kortet
first-aid-do-card-number = Kort etter nummer
first-aid-do-open = Åpne det et punkt sier, eller gå videre til spørsmålene
    .hint = åpne
