### Programmets egne tekster til dem, der skriver indhold: hvilke afsnit der tæller med, og hvor; et scenarie tegnet.

cli-about-coverage = Fortæl, hvad der bliver af hvert afsnit i hver vejledning: reglen, rådene og de scenarier, det fører til. Slutter med status 1, hvis et afsnit er udeladt.
    .examples =
        omtanke coverage
        omtanke coverage min-pakke --format json
cli-coverage-none = Der er ingen vejledning i pakken, så der er ikke noget at tælle.
cli-coverage-background = Baggrund, fastlægger ikke noget
cli-coverage-missing = Mangler: hverken regel eller baggrund
cli-coverage-stances = Bag holdningen: { $names }
cli-coverage-advice = Bag rådet: { $names }
cli-coverage-near = Det nærmeste om: { $names }
cli-coverage-ask = Siger, hvem man kan spørge: { $names }
cli-coverage-and-more = { $names } og { $number } til
cli-coverage-scenarios = Dukker op i: { $names }
cli-coverage-scenarios-of = Dukker op i { $number } af { $all } scenarier
cli-coverage-unused = Ubrugt: intet bygger på den
cli-coverage-unmet = Ubrugt: ingen møder den i noget scenarie
cli-coverage-head-guideline = Vejledning
cli-coverage-head-passages = Afsnit
cli-coverage-head-rules = Regler
cli-coverage-head-background = Baggrund
cli-coverage-head-unused = Ubrugte
cli-coverage-head-missing = Mangler
cli-coverage-head-percent = Dækket
cli-coverage-head-all = I alt
cli-coverage-tell-unused = { $guideline }: Intet scenarie fører til { $passages }. Lad en holdning, et skridt eller en tavshed, som nogen møder, nævne reglen, eller gør den til baggrund.
cli-coverage-tell-missing = { $guideline }: Nummereringen siger, at der er flere afsnit: { $passages }. Tilføj hvert af dem som regel eller som baggrund.

cli-about-graph = Tegn et scenarie: spørgsmål og udfald som kasser, svar som pile, til Graphviz eller Mermaid.
    .examples =
        omtanke graph friend-request-from-patient
        omtanke graph friend-request-from-patient --format mermaid --lang da
cli-value-graph = FORMAT
cli-arg-graph = dot eller mermaid; ellers dot
