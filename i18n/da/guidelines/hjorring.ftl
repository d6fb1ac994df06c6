about = Vejledning til ansatte og folkevalgte i en dansk kommune om at bruge sociale medier i arbejdet. Den siger intet om venneanmodninger eller krænkende beskeder.

## 0. Vejledning om arbejdsrelateret brug af sociale medier

rule-0-1 = Det er en klar hensigt hos både ledelsen og I-sikkerhedsudvalget, at mange slags kanaler er til rådighed.
rule-0-4 = Vejledningen handler om god skik, når sociale medier bruges som kanal i arbejdet.
rule-0-5 = Vejledningen er til både ansatte og folkevalgte i kommunen.
rule-0-8 = Der skal altid skelnes mellem at bruge sociale medier privat og at bruge dem i arbejdet.
rule-0-9 = Det er en selvfølge, at man har ytringsfrihed.
rule-0-10 = Det skal altid være klart, om du taler som privatperson eller som medarbejder i kommunen.

## 1. Arbejdsmæssig anvendelse af sociale medier

rule-1-1 = Har du i dit daglige arbejde brug for sociale medier som kanal, skal du vurdere, om du bør bruge en arbejdsprofil eller din personlige profil.
rule-1-2 = Nogle medier, blandt andet Facebook, tillader ikke det, der kaldes falske profiler.
rule-1-3 = Bruger du sådan et medie i arbejdet, driver du i stedet en offentlig side fra din personlige profil. Så er arbejde og privatliv stadig klart adskilt.
rule-1-4 = Nærmeste leder skal godkende, at sociale medier bliver brugt som kanal. Det samme gælder valget af, om der skal være en arbejdsprofil.
rule-1-5 = Laver du en arbejdsprofil med din arbejdsmail, så genbrug ikke mailens adgangskode. Det er særdeles vigtigt at vælge en ny, som du ikke bruger andre steder i arbejdet.
rule-1-6 = En ny adgangskode gør risikoen mindre for, at andre misbruger din arbejdsmail og dens adgangskode.
rule-1-7 = Når sociale medier bliver brugt i arbejdet, må der aldrig indgå personoplysninger eller fortrolige oplysninger med risiko for borgerne og for kommunens omdømme og integritet.
rule-1-8 = Tavshedspligten gælder på sociale medier, ligesom alle andre steder i kommunens arbejde.
rule-1-9 = Taler du for kommunen på sociale medier, skal du sikre dig, at det er dens mål, ønsker og strategier, du formidler, og ikke dine egne.

## 2. Billeder og video på sociale medier

rule-2-1 = Billeder og video af personer, der kan genkendes, er også personoplysninger. De kræver ofte, at du får samtykke fra dem, der er med.
rule-2-2 = Du må gerne bruge billeder og video uden samtykke, hvis dit grundlag for at lægge dem ud er i orden.
rule-2-3 = Uden samtykke skal materialet blandt andet være i samfundets interesse. Du skal også altid vurdere, om personer i det med rimelighed kan føle sig udnyttet, udstillet eller krænket.
rule-2-4 = Du må som udgangspunkt vise personer, der kan genkendes, uden samtykke, hvis optagelsen er fra et offentligt kommunalt arrangement. Det kræver, at du bruger sund fornuft.
rule-2-5 = Protesterer nogen mod et billede eller en video, som er lagt ud, skal du være imødekommende. Du skal slette det, når de beder om det.
rule-2-6 = Du bør altid passe særligt på børn, unge og ældre.
rule-2-7 = Overvej altid, om du kan nå formålet uden personer, der direkte kan genkendes.

## 3. Privat anvendelse af sociale medier i arbejdstiden

rule-3-1 = Du har lov til at bruge sociale medier privat, mens du er på arbejde.
rule-3-2 = Som ved anden privat kontakt i arbejdstiden skal du tage hensyn til de opgaver, du har.
rule-3-3 = Den private brug i arbejdstiden må ikke ske på bekostning af dit almindelige arbejde. Den må blandt andet ikke tage arbejdstid fra dine opgaver.

## 4. Kommunikation fra borger til kommune via sociale medier

rule-4-1 = Beskedfunktionen skal fjernes fra alle kommunens sider på sociale medier. Så kan ingen sende personoplysninger eller andet fortroligt til indbakken, hvor det bliver liggende.
rule-4-2 = Borgerne henvises i stedet til kommunens andre, sikre kanaler.
rule-4-3 = En klage fra en borger på en officiel kanal kan ikke afvises. Det kan for eksempel være en officiel profil på Facebook eller Twitter (nu X).
rule-4-4 = Får du som medarbejder sådan en klage, bør du prøve at opfordre borgeren til at sende den i en mail eller lignende. Så kan den registreres, journaliseres og behandles rigtigt.
rule-4-5 = Holder borgeren fast i, at klagen er afleveret rigtigt på det sociale medie, kan den ikke afvises.
rule-4-6 = Den, der modtager klagen, har ansvaret for, at den bliver registreret rigtigt.

## Stances

take-the-complaint-and-register-it = Klagen kan ikke afvises. Prøv at opfordre borgeren til at sende den i en mail, og sørg for, at den bliver registreret.
    .limit = Den siger ikke, hvor du registrerer den, eller hvad du gør med private detaljer, som borgeren har skrevet.
take-the-complaint-as-elected = Klagen kan ikke afvises. Den, der modtager den, har ansvaret for, at den bliver registreret.
    .limit = Rådet om at bede om en mail gælder medarbejdere. Den siger ikke, hvordan en politiker registrerer en klage.
complaint-came-by-message = Klagen kan ikke afvises. Prøv at opfordre borgeren til at sende den i en mail, og sørg for, at den bliver registreret.
    .limit = Den taler ikke om klager i en indbakke, for der skal slet ikke være en beskedfunktion på siderne.
complaint-came-by-message-to-elected = Klagen kan ikke afvises. Den, der modtager den, har ansvaret for, at den bliver registreret.
    .limit = Den taler ikke om klager i en indbakke. Rådet om at bede om en mail gælder medarbejdere.
the-complaint-stands = Klagen kan stadig ikke afvises, og den, der modtager den, har ansvaret for, at den bliver registreret.
    .limit = Den siger ikke, hvad du svarer borgeren.
messages-are-switched-off = Beskedfunktionen skal fjernes fra alle kommunens sider.
    .limit = Den siger ikke, hvad du gør med beskeder, der allerede er kommet.
no-personal-data-in-replies = Hold personoplysninger og fortrolige oplysninger, der kan være en risiko for borgeren og kommunen, ude af dit svar.
    .limit = Den taler om brug i arbejdet. At et svar fra din egen profil eller side hører med, er omtankes læsning.
personal-data-does-not-belong-on-work-pages = Personoplysninger og fortrolige oplysninger, der kan være en risiko for borgerne, hører aldrig hjemme der: Skjul dem.
    .limit = Den siger, hvad der aldrig indgår i arbejdet. At skjule det er omtankes læsning. Den siger ikke, hvem du skal sige det til.
delete-when-somebody-objects = Vær imødekommende over for indsigelsen, og slet billedet eller videoen, når du bliver bedt om det.
    .limit = Den siger ikke, hvor hurtigt det skal ske, eller hvem der bestemmer.
