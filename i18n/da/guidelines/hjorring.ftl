about = Vejledning om brug i arbejdet for ansatte og folkevalgte i en dansk kommune. Den siger intet om venneanmodninger eller krænkende beskeder.

## 0. Vejledning om arbejdsrelateret brug af sociale medier

rule-0-1 = Ledelsen og I-sikkerhedsudvalget har en klar hensigt om, at der er mange slags kanaler at vælge mellem.
rule-0-4 = Vejledningen handler om god skik, når sociale medier bruges som kanal i arbejdet.
rule-0-5 = Vejledningen er skrevet til ansatte og til folkevalgte i kommunen.
rule-0-8 = Privat brug og brug i arbejdet skal altid holdes adskilt.
rule-0-9 = Det er en selvfølge, at man har ytringsfrihed.
rule-0-10 = Det skal altid være klart, om du taler som privatperson eller som medarbejder i kommunen.

## 1. Arbejdsmæssig anvendelse af sociale medier

rule-1-1 = Har du brug for sociale medier som kanal i dit daglige arbejde, skal du vurdere valget mellem en arbejdsprofil og din personlige profil.
rule-1-2 = Nogle medier, blandt andre Facebook, tillader ikke det, der kaldes falske profiler.
rule-1-3 = Bruger du sådan et medie i arbejdet, styrer du i stedet en offentlig side fra din personlige profil. Så er arbejde og privatliv stadig klart adskilt.
rule-1-4 = Nærmeste leder skal godkende både, at sociale medier bruges som kanal, og valget om at have en arbejdsprofil eller ej.
rule-1-5 = Laver du en arbejdsprofil med din arbejdsmail, så genbrug ikke mailens adgangskode. Det er særdeles vigtigt at vælge en ny, som du ikke bruger andre steder i arbejdet.
rule-1-6 = En ny adgangskode gør risikoen mindre for, at andre misbruger din arbejdsmail og kode.
rule-1-7 = Brug i arbejdet må aldrig rumme personoplysninger eller fortrolige oplysninger, der kan give risiko for borgerne og for kommunens omdømme og integritet.
rule-1-8 = Du har tavshedspligt på sociale medier ligesom alle andre steder i kommunens arbejde.
rule-1-9 = Taler du for kommunen på sociale medier, skal du sikre, at det er dens mål, ønsker og strategier, du giver videre, ikke dine egne.

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

rule-4-1 = Funktionen til beskeder skal fjernes fra alle kommunens sider på sociale medier. Så kan ingen sende personoplysninger eller andet fortroligt til indbakken, hvor det bliver liggende.
rule-4-2 = Borgerne bliver i stedet vist hen til kommunens andre, sikre kanaler.
rule-4-3 = En klage fra en borger på en officiel kanal kan ikke afvises. Det kan for eksempel være en officiel profil på Facebook eller Twitter (nu X).
rule-4-4 = Får du som medarbejder sådan en klage, bør du prøve at opfordre borgeren til at sende den i en mail eller lignende. Så kan den registreres, journaliseres og behandles rigtigt.
rule-4-5 = Holder borgeren fast i, at klagen er givet rigtigt på det sociale medie, kan den ikke afvises.
rule-4-6 = Den, der modtager klagen, har ansvaret for, at den bliver registreret rigtigt.
