topic-patients = Pasienter og pårørende
    .about = Når folk du kjenner fra behandlingen, dukker opp i de private nettverkene dine.
topic-work-and-free-time = Arbeid og fritid
    .about = Når du legger ut noe i fritiden, og folk fra jobben leser det.
topic-citizens = Innbyggere som skriver til deg
    .about = Når innbyggere klager eller ber om hjelp i sosiale medier.
topic-harm-done = Når skaden har skjedd
    .about = Førstehjelp når noe ligger ute som ikke hører hjemme der.
