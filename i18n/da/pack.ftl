topic-patients = Patienter og pårørende
    .about = Når nogen, du kender fra behandlingen, dukker op på de medier, du bruger privat.
topic-work-and-free-time = Arbejde og fritid
    .about = Når du lægger noget op i din fritid, og folk fra arbejdet læser med.
topic-citizens = Borgere, der skriver til dig
    .about = Når borgere klager eller beder om hjælp på sociale medier.
topic-harm-done = Når skaden er sket
    .about = Førstehjælp, når der ligger noget ude, som ikke hører hjemme der.
