about = Veiledning om arbeidsrelatert bruk for ansatte og folkevalgte i en dansk kommune. Den sier ingenting om venneforespørsler eller krenkende meldinger.

## 0. Vejledning om arbejdsrelateret brug af sociale medier

rule-0-1 = Både ledelsen og I-sikkerhetsutvalget har en klar hensikt: Mange slags kanaler skal være tilgjengelige.
rule-0-4 = Veiledningen handler om god skikk når sosiale medier brukes som kanal i arbeidet.
rule-0-5 = Veiledningen er både for ansatte og folkevalgte i kommunen.
rule-0-8 = Det skal alltid skilles mellom privat bruk og bruk i arbeidet.
rule-0-9 = Det er en selvfølge at man har ytringsfrihet.
rule-0-10 = Det skal alltid gå klart fram om du snakker som privatperson eller som ansatt i kommunen.

## 1. Arbejdsmæssig anvendelse af sociale medier

rule-1-1 = Noen ganger har du bruk for sosiale medier som kanal i det daglige arbeidet. Da skal du vurdere om du bør bruke en arbeidsprofil eller din personlige profil.
rule-1-2 = Noen medier, blant dem Facebook, tillater ikke det som kalles falske profiler.
rule-1-3 = Bruker du et slikt medium i arbeidet, driver du i stedet en offentlig side fra din personlige profil. Da er det fortsatt et klart skille mellom arbeid og privatliv.
rule-1-4 = Nærmeste leder skal godkjenne at sosiale medier brukes som kanal. Det samme gjelder valget om å ha en arbeidsprofil eller ikke.
rule-1-5 = Lager du en arbeidsprofil med jobb-e-posten, så ikke bruk passordet til e-posten på nytt. Det er svært viktig å velge et annet, som du ikke bruker ellers i arbeidet.
rule-1-6 = Et nytt passord gjør risikoen mindre for at noen misbruker jobb-e-posten og passordet til den.
rule-1-7 = Når sosiale medier brukes i arbeidet, må personopplysninger eller noe fortrolig som kan være en risiko, aldri være med. Det gjelder risiko for innbyggerne og kommunens omdømme og integritet.
rule-1-8 = Du har taushetsplikt i sosiale medier, slik du har det alle andre steder i kommunen.
rule-1-9 = Snakker du for kommunen i sosiale medier, skal du sørge for at du får fram kommunens mål, ønsker og strategier. Du skal ikke få fram dine egne.

## 2. Billeder og video på sociale medier

rule-2-1 = Bilder og video av folk som kan kjennes igjen, er også personopplysninger. De krever ofte at du får samtykke fra dem som er med.
rule-2-2 = Du har lov til å bruke bilder og video uten samtykke hvis grunnlaget for å legge dem ut er i orden.
rule-2-3 = Uten samtykke skal det du viser, blant annet tjene samfunnets interesse. Du skal også alltid vurdere om folk i det med rimelighet kan føle seg utlevert, utnyttet eller krenket.
rule-2-4 = Fra et offentlig kommunalt arrangement kan du i utgangspunktet vise folk som kan kjennes igjen, uten samtykke. Det krever at du bruker sunn fornuft.
rule-2-5 = Protesterer noen mot et bilde eller en video som er lagt ut, skal du møte dem med velvilje. Du skal slette det når de ber om det.
rule-2-6 = Du bør alltid verne barn, unge og eldre særlig godt.
rule-2-7 = Tenk alltid over om du kan nå målet uten folk som direkte kan kjennes igjen.

## 3. Privat anvendelse af sociale medier i arbejdstiden

rule-3-1 = Du har lov til å bruke sosiale medier privat mens du er på jobb.
rule-3-2 = Som ved annen privat kontakt i arbeidstiden skal du ta hensyn til oppgavene du har.
rule-3-3 = Den private bruken i arbeidstiden må ikke gå ut over det vanlige arbeidet. Den må blant annet ikke ta arbeidstid fra oppgavene dine.

## 4. Kommunikation fra borger til kommune via sociale medier

rule-4-1 = Meldingsfunksjonen skal fjernes fra alle sidene til kommunen i sosiale medier. Da kan ingen sende personopplysninger eller annet fortrolig til innboksen. Da blir det heller ikke liggende der.
rule-4-2 = Innbyggerne blir i stedet vist til kommunens andre, sikre kanaler.
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
no-patient-data-in-answers-to-relatives = Ikke svar med personopplysninger eller noe fortrolig som kan gi risiko for pasienten og kommunen.
    .limit = Den gjelder bruk i arbeidet. At et svar til en pårørende også hører med, er omtankes tolkning.
no-patient-data-on-work-pages = Personopplysninger og fortrolige opplysninger som kan gi risiko for innbyggerne, hører aldri hjemme på en side for jobben.
    .limit = Den sier ikke hvilke opplysninger som er nok til å vise hvem noen er.
private-use-takes-no-time-from-patients = Privat bruk må ikke gå ut over oppgavene dine, selv om den er tillatt i arbeidstiden.
    .limit = Den tar ikke opp pasienter. At tiden sammen med en pasient er en oppgave, er omtankes tolkning.
private-use-on-duty-is-allowed-with-care = Privat bruk er tillatt i arbeidstiden, så lenge det ikke tar tid fra oppgavene dine.
    .limit = Den tar ikke opp pasienter, eller hvordan det ser ut for dem.
private-use-in-a-break-is-allowed = Det er tillatt å bruke sosiale medier privat i arbeidstiden.
    .limit = Den tar ikke opp pauser i seg selv.
no-more-patient-data-to-the-relative = Ikke skriv mer til den pårørende som kan gi risiko for pasienten og kommunen.
    .limit = Den gjelder bruk i arbeidet. At svar til pårørende også er omfattet, og at du stopper nå, er omtankes tolkning.
answer-with-a-clear-role = Vis tydelig om du skriver privat eller som ansatt, og overhold taushetsplikten.
    .limit = Den tar ikke opp hvordan du svarer på innlegg fra en kollega eller ansatt.
politician-answers-for-the-municipality = Skriver du på vegne av kommunen, er det dens mål og ikke dine egne som teller. Taushetsplikten gjelder også her.
    .limit = Den tar ikke opp hvordan du svarer på innlegg fra en ansatt, eller hvordan du skriver som folkevalgt.
criticism-and-free-speech = Husk at ytringsfriheten er en selvfølge i kommunen.
    .limit = Den tar ikke opp hvordan du reagerer på kritikk, eller når kritikk blir illojal.
your-role-shows-at-all-times = Det skal alltid gå klart fram om du snakker som privatperson eller som medarbeider.
    .limit = Den sier ikke hvordan du viser det.
private-and-work-use-are-told-apart = Det skal alltid skilles mellom privat bruk og bruk i arbeidet.
    .limit = Den sier ikke noe om roller hos folkevalgte, bare om to slags bruk. At en uklar rolle strider mot det, er omtankes tolkning.
speak-freely-and-show-your-role = Ytringsfrihet er en selvfølge, men det skal gå klart fram hvilken rolle du snakker i.
    .limit = Den sier ikke hva du skriver som privatperson, for den handler om bruk i arbeidet.
convey-what-the-municipality-wants = Sørg for at det er kommunens mål, ønsker og strategier du formidler, og ikke dine egne.
    .limit = Den sier ikke hvem som snakker for kommunen.
politician-conveys-what-the-municipality-wants = Snakker du for kommunen, skal du sørge for at du får fram kommunens mål, ønsker og strategier, og ikke dine egne.
    .limit = Den sier ikke hvem som snakker for kommunen. At dette gjelder folkevalgte også, er omtankes tolkning.
approval-before-you-speak-for-the-municipality = Få nærmeste leder til å godkjenne bruken av sosiale medier først, og formidle så det kommunen vil.
    .limit = Den sier at kanalen skal godkjennes. At ett innlegg for kommunen er slik bruk, er omtankes tolkning.
no-personal-data-when-you-speak-for-work = Hold personopplysninger og fortrolige opplysninger som kan gi risiko for innbyggerne og kommunen, utenfor.
    .limit = Den sier ikke hvilke opplysninger som viser hvem noen er.
confidentiality-binds-politicians-too = Taushetsplikten gjelder i sosiale medier som alle andre steder i kommunens arbeid.
    .limit = Den nevner ikke det folkevalgte vet fra lukkede saker. At plikten dekker det, er omtankes tolkning.
no-views-of-your-own-from-a-work-profile = Når du snakker for kommunen, skal du sørge for at du formidler det den vil, og ikke dine egne meninger.
    .limit = Den tar ikke opp det ekstreme. At en side du driver i jobben, snakker for kommunen, er omtankes tolkning.
confidentiality-holds-with-the-press = Taushetsplikten gjelder her som alle andre steder i kommunens arbeid.
    .limit = Den handler om sosiale medier. At et svar til pressen også går inn under plikten, er omtankes tolkning.
show-the-press-in-which-role-you-speak = Ytringsfrihet er en selvfølge, men det skal gå klart fram hvilken rolle du snakker i.
    .limit = Den handler om sosiale medier i arbeidet. At det også gjelder når pressen spør, er omtankes tolkning.
page-pictures-without-recognisable-people = Her greier du deg uten gjenkjennelige personer, som kommunen ber deg tenke over. Hold også fortrolige ting utenfor.
    .limit = Den sier ikke noe om hva bakgrunnen viser. At ordene om taushetsplikt gjelder bilder, er omtankes tolkning.
page-pictures-from-public-events = Fra et offentlig kommunalt arrangement kan du i utgangspunktet vise folk uten å spørre, hvis du bruker sunn fornuft.
    .limit = Den sier ikke hvilke arrangementer som er offentlige. At de andre vilkårene gjelder der også, er omtankes tolkning.
page-pictures-without-consent = Du kan bruke det uten samtykke hvis grunnlaget er i orden. Ellers kreves det ofte samtykke.
    .limit = Den nevner to vilkår som eksempler. Den sier ikke hva grunnlaget ellers er, eller hvordan samtykke blir gitt.
page-pictures-that-may-expose = Uten samtykke skal du alltid vurdere om noen med rimelighet kan føle seg utlevert. Det kan de her. Ikke legg det ut.
    .limit = Den krever en vurdering. At svaret da er nei, er omtankes tolkning. Den sier ikke om et samtykke endrer det.
page-pictures-with-consent = Du har det samtykket som bilder av gjenkjennelige personer ofte krever. Tenk likevel over om de trenger å være med.
    .limit = Den sier ikke hvordan samtykke blir gitt, eller hvor lenge det gjelder.
confidential-things-stay-out-of-page-pictures = Personopplysninger og fortrolige opplysninger som kan gi risiko for innbyggerne, hører aldri hjemme på en side. Ikke legg ut bildet.
    .limit = Den nevner ikke pasienter, og sier ikke hva som gjelder når personen sier ja. At den dekker dette bildet, er omtankes tolkning.
special-protection-in-page-pictures = Vern barn, unge og eldre særlig godt.
    .limit = Den sier ikke hva vernet består i, eller hvem som gir samtykke for et barn.
anyones-objection-to-a-page-picture = Møt protesten med velvilje, og slett bildet eller videoen hvis du blir bedt om det.
    .limit = Den sier ikke hvem protesten må komme fra. At det gjelder alle, er omtankes tolkning.
basis-for-others-pictures-on-work-page = Finn først ut om grunnlaget for å legge det ut er i orden. Ellers kreves det ofte samtykke.
    .limit = Den tar ikke opp bilder som andre har tatt. At dette blir avklart først, er omtankes tolkning.
your-objection-to-a-page-picture = Si at du protesterer. Den som la ut bildet, skal møte deg med velvilje og slette det når du ber om det.
    .limit = Den snakker til den som legger ut bildet. At den også gjelder din protest som ansatt eller folkevalgt, er omtankes tolkning.
your-leader-approves-the-work-profile = Spør nærmeste leder først. Lederen godkjenner både bruken av kanalen og valget om en arbeidsprofil.
    .limit = Den sier ikke hva lederen ser på, eller hvem som godkjenner det for en leder.
your-leader-approves-the-channel = Spør nærmeste leder først. Lederen godkjenner at sosiale medier blir brukt som kanal.
    .limit = Den sier ikke når den personlige profilen er et riktig valg, bare at du vurderer det.
approved-work-profile = Lederen din har godkjent det. Velg et nytt passord hvis profilen bruker jobb-e-posten, og hold personopplysninger som kan gi risiko, utenfor.
    .limit = Den sier ikke om en arbeidsprofil i ditt eget navn er en falsk profil.
approved-personal-profile = Lederen din har godkjent det. Skill alltid mellom privat bruk og bruk i arbeidet.
    .limit = Den sier ikke hvordan du gjør det i nettverk der du ikke har en side.
no-old-password-for-the-work-profile = Velg et nytt passord. Ikke bruk det fra jobb-e-posten eller fra andre steder i jobben om igjen.
    .limit = Den sier ikke hvor ofte du bytter det, og tar ikke opp passord du bruker privat.
no-false-profiles = Nettverk som Facebook tillater ikke falske profiler. Styr i stedet en offentlig side fra den personlige profilen din.
    .limit = Den sier ikke hva en falsk profil er. At svaret er nei, er omtankes tolkning.
work-profile-of-a-politician = Vurder hvilken profil du bruker, velg et nytt passord hvis profilen bruker jobb-e-posten, og hold personopplysninger som kan gi risiko, utenfor.
    .limit = Den sier ikke hvem som godkjenner det for folkevalgte. At bruk i vervet er bruk i arbeidet, er omtankes tolkning.
personal-profile-of-a-politician = Skill mellom privat bruk og bruk i arbeidet, og vurder om den personlige profilen er den rette.
    .limit = Den sier ikke hvem som godkjenner det for folkevalgte. At bruk i vervet er bruk i arbeidet, er omtankes tolkning.
your-leader-approves-the-page = Spør nærmeste leder først. Lederen godkjenner at sosiale medier blir brukt som kanal.
    .limit = Den sier ikke hvem som godkjenner det for en leder. At en side er en kanal, er omtankes tolkning.
run-the-page-from-your-own-profile = Styr siden fra den personlige profilen der falske profiler ikke er tillatt. Skill mellom privat bruk og bruk i arbeidet.
    .limit = Den sier ikke hvem andre som har tilgang, eller hva som skjer når du slutter.
run-the-page-from-your-own-profile-as-elected = Styr siden fra den personlige profilen der falske profiler ikke er tillatt. Skill mellom privat bruk og bruk i arbeidet.
    .limit = Den ber om godkjenning fra nærmeste leder. Den sier ikke hvem som godkjenner det for folkevalgte.
show-who-comments = Vis alltid tydelig om du snakker som privatperson eller for kommunen.
    .limit = Den sier ikke om du bør kommentere, eller hvordan du viser hvem som snakker.
no-citizens-data-on-pages = Personopplysninger og fortrolige opplysninger som kan gi risiko for innbyggerne, hører aldri hjemme i det du legger ut i jobben.
    .limit = Den sier ikke hvilke opplysninger som viser hvem noen er.
the-municipalitys-aims-and-not-your-own = Når du snakker for kommunen, er det dens mål, ønsker og strategier du formidler, og ikke dine egne.
    .limit = Den sier ikke hvor dine egne meninger hører hjemme. At et innlegg på siden snakker for kommunen, er omtankes tolkning.
posting-for-the-municipality = Formidle kommunens mål, og hold personopplysninger som kan gi risiko, utenfor innlegget.
    .limit = Den sier ikke hvem som ser et innlegg før det legges ut.
the-inbox-is-not-for-personal-data = Fjern meldingsfunksjonen, og vis innbyggeren til de sikre kanalene.
    .limit = Den sier hvordan slikt holdes ute. At du gjør det samme når opplysningene allerede ligger der, er omtankes tolkning.
personal-data-stays-out-of-your-answer = Hold personopplysninger som kan gi risiko for innbyggeren, utenfor svaret ditt.
    .limit = Den gjelder bruk i arbeidet. At et svar til en innbygger er slik bruk, er omtankes tolkning.
a-public-page-from-your-personal-profile = Styr en offentlig side fra den personlige profilen der falske profiler ikke er tillatt. Skill mellom privat bruk og bruk i arbeidet.
    .limit = Den sier ikke hvem som godkjenner det for folkevalgte. At bruk i vervet er bruk i arbeidet, er omtankes tolkning.
no-citizens-cases-on-your-page = Personopplysninger og fortrolige opplysninger som kan gi risiko for innbyggerne, hører aldri hjemme i det du legger ut i vervet.
    .limit = Den sier ikke hva som gjelder når innbyggeren sier ja. At bruk i vervet er bruk i arbeidet, er omtankes tolkning.
approved-channel-for-talk-about-a-child = Skal et sosialt nettverk være kanal til prat om skolen eller et barn, må nærmeste leder godkjenne det først.
    .limit = Den nevner ikke elever eller foreldre. At dette er bruk i det daglige arbeidet ditt, er omtankes tolkning.
your-leader-approves-the-start = Spør nærmeste leder først: Lederen godkjenner at sosiale medier blir brukt som kanal.
    .limit = Den sier ikke hvem som godkjenner det for en leder. At starten til en enhet regnes som slik bruk, er slik omtanke leser det.
a-broad-range-of-channels = Kommunen ønsker mange ulike kanaler. Hold opplysninger som kan gjøre skade, unna denne.
    .limit = Den sier ikke hvilke kanaler som passer for en enhet. At opplysningene er et vilkår, er slik omtanke leser det.
start-with-the-municipalitys-aims = Det er godkjent: Formidle målene til kommunen, og hold personopplysninger som kan gjøre skade, utenfor.
    .limit = Den sier ikke hvordan en enhet planlegger starten, eller hvor mye tid det tar.
answer-criticism-for-the-municipality = Svar med målene, ønskene og strategiene til kommunen, og hold personopplysninger som kan gjøre skade, utenfor.
    .limit = Den sier ikke om dere skal svare på kritikk. Klager er omtalt for seg. At et svar på kanalen er på vegne av kommunen, er slik omtanke leser det.

private-use-is-allowed = Privat bruk i arbeidstiden er tillatt, så lenge det ikke går ut over arbeidet ditt.
    .limit = Den sier ikke hvor mye tid som er for mye.
private-use-does-not-cost-work = Privat bruk er tillatt, men skal ikke gå ut over arbeidet ditt.
    .limit = Den sier ikke hvor mye tid som er for mye, eller hva som skjer hvis bruken går ut over arbeidet.
people-you-look-after-are-the-task = Privat bruk skal ikke ta arbeidstid fra oppgavene dine.
    .limit = Den sier ikke noe om dem du har ansvar for. At det er en oppgave å være hos dem, er slik omtanke leser det.
a-ban-goes-against-what-is-allowed = Et forbud passer ikke: Privat bruk i arbeidstiden er tillatt, så lenge arbeidet ikke lider under det.
    .limit = Den sier ikke om en arbeidsplass har egne regler. At svaret på et forbud er nei, er slik omtanke leser det.

answering-for-work-is-approved-first = Spør nærmeste leder først: Lederen godkjenner at sosiale medier blir brukt som kanal.
    .limit = Den sier ikke noe om spørsmål til en privat profil. At svarene regnes som slik bruk, er slik omtanke leser det.
answering-as-elected-member = Skill mellom privat bruk og bruk i jobben, og vurder hvilken profil du bruker.
    .limit = Den sier ikke hvem som godkjenner det for folkevalgte. At svar i vervet er bruk i jobben, er slik omtanke leser det.
clear-whether-you-share-as-employee = Vis alltid tydelig om du snakker som privatperson eller som ansatt.
    .limit = Den sier ikke noe om å dele innlegg. At det å dele er å uttale seg, er slik omtanke leser det.
no-private-posts-from-work = Skill alltid mellom privat bruk av sosiale medier og bruk i jobben.
    .limit = Den sier ikke hva som er privat. At svaret er nei, er slik omtanke leser det.
written-for-elected-members-too = Veiledningen om bruk i jobben er for både folkevalgte og ansatte.
    .limit = Den sier ikke noe om å skrive under. At det er den du blir bedt om å skrive under på, er slik omtanke leser det.
