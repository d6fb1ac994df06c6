about = Veiledning for ansatte i et helseforetak som dokumentet ikke nevner ved navn. Den sier ingenting om privat bruk i arbeidstiden eller om drift av en offisiell side.

## 1. Sosiale medier er offentlige

rule-1-1 = Tonen kan ligne en privat og fortrolig prat. Da glemmer man lett at det man skriver, er offentlig.
rule-1-2 = Du kan styre hvem som får se det du legger ut. Likevel har du ikke styring med om noen deler det videre.
rule-1-3 = Alt du skriver i sosiale medier, må du se på som offentlig. Alle kan lese det.

## 2. Vi har taushetsplikt overfor pasienter

rule-2-1 = De ansatte har taushetsplikt om alle opplysninger om pasienter.
rule-2-2 = Ansatte har også taushetsplikt om at en person er eller har vært pasient der.
rule-2-3 = Derfor kan ansatte ikke legge ut ting som at de har møtt en navngitt person på venterommet.

## 3. Privat informasjon er privat

rule-3-1 = La være å dele bilder eller video av andre når du ikke har fått lov.
rule-3-2 = Norge har ytringsfrihet, men også et sterkt personvern.
rule-3-3 = Åndsverkloven har regler for hvem som har rett til å legge ut blant annet bilder, videoer og tekster.

## 4. Vær tydelig på rolle

rule-4-1 = Ytringsfriheten gjelder for alle. Som privatperson kan du si det du vil.
rule-4-2 = Helseforetakene har regler for hvem som får uttale seg for foretaket.
rule-4-3 = Er tonen uformell, er det ikke alltid lett å se om en fagperson snakker privat eller for arbeidsgiveren.
rule-4-4 = Vis tydelig hvilken rolle du har, når andre kan bli i tvil.
rule-4-5 = Å behandle en pasient er noe annet enn å være en privat venn.
rule-4-6 = Foretaket anbefaler ikke at du blir venn på Facebook med folk du bare kjenner fra et pasientforhold.

## 5. Vær en positiv ambassadør

rule-5-1 = Foretaket håper at de ansatte vil være gode ambassadører, også i sosiale medier.
rule-5-2 = Snakk godt om arbeidsplassen din hvis du trives og opplever jobben som meningsfylt og interessant.
rule-5-3 = Er du uenig i noe internt eller vil kritisere det, er nærmeste leder som regel den beste å gå til. Tillitsvalgt eller verneombud er en annen mulighet.

## 6. Du kan få hjelp til å slette innhold du ikke vil ha på nett

rule-6-1 = Du kan lese om rettighetene dine på nettstedet slettmeg.no, i menyen «Lover og rettigheter», hvis du vil ha noe fjernet fra nettet.

## 7. Veiledningen er lest og forstått

rule-7-1 = Veiledningen slutter med plass til sted, dato og underskrift fra den ansatte, som viser at den er lest og forstått.

## Stances

no-facebook-friends-from-treatment = Organisasjonen din anbefaler ikke at du blir venn på Facebook med folk du bare kjenner fra et pasientforhold.
    .limit = Den nevner ikke andre nettverk eller pårørende, og den sier ikke hvordan du takker nei.
no-trace-of-patients = Ikke la det komme fram at en person er eller har vært pasient. Også det er taushetsbelagt.
    .limit = Den sier ikke hvilke andre opplysninger som viser hvem noen er. Den gir bare ett eksempel.
closed-is-public-too = Se på det som offentlig, også når bare noen få får se det.
    .limit = Den sier ikke hva som egner seg å skrive, bare at du må se på det som offentlig.
criticism-goes-to-the-leader = Som privatperson kan du si det du vil. Med kritikk av noe internt er nærmeste leder som regel den beste å gå til.
    .limit = Den forbyr ikke kritikk, og den sier ikke når kritikk går for langt.
no-patient-information-in-replies = Du har taushetsplikt om alle opplysninger om pasienter. Hold dem derfor utenfor svaret ditt.
    .limit = Den sier ikke hvordan du svarer, eller hva du gjør med opplysninger som andre har skrevet.
help-with-removing-your-own-post = Det finnes hjelp til å fjerne det du ikke vil ha på nettet. Se hvilke rettigheter du har.
    .limit = Den sier ikke om du skal si fra til lederen din, eller hva du gjør først.
patient-information-has-to-come-down = Du har taushetsplikt om alle opplysninger om pasienter. Skjul det du har lagt ut.
    .limit = Den sier ikke hvordan du retter opp et brudd på taushetsplikten. At innlegget blir skjult, er omtankes tolkning.
permission-for-pictures-of-others = Du bør ha fått lov før du deler bilder av andre. Spør om lov nå.
    .limit = Den sier ikke hva du gjør når et bilde allerede ligger ute. At du spør nå, er omtankes tolkning.
picture-of-you-without-permission = Det finnes hjelp til å fjerne det du ikke vil ha på nettet. Ansatte bør ikke dele bilder av andre uten at de har fått lov.
    .limit = Den sier ikke om du skal snakke med kollegaen eller lederen din først.
help-with-removing-words-about-you = Det finnes hjelp til å fjerne det du ikke vil ha på nettet. Se hvilke rettigheter du har.
    .limit = Den sier ikke om du skal si fra til lederen din, eller hva du gjør overfor den som la det ut.
relatives-learn-nothing-on-social-media = Du har taushetsplikt om alle opplysninger om pasienter. Ikke fortell pårørende noe om pasienten der.
    .limit = Den tar ikke opp pårørende. At et svar til dem også er omfattet, er omtankes tolkning.
no-trace-of-patients-on-work-pages = Ikke la det komme fram på siden at en person er eller har vært pasient. Også det er taushetsbelagt.
    .limit = Den sier ikke hvilke andre opplysninger som viser hvem noen er. Den gir bare ett eksempel.
tell-the-relative-no-more = Du har taushetsplikt om alle opplysninger om pasienter. Ikke fortell den pårørende mer der.
    .limit = Den sier ikke hvordan du retter opp et brudd på taushetsplikten. At du stopper nå, er omtankes tolkning.
criticism-and-free-speech = Husk at alle har ytringsfrihet som privatperson.
    .limit = Den sier hvor det som regel er best å ta opp kritikk. Den sier ikke hvordan du reagerer på den.
answer-with-a-clear-role = Vær tydelig på hvilken rolle du skriver i, og se på det du skriver, som offentlig.
    .limit = Den sier at det finnes regler for hvem som uttaler seg for foretaket, men ikke hvilke. Den tar ikke opp svar på innlegg fra ansatte.
an-open-profile-is-public = Se på alt du skriver, som offentlig. Hvem som helst kan lese det.
    .limit = Den sier ikke om en profil skal være åpen eller lukket.
help-with-old-posts = Det finnes hjelp til å fjerne det du ikke vil ha på nettet. Se hvilke rettigheter du har.
    .limit = Den tar ikke opp det å søke jobb.
free-to-speak-but-in-public = Du har ytringsfrihet som privatperson, men det du skriver, må du se på som offentlig.
    .limit = Den sier ikke noe om å få ut frustrasjon, eller om hva som egner seg å skrive.
be-clear-about-your-role = Vis tydelig hvilken rolle du har, når andre kan bli i tvil.
    .limit = Den sier ikke hvordan du viser det.
free-to-speak-privately-about-your-field = Som privatperson har du ytringsfrihet. Vis rollen din tydelig når andre kan bli i tvil.
    .limit = Den sier ikke hva du gjør hvis andre likevel tror at du snakker for foretaket.
show-that-you-speak-as-a-professional = Vis rollen din tydelig. Det er ikke alltid lett å se om en fagperson snakker privat eller for arbeidsgiveren.
    .limit = Den sier ikke om du skal si fra til noen først.
be-a-positive-ambassador = Snakk godt om arbeidsplassen din hvis du trives. Foretaket håper på gode ambassadører.
    .limit = Den ber deg ikke skryte av noe du ikke er fornøyd med.
be-clear-when-you-speak-for-the-trust = Vis tydelig at du snakker for foretaket, når andre kan bli i tvil.
    .limit = Den sier ikke hva reglene går ut på, bare at det finnes regler for hvem som får uttale seg for foretaket.
there-are-rules-on-who-speaks = Finn først ut hvem som snakker for foretaket. Det finnes regler for det.
    .limit = Den sier ikke hva reglene går ut på. At du finner det ut først, er omtankes tolkning.
no-patient-information-when-you-speak-for-work = Du har taushetsplikt om alle opplysninger om pasienter. Det gjelder også hvem som er eller var pasient.
    .limit = Den sier ikke noe om pasienter som sier ja til å bli nevnt.
strong-opinions-are-yours-to-state = Som privatperson kan du si det du vil. Det du skriver, må du se på som offentlig.
    .limit = Den sier ikke hva du gjør hvis meningen din og jobben ikke går godt sammen.
no-patient-information-to-the-press = Du har taushetsplikt om alle opplysninger om pasienter, også når pressen spør.
    .limit = Den handler om sosiale medier. At det også er slik når pressen spør, er omtankes tolkning.
rules-on-who-answers-the-press = Finn først ut hvem som snakker for foretaket. Det finnes regler for det.
    .limit = Den nevner ikke pressen, og sier ikke hva reglene går ut på. At du finner det ut først, er omtankes tolkning.
be-clear-to-the-press-about-your-role = Vis tydelig hvilken rolle du har, når andre kan bli i tvil.
    .limit = Den handler om sosiale medier. At dette gjelder overfor pressen, er omtankes tolkning.
free-to-answer-the-press-privately = Som privatperson har du ytringsfrihet. Vis rollen din tydelig når andre kan bli i tvil.
    .limit = Den handler om sosiale medier. At dette gjelder overfor pressen, er omtankes tolkning.
representatives-when-the-leader-is-no-way = Som privatperson kan du si det du vil. Ved siden av lederen er tillitsvalgt eller verneombud en mulighet.
    .limit = Det første rådet er nærmeste leder. At de andre står igjen når det ikke går, er omtankes tolkning.
permission-before-pictures-of-others = Ikke del bilder av andre uten at du har fått lov. Spør først.
    .limit = Den sier ikke hvem som gir lov. At det er de som er med på bildet, er omtankes tolkning.
permission-before-others-appear-on-a-page = Du bør ha fått lov før du deler bilder eller video av andre. Spør først.
    .limit = Den nevner verken offisielle sider eller arrangementer. At det er de som er med, som gir lov, er omtankes tolkning.
permission-is-given-for-a-page = Du bør ikke dele bilder av andre uten at du har fått lov. Det har du fått her.
    .limit = Den sier ikke hvordan noen gir lov. At resten er opp til deg, er omtankes tolkning.
no-patients-in-page-pictures = Du har taushetsplikt om alle opplysninger om pasienter, også at noen er pasient. Ikke legg ut bildet.
    .limit = Den tar ikke opp bilder av pasienter, eller pasienter som sier ja. At et bilde teller, er omtankes tolkning.
a-no-means-no-permission = Ikke del bilder av andre uten at du har fått lov. Her har en sagt nei.
    .limit = Den sier ikke hva du gjør i stedet.
take-picture-down-without-permission = Du bør ikke dele bilder av andre uten at du har fått lov. Har du ikke det, så ta ned bildet.
    .limit = Den tar ikke opp protester. At bildet blir tatt ned, er omtankes tolkning.
copyright-decides-who-may-publish = Åndsverkloven har regler om hvem som får legge ut dette. Finn ut av det først.
    .limit = Den viser bare til loven. At du finner ut av det og spør først, er omtankes tolkning.
copyright-and-a-yes-from-the-maker = Åndsverkloven har regler om hvem som får legge ut dette. Du har et ja fra den som laget det.
    .limit = Den viser bare til loven. Den sier ikke om et ja fra den som laget det, er nok.
permission-for-people-in-others-pictures = Du bør ha fått lov før du deler bilder eller video av andre. Spør først.
    .limit = Den sier ikke hvem som gir lov. At det er de som er med på bildet, er omtankes tolkning.
help-with-removing-what-stays-up = Det finnes hjelp til å fjerne det du ikke vil ha på nettet. Se hvilke rettigheter du har.
    .limit = Den sier ikke hvem du spør først.
be-clear-who-comments = Som privatperson kan du si det du vil. Vis tydelig hvilken rolle du har, der det kan være tvil.
    .limit = Den sier ikke hvordan du gjør det. Foretakenes regler om hvem som uttaler seg for dem, står ikke i den.
help-with-removing-words-in-your-name = Du kan få hjelp til å fjerne det du ikke vil ha på nettet: Se hvilke rettigheter du har.
    .limit = Den sier ikke noe om ord i ditt navn, eller hvem du sier fra til på jobben. At rådet dekker dem, er slik omtanke leser det.

clear-role-when-you-answer = Vis tydelig hvilken rolle du har, der andre kan komme i tvil.
    .limit = Den sier ikke om du bør svare fra din egen profil. Reglene for hvem som snakker for foretaket, er ikke med.
all-that-you-write-is-public = Se på det du skriver, som offentlig. Du styrer ikke om noen deler det videre.
    .limit = Den sier ikke hvem du bør la se profilen din.
clear-role-when-you-share = Du står fritt til å snakke som privatperson. Vis tydelig hvilken rolle du har, der andre kan komme i tvil.
    .limit = Den sier ikke noe om å dele innlegg. At det kan være tvil her, er slik omtanke leser det.
sign-once-read-and-understood = Veiledningen slutter med underskriften din, som tegn på at du har lest og forstått den.
    .limit = Den sier ikke om du må skrive under, eller hva som følger av det.
not-without-having-read-it = Underskriften står for at du har lest og forstått. Les den først.
    .limit = Den sier ikke når du får tid til å lese. At svaret er nei, er slik omtanke leser det.
not-yet-understood = Underskriften står for at du har lest og forstått. Spør først om det som er uklart.
    .limit = Den sier ikke hvem du bør spørre. At du spør først, er slik omtanke leser det.
understood-is-not-agreed = Underskriften står for at du har lest og forstått. Det er som regel best å ta uenighet opp med nærmeste leder.
    .limit = Den sier ikke om du må skrive under. At veiledningen er et internt forhold, er slik omtanke leser det.
staff-sign-that-they-understood = Veiledningen har plass til underskriften til den ansatte, som tegn på at den er lest og forstått.
    .limit = Den sier ikke hvem som ber om den eller tar vare på den.
