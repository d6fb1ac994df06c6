about = Sju gode råd til enheter i en dansk region som vurderer å ta i bruk sosiale medier. Regionen har ingen retningslinjer for bruken, og rådene sier ingenting om venneforespørsler og bilder.

## 0. Få hjælp til de sociale medier?

rule-0-2 = Regionen prøver nye medier og metoder som kan være til nytte for innbyggere og brukere.
rule-0-3 = Regionen ønsker dialog og er aktiv i debatten, også når den selv får et kritisk søkelys på seg.
rule-0-4 = Regionen setter av tid og ressurser til dialog.
rule-0-6 = De sju rådene er ment som hjelp til dere som vurderer å begynne med sosiale medier.
rule-0-7 = Rådene dekker ikke alt, men kan være en sjekkliste før dere går i gang.
rule-0-8 = Regionen er en verdibasert organisasjon og har ingen retningslinjer for bruk av sosiale medier.
rule-0-9 = Den lokale arbeidsplassen vurderer selv om den bør ha retningslinjer, for eksempel om privat bruk i arbeidstiden. Den vurderer også om den vil være aktiv med en arbeidsprofil.
rule-0-14 = Du er velkommen til å spørre den lokale kommunikasjonsavdelingen hvis du har spørsmål eller trenger mer hjelp.
rule-0-15 = På intranettet under «kommunikation» ligger blant annet kommunikasjonspolitikken. Der er også brosjyren «God adfærd i det offentlige».

## 1. Du er omfattet af tavshedspligten

rule-1-1 = Som ansatt har du taushetsplikt. Du må derfor ikke gi noe fortrolig videre i sosiale medier.
rule-1-2 = Taushetsplikten dekker personlige forhold. Det gjelder for pasienter, pårørende, kolleger og ledelse. Den er helt den samme som når du uttaler deg til andre medier.
rule-1-3 = I brosjyren «God adfærd i det offentlige» står det mer om reglene for ytringsfrihet og taushetsplikt.

## 2. Klarhed over hvem der udtaler sig

rule-2-1 = I sosiale medier blir man lett i tvil om hvem som står bak et innlegg eller en melding.
rule-2-2 = Sørg alltid for at ingen kan være i tvil om du snakker for deg selv eller for arbeidsplassen.
rule-2-3 = Regionens kommunikasjonspolitikk sier mer om hvem som har lov til å uttale seg.

## 3. Sociale medier på arbejdspladsen

rule-3-1 = Er sosiale medier en del av arbeidet ditt, bør du oppføre deg der slik du ellers gjør på jobb.
rule-3-2 = Sosiale medier er ikke noe fristed. De kan bli sentrum i saker der oppmerksomheten retter seg mot dem.

## 4. Sociale medier kan ikke styres

rule-4-1 = Vil du i gang med sosiale medier, bør du godta at du ikke kan styre innhold og retning slik du kanskje kan på en nettside.
rule-4-2 = Når du sender et innlegg, så tenk på at andre fra da av er med og bestemmer over det.
rule-4-3 = Andre kan misbruke det du skriver.

## 5. Hvad kan de bruges til

rule-5-2 = Sosiale medier egner seg særlig til å skape noe nytt og få ideer sammen med andre.
rule-5-3 = Sosiale medier egner seg særlig til å bygge nettverk på tvers i organisasjonen.
rule-5-4 = Sosiale medier egner seg særlig som et sted å dele kunnskap.
rule-5-5 = Sett av ressurser. Tiltak for ideer, nettverk og kunnskap krever at noen følger med løpende.

## 6. Strategisk tilgang lønner sig

rule-6-1 = Det som virker og trekker folk til seg, kan se tilfeldig ut, men ofte ligger det en bevisst strategi bak.
rule-6-2 = Sørg for at både strategi og mål er helt klare fra starten.
rule-6-3 = Kanskje er ikke sosiale medier svaret. Kanskje må de brukes sammen med mer tradisjonelle medier.
rule-6-4 = Ta eventuelt kontakt med den lokale kommunikasjonsavdelingen for å få flere innspill.

## 7. Hvordan får jeg udbytte af de sociale medier

rule-7-1 = Vil du ha større sjanse for å lykkes, så vær modig. La være å etterligne alle andre, og tenk nytt.

## Stances

patients-stay-confidential = Du har taushetsplikt om personlige forhold som gjelder pasienter, også i sosiale medier.
    .limit = Den sier ikke hvilke opplysninger som viser hvem noen er.
citizens-stay-confidential = Du må ikke gi fortrolige opplysninger videre i sosiale medier.
    .limit = Den nevner ikke andre innbyggere, bare pasienter, pårørende, kolleger og ledelse.
colleagues-stay-confidential = Du har taushetsplikt om personlige forhold som gjelder kolleger og ledelse, også i sosiale medier.
    .limit = Den sier ikke hva som gjelder når kollegaen sier ja.
treatment-stays-out-of-replies = Du har taushetsplikt om personlige forhold som gjelder pasienter og pårørende, også i et svar.
    .limit = Den sier ikke hvordan du svarer, eller hva du gjør med opplysninger som andre har skrevet.
cases-stay-out-of-replies = Du må ikke gi fortrolige opplysninger videre i sosiale medier, heller ikke i et svar.
    .limit = Den sier ikke hvordan du svarer, eller hva du gjør med opplysninger som andre har skrevet.
patient-information-is-covered-by-the-duty = Du har taushetsplikt om personlige forhold som gjelder pasienter. Skjul innlegget.
    .limit = Den sier ikke hvordan du retter det opp, bare hva du ikke må gi videre. At innlegget blir skjult, er omtankes tolkning.
confidential-information-is-covered-by-the-duty = Du må ikke gi fortrolige opplysninger videre i sosiale medier. Skjul innlegget.
    .limit = Den sier ikke hvordan du retter det opp, bare hva du ikke må gi videre. At innlegget blir skjult, er omtankes tolkning.
patients-stay-confidential-towards-relatives = Du har taushetsplikt om personlige forhold som gjelder pasienter, også når en pårørende spør i sosiale medier.
    .limit = Den sier ikke hva du kan fortelle pårørende andre steder. At en melding også er omfattet, er omtankes tolkning.
patients-stay-confidential-on-work-pages = Du har taushetsplikt om personlige forhold som gjelder pasienter, også på en side for jobben.
    .limit = Den sier ikke hvilke opplysninger som viser hvem noen er.
pass-no-more-on-to-the-relative = Du har taushetsplikt om personlige forhold som gjelder pasienter. Ikke fortell den pårørende mer der.
    .limit = Den sier ikke hvordan du retter det opp, bare hva du ikke må gi videre. At du stopper nå, er omtankes tolkning.
sick-leave-stays-confidential = Du har taushetsplikt om personlige forhold hos kolleger og ledere, også i sosiale medier.
    .limit = Den nevner ikke at noen er sykmeldt. At det er et personlig forhold, er omtankes tolkning.
answer-so-that-nobody-doubts-your-role = Skriv så ingen er i tvil om hvem du snakker for, og hold personlige forhold fortrolige.
    .limit = Den tar ikke opp hvordan du svarer på innlegg fra en kollega eller ansatt.
no-doubt-about-whom-you-speak-for = Sørg alltid for at ingen er i tvil om du snakker for deg selv eller for arbeidsplassen.
    .limit = Den sier ikke hvordan du viser det.
say-it-without-doubt-about-your-role = Sørg for at ingen er i tvil om du snakker for deg selv eller for arbeidsplassen.
    .limit = Den overlater reglene for ytringsfrihet til en brosjyre, og sier ikke når du spør noen først.
speak-for-the-workplace-as-on-the-job = La det ikke være tvil om at du snakker for arbeidsplassen, og oppfør deg der slik du ellers gjør på jobb.
    .limit = Den overlater til kommunikasjonspolitikken å si hvem som uttaler seg.
the-communication-policy-says-who-speaks = Finn først ut hvem som har lov til å uttale seg. Kommunikasjonspolitikken sier mer om det.
    .limit = Den viser til politikken og sier ikke hvem det er. At du ser etter først, er omtankes tolkning.
patients-stay-confidential-when-you-speak-for-work = Du har taushetsplikt om personlige forhold som gjelder pasienter, også i sosiale medier.
    .limit = Den sier ikke hvilke opplysninger som viser hvem noen er.
citizens-stay-confidential-when-you-speak-for-work = Du må ikke gi fortrolige opplysninger videre i sosiale medier.
    .limit = Den nevner ikke andre innbyggere, bare pasienter, pårørende, kolleger og ledelse.
confidential-as-with-any-other-media = Du har taushetsplikt om personlige forhold hos pasienter, pårørende, kolleger og ledelse, slik som med andre medier.
    .limit = Den handler om sosiale medier og sier ikke hvordan du svarer en journalist.
employees-have-a-duty-with-the-press-too = Som ansatt har du taushetsplikt. Hold derfor fortrolige opplysninger for deg selv.
    .limit = Den handler om sosiale medier og nevner ikke innbyggere. At dette gjelder overfor pressen også, er omtankes tolkning.
the-policy-says-who-answers-the-press = Finn først ut hvem som har lov til å uttale seg. Kommunikasjonspolitikken sier mer om det.
    .limit = Den nevner ikke pressen. At du ser etter først, er omtankes tolkning.
colleagues-matters-come-down = Du har taushetsplikt om personlige forhold som gjelder kolleger og ledelse. Skjul innlegget.
    .limit = Den sier ikke hvordan du retter det opp, bare hva du ikke må gi videre. At innlegget blir skjult, er omtankes tolkning.
confidential-information-stays-out-of-pictures = Fortrolige opplysninger må ikke gis videre. Ikke legg ut bildet.
    .limit = Den nevner ikke bilder. At også et bilde gir opplysninger videre, er omtankes tolkning.
patients-on-page-pictures-stay-confidential = Du har taushetsplikt om personlige forhold som gjelder pasienter, også i sosiale medier. Ikke legg ut bildet.
    .limit = Den nevner ikke bilder, eller pasienter som sier ja. At et bilde teller, er omtankes tolkning.
confidential-information-stays-out-of-page-pictures = Fortrolige opplysninger må ikke gis videre. Ikke legg ut bildet.
    .limit = Den nevner ikke bilder. At også et bilde gir opplysninger videre, er omtankes tolkning.
the-workplace-decides-on-work-profiles = Arbeidsplassen din vurderer om den vil være aktiv med en arbeidsprofil.
    .limit = Den sier ikke hvem på arbeidsplassen som bestemmer. At du spør først, er omtankes tolkning.
behave-as-at-work-on-social-media = Oppfør deg som på jobben, og la det ikke være tvil om du snakker for deg selv eller for arbeidsplassen.
    .limit = Den sier ikke hvilken profil du bruker, og tar ikke opp passord.
run-the-page-as-at-work = Oppfør deg som på jobben, og la det ikke være tvil om du snakker for deg selv eller for arbeidsplassen.
    .limit = Den sier ikke hvilken profil du styrer en side fra.
no-doubt-who-comments = La det ikke være tvil om du snakker for deg selv eller for arbeidsplassen.
    .limit = Den sier ikke om du bør kommentere, eller hvordan du viser hvem som snakker.
no-confidential-matters-on-the-page = Du må ikke gi fortrolige opplysninger videre i sosiale medier.
    .limit = Den nevner ikke andre innbyggere, bare pasienter, pårørende, kolleger og ledelse.
post-as-at-work = Oppfør deg som på jobben, og husk at andre får være med å bestemme over det du legger ut.
    .limit = Den sier ikke hva som hører hjemme på en side, eller hvem som ser et innlegg før det legges ut.
at-work-in-talk-about-a-child = Skriver du om skolen eller barnet der, bør du oppføre deg som på jobb. Ikke gi noe fortrolig videre.
    .limit = Den nevner ikke elever eller foreldre. At dette er sosiale medier som en del av arbeidet ditt, er omtankes tolkning.
clear-goal-from-the-start = Gjør strategien og målet helt klart før dere begynner, og finn deres egen måte.
    .limit = Den sier ikke hva en strategi inneholder. At et klart mål er et vilkår, er slik omtanke leser det.
resources-for-ongoing-monitoring = Sett av ressurser først: Slike tiltak må følges opp fortløpende.
    .limit = Den sier ikke hvor mye tid det tar. Rådet gjelder tiltak for ideer, nettverk og kunnskap. Resten er slik omtanke leser det.
the-workplace-judges-the-start = Arbeidsplassen vurderer om den vil være aktiv med en arbeidsprofil.
    .limit = Den sier ikke hvem på arbeidsplassen som bestemmer. At dere spør først, er slik omtanke leser det.
the-checklist-before-you-start = Bruk rådene som sjekkliste: et klart mål, ressurser, mindre kontroll og nye tanker.
    .limit = Det står at rådene ikke dekker alt. Ingen nettverk er nevnt.
what-social-media-are-suited-to = Sosiale medier egner seg godt til dette. Sett av ressurser til å følge med fortløpende.
    .limit = Den sier ikke hvilke nettverk som egner seg, eller hvor mye tid det tar.
dialogue-with-citizens-takes-time = Regionen vil ha dialog og setter av tid til den. Likevel er kanskje ikke sosiale medier løsningen.
    .limit = Det står hva regionen ønsker, men ingen regler for dialogen. At dere vurderer andre medier, er slik omtanke leser det.
social-media-are-not-steered = Godta at andre er med på å bestemme hva som blir sagt, og at et innlegg kan bli misbrukt.
    .limit = Den sier ikke når dere skal gripe inn, eller hva dere skal slette.
a-channel-needs-monitoring = La ikke kanalen stå uten oppfølging: Slike tiltak må følges opp fortløpende.
    .limit = Den sier ikke noe om å stenge en kanal. At svaret er nei, er slik omtanke leser det.
dialogue-in-a-critical-light-too = Regionen tar del i debatten, også når andre ser på den med kritiske øyne.
    .limit = Det står hva regionen ønsker. Hvem som svarer, står i kommunikasjonspolitikken. At svaret deres er en del av dette, er slik omtanke leser det.
be-bold-and-know-your-goal = Vær dristige, tenk nytt, og sørg for at målet er helt klart.
    .limit = Rådet gjelder målet ved starten. At dere går tilbake til det senere, er slik omtanke leser det.

the-workplace-judges-private-use = Det finnes ingen retningslinjer om dette. Arbeidsplassen vurderer selv om den vil ha noen.
    .limit = Den sier ikke om privat bruk er greit. At du finner ut hva arbeidsplassen har bestemt, er slik omtanke leser det.
the-workplace-judges-the-need-for-rules = Arbeidsplassen vurderer selv om den vil ha retningslinjer om privat bruk.
    .limit = Den sier ikke hva retningslinjer bør inneholde, eller hvem på arbeidsplassen som bestemmer. At dere gjør det sammen, er slik omtanke leser det.

no-doubt-for-whom-you-answer = La det ikke være tvil om du snakker for deg selv eller for arbeidsplassen.
    .limit = Den sier ikke om du bør svare fra din egen profil, eller hvor du sender folk.
no-doubt-for-whom-you-share = La det ikke være tvil om du snakker for deg selv eller for arbeidsplassen.
    .limit = Den sier ikke noe om å dele innlegg. At det å dele er å uttale seg, er slik omtanke leser det.
ask-what-your-workplace-laid-down = Spør hva som gjelder hos dere. Regionen har ingen retningslinjer, og arbeidsplassen vurderer selv om den vil ha noen.
    .limit = Den sier ikke hvem på arbeidsplassen som bestemmer. At du spør først, er slik omtanke leser det.
your-workplace-judges-for-itself = Arbeidsplassen vurderer selv om den vil ha retningslinjer.
    .limit = Den sier ikke hva retningslinjer bør inneholde, eller hvem som bestemmer. At dere gjør det sammen, er slik omtanke leser det.
