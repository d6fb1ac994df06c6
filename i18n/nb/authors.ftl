### Programmets egne tekster til dem som skriver innhold: hvilke avsnitt som teller med, og hvor; et scenario tegnet.

cli-about-coverage = Fortell hva som blir av hvert avsnitt i hver veiledning: regelen, rådene og scenarioene det fører til. Slutter med status 1 hvis et avsnitt er utelatt.
    .examples =
        omtanke coverage
        omtanke coverage min-pakke --format json
cli-coverage-none = Det er ingen veiledning i pakken, så det er ingenting å telle.
cli-coverage-background = Bakgrunn, fastsetter ingenting
cli-coverage-missing = Mangler: verken regel eller bakgrunn
cli-coverage-stances = Bak standpunktet: { $names }
cli-coverage-advice = Bak rådet: { $names }
cli-coverage-near = Det nærmeste om: { $names }
cli-coverage-ask = Sier hvem man kan spørre: { $names }
cli-coverage-and-more = { $names } og { $number } til
cli-coverage-scenarios = Dukker opp i: { $names }
cli-coverage-scenarios-of = Dukker opp i { $number } av { $all } scenarioer
cli-coverage-unused = Ubrukt: ingenting bygger på den
cli-coverage-unmet = Ubrukt: ingen møter den i noe scenario
cli-coverage-head-guideline = Veiledning
cli-coverage-head-passages = Avsnitt
cli-coverage-head-rules = Regler
cli-coverage-head-background = Bakgrunn
cli-coverage-head-unused = Ubrukte
cli-coverage-head-missing = Mangler
cli-coverage-head-percent = Dekket
cli-coverage-head-all = I alt
cli-coverage-tell-unused = { $guideline }: Ingen scenarioer fører til { $passages }. La et standpunkt, et steg eller en taushet som noen møter, nevne regelen, eller gjør den til bakgrunn.
cli-coverage-tell-missing = { $guideline }: Nummereringen sier at det er flere avsnitt: { $passages }. Legg til hvert av dem som regel eller som bakgrunn.

cli-about-graph = Tegn et scenario: spørsmål og utfall som bokser, svar som piler, til Graphviz eller Mermaid.
    .examples =
        omtanke graph friend-request-from-patient
        omtanke graph friend-request-from-patient --format mermaid --lang nb
cli-value-graph = FORMAT
cli-arg-graph = dot eller mermaid; ellers dot
