about = Veiledning om arbeidsrelatert bruk for ansatte og folkevalgte i en dansk kommune. Den sier ingenting om venneforespørsler eller krenkende meldinger.

## 0. Vejledning om arbejdsrelateret brug af sociale medier

rule-0-1 = Både ledelsen og sikkerhetsutvalget har en klar intensjon om at det skal finnes mange ulike kanaler.
rule-0-4 = Veiledningen handler om god skikk når sosiale medier brukes som kanal i arbeidet.
rule-0-5 = Veiledningen er skrevet for ansatte og for folkevalgte i kommunen.
rule-0-8 = Det skal alltid skilles mellom privat bruk og bruk i arbeidet.
rule-0-9 = Det er en selvfølge at man har ytringsfrihet.
rule-0-10 = Det skal alltid gå klart fram om du snakker som privatperson eller som medarbeider i kommunen.

## 1. Arbejdsmæssig anvendelse af sociale medier

rule-1-1 = Trenger du sosiale medier som kanal i det daglige arbeidet, skal du vurdere om du bør bruke en arbeidsprofil eller din personlige profil.
rule-1-2 = Noen medier, blant dem Facebook, tillater ikke det som kalles falske profiler.
rule-1-3 = Bruker du et slikt medium i arbeidet, driver du i stedet en offentlig side fra din personlige profil. Da er det fortsatt et klart skille mellom arbeid og privatliv.
rule-1-4 = Nærmeste leder skal godkjenne både at sosiale medier brukes som kanal, og valget om å ha en arbeidsprofil eller ikke.
rule-1-5 = Lager du en arbeidsprofil med jobb-e-posten, så ikke bruk passordet til e-posten på nytt. Det er svært viktig å velge et annet, som du ikke bruker ellers i arbeidet.
rule-1-6 = Et nytt passord minsker risikoen for at noen misbruker jobb-e-posten og passordet.
rule-1-7 = Bruk i arbeidet må aldri omfatte personopplysninger eller fortrolige opplysninger som kan gi risiko for innbyggerne og for kommunens omdømme og integritet.
rule-1-8 = Du har taushetsplikt i sosiale medier akkurat som alle andre steder i kommunens arbeid.
rule-1-9 = Uttaler du deg for kommunen i sosiale medier, skal du sørge for at det er kommunens mål, ønsker og strategier du formidler, ikke dine egne.

## 2. Billeder og video på sociale medier

rule-2-1 = Bilder og video av personer som kan kjennes igjen, er også personopplysninger. De krever ofte at du får samtykke fra dem som er med.
rule-2-2 = Du har lov til å bruke bilder og video uten samtykke hvis grunnlaget for å legge dem ut er i orden.
rule-2-3 = Uten samtykke skal materialet blant annet tjene samfunnets interesser. Du skal også alltid vurdere om de som er med, med rimelighet kan føle seg utlevert, utnyttet eller krenket.
rule-2-4 = I utgangspunktet kan du vise gjenkjennelige personer uten samtykke når opptaket er fra et offentlig kommunalt arrangement. Det krever at du bruker sunn fornuft.
rule-2-5 = Protesterer noen mot et bilde eller en video som er lagt ut, skal du møte dem med velvilje. Du skal slette det når de ber om det.
rule-2-6 = Du bør alltid verne barn, unge og eldre særlig godt.
rule-2-7 = Tenk alltid over om du kan nå målet uten personer som direkte kan kjennes igjen.

## 3. Privat anvendelse af sociale medier i arbejdstiden

rule-3-1 = Du har lov til å bruke sosiale medier privat mens du er på jobb.
rule-3-2 = Som ved annen privat kontakt i arbeidstiden skal du ta hensyn til oppgavene du har.
rule-3-3 = Den private bruken i arbeidstiden må ikke gå ut over det vanlige arbeidet. Den må blant annet ikke ta arbeidstid fra oppgavene dine.

## 4. Kommunikation fra borger til kommune via sociale medier

rule-4-1 = Meldingsfunksjonen skal fjernes fra alle sidene til kommunen i sosiale medier. Da kan ikke personopplysninger eller annet fortrolig bli sendt til innboksen og ligge der.
rule-4-2 = Innbyggerne blir i stedet henvist til kommunens andre, sikre kanaler.
rule-4-3 = En klage fra en innbygger i en offisiell kanal kan ikke avvises. Det kan for eksempel være en offisiell profil på Facebook eller Twitter (nå X).
rule-4-4 = Får du som medarbeider en slik klage, bør du prøve å oppfordre innbyggeren til å sende den på e-post eller lignende. Da kan den registreres, journalføres og behandles riktig.
rule-4-5 = Holder innbyggeren fast ved at klagen er riktig levert i det sosiale mediet, kan den ikke avvises.
rule-4-6 = Den som tar imot klagen, har ansvaret for at den blir riktig registrert.

## Stances

take-the-complaint-and-register-it = Klagen kan ikke avvises. Prøv å få den på e-post, og sørg for at den blir registrert.
    .limit = Den sier ikke hvor klagen blir registrert, eller hva du gjør med private opplysninger som innbyggeren har lagt ut.
take-the-complaint-as-elected = Klagen kan ikke avvises. Den som tar imot den, har ansvar for at den blir registrert.
    .limit = Den sier ikke hvordan en folkevalgt registrerer en klage. Rådet om å be om en e-post gjelder medarbeidere.
complaint-came-by-message = Klagen kan ikke avvises. Prøv å få den på e-post, og sørg for at den blir registrert.
    .limit = Den tar ikke opp klager i en innboks, for meldingsfunksjonen skal fjernes fra sidene.
complaint-came-by-message-to-elected = Klagen kan ikke avvises. Den som tar imot den, har ansvar for at den blir registrert.
    .limit = Den tar ikke opp klager i en innboks. Rådet om å be om en e-post gjelder medarbeidere.
the-complaint-stands = Klagen kan ikke avvises, selv om den bare står i sosiale medier. Den som tar imot den, har ansvar for at den blir registrert.
    .limit = Den sier ikke hva du svarer innbyggeren.
messages-are-switched-off = Meldingsfunksjonen skal fjernes fra alle sidene til kommunen.
    .limit = Den sier ikke hva du gjør med meldinger som allerede ligger der.
no-personal-data-in-replies = Hold personopplysninger og fortrolige opplysninger som kan gi risiko for innbyggeren eller kommunen, utenfor svaret ditt.
    .limit = Den sier ikke at et svar fra din egen profil eller side er bruk i arbeidet. Det er omtankes tolkning.
personal-data-does-not-belong-on-work-pages = Personopplysninger og fortrolige opplysninger som kan gi risiko for innbyggerne, hører aldri hjemme på siden. Skjul dem.
    .limit = Den sier ikke hvem du sier fra til. At innholdet blir skjult, er omtankes tolkning.
delete-when-somebody-objects = Møt protesten med velvilje, og slett bildet eller videoen når du blir bedt om det.
    .limit = Den sier ikke hvor raskt det skal skje, eller hvem som avgjør.
