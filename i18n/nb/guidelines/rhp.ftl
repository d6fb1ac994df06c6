about = Råd til ansatte og ledere i psykiatrien i en dansk region. Tittelen lover ti råd, dokumentet har ni. Det sier ingenting om offisielle sider og klager fra innbyggere.

## 0. Indledning

rule-0-4 = Organisasjonen ser på sosiale medier som Facebook, LinkedIn og Instagram som en naturlig og viktig del av hverdagen.
rule-0-7 = Er du i tvil, kan du alltid spørre lederen din eller sekretariats- og kommunikasjonsavdelingen om råd.
rule-0-8 = Fagorganisasjonen din er trolig også klar til å hjelpe.

## 1. Pas på dig selv

rule-1-1 = Det er lurt å ha en lukket profil framfor en som er helt åpen.
rule-1-2 = Tenk alltid over om du skriver som privatperson eller som fagperson og offentlig ansatt.
rule-1-3 = Si gjerne fra til ledelsen før du uttaler deg som fagperson, og spør eventuelt om råd.
rule-1-4 = Bruker du sosiale medier på jobben, bør du alltid logge av når du går fra skjermen.
rule-1-5 = Det kan forventes at du er lojal mot arbeidsplassen, kollegene og lederen din, også i lukkede grupper og fora.
rule-1-6 = Det er i orden å takke nei når kolleger og ledere ber om å bli venner på nettet.
rule-1-7 = Du velger selv hvem du vil ha kontakt med i sosiale nettverk.
rule-1-8 = Er du borte fra jobben, for eksempel fordi du er syk eller har sykt barn, skal du tenke over hva du legger ut på Facebook.
rule-1-9 = Kolleger kan undre seg når de ser deg i situasjoner der de lurer på hvorfor du da ikke kan komme på jobb.
rule-1-10 = Vær profesjonell overfor pasienter og pårørende, og hold kontakten i profesjonelle rammer. Sosiale medier er ikke en slik ramme.
rule-1-11 = La være å svare når pasienter og pårørende henvender seg i sosiale medier. Fortell dem ved neste personlige kontakt hvordan de kan nå deg.
rule-1-12 = De fleste avdelinger har en felles e-postadresse, som kan brukes.
rule-1-13 = Ta kontakt med lederen din hvis du føler deg krenket av en henvendelse. Ta eventuelt også et skjermbilde av den.
rule-1-14 = Ledelsen godtar ikke krenkende henvendelser, og den vil eller skal gjøre noe med dem.
rule-1-15 = Du kan også trekke inn tillitsvalgt eller verneombud.
rule-1-16 = Ansatte må godta at pasienter og pårørende kan søke faglige opplysninger om dem, for eksempel på LinkedIn. De personlige opplysningene dine kan du beskytte, for eksempel på Facebook.
rule-1-17 = Bruk de tekniske mulighetene i profilen din til å beskytte deg selv.

## 2. Opfør dig online som du vil gøre offline

rule-2-1 = I utgangspunktet er reglene på nettet de samme som i den virkelige verden.
rule-2-2 = Noen ting kan det være lurt å sove på før du deler dem.
rule-2-3 = Hold en god og saklig tone når du tenker, snakker og skriver, og husk taushetsplikten.
rule-2-4 = Det har hendt at journalister har hentet tekst eller bilder fra Facebook og vist dem offentlig, for eksempel i aviser.

## 3. God tone

rule-3-1 = Ikke skriv nedlatende om kolleger, ledere, arbeidsplassen, pasienter eller pårørende.
rule-3-2 = Å skrive slik om dem kan få følger for arbeidsforholdet ditt.
rule-3-3 = Vær klar over at folk har ulike grenser.
rule-3-4 = Noen kolleger kan føle seg krenket av noe som ikke krenker deg, for eksempel bilder.
rule-3-5 = Noe du trodde var fortrolig mellom deg og én annen, kan plutselig bli delt med hele gruppen.

## 4. Personfølsomme oplysninger hører ikke hjemme på sociale medier

rule-4-1 = Husk at det du deler med venner, fort kan spre seg på nettet og skape problemer du ikke hadde forutsett.
rule-4-2 = Det du skriver på veggen til en venn, kan leses av alle vennene til vennen, og så videre.
rule-4-3 = Del aldri sensitive personopplysninger om kolleger, ledere, pasienter eller pårørende i sosiale medier.
rule-4-4 = Husk alltid at du har taushetsplikt.

## 5. Del, men gør det med omtanke

rule-5-1 = Ikke legg ut bilder fra arbeidsplassen, heller ikke i lukkede fora.
rule-5-2 = Er bildene fra en privat sammenkomst med kolleger, så husk å få ja først fra dem det gjelder.
rule-5-3 = Tenk over at andre kan se det du deler, som et tegn på holdningene og verdiene dine.
rule-5-4 = Deler du noe ekstremt eller svært diskriminerende, er det et eksempel på hva andre kan se som dine egne holdninger.
rule-5-5 = Noen ledere sjekker Facebook før de kaller inn til jobbintervju. Tenk over om du gjør det inntrykket der som du gjerne vil gjøre i intervjuet.

## 6. Deltag

rule-6-1 = Sosiale medier kan være gode til ideer, nettverk, delt kunnskap og inspirasjon.
rule-6-2 = På jobb kommer naturlig nok jobben først, slik privatlivet kommer først hjemme.
rule-6-3 = Bruk sunn fornuft. Sosiale medier kan stjele mye arbeidstid og ta fokus fra oppgavene, i verste fall fra pasientenes sikkerhet.
rule-6-4 = Å gå på sosiale medier mens du har direkte kontakt med pasienter, lar seg ikke forene med arbeidet.
rule-6-5 = Er du på sosiale medier med kolleger i fritiden, skal du også passe på at jobben ikke glir inn i den.
rule-6-6 = Jobben kan for eksempel gli inn når kolleger skriver at det er ekstra travelt, eller at mange er syke.
rule-6-7 = Innlegg fra kolleger om jobben kan ende med å påvirke deg når du har fri.

## 7. Særligt til dig som leder

rule-7-2 = Er du som leder venn med dine ansatte, så vær klar over at du kan få vite ting du er nødt til å handle på.
rule-7-3 = Som leder kan du se at sykmeldte gjør ting som får deg til å lure på om de virkelig ikke kan jobbe.
rule-7-4 = Som leder kan du også se at ansatte er illojale.
rule-7-5 = Går du fra å være likestilt kollega til å bli leder, så tenk over om du skal endre hvem du er venn med. Si det åpent og ærlig hvis du gjør det.
rule-7-6 = Det kan være vanskelig for de ansatte å velge deg bort i sosiale medier.
rule-7-7 = Derfor er det bedre at du som leder tar det første skrittet.

## 8. Ven med patienter

rule-8-1 = Holdningen i organisasjonen er at ansatte ikke er venner med nåværende eller tidligere pasienter eller pårørende, hvis det er den eneste relasjonen til dem.
rule-8-2 = LinkedIn er noe annet. Der trenger du ikke å være bekymret for privatlivet på samme måte. Det må godtas at pasienter eller pårørende søker på ansattes profesjonelle profil.

## 9. Hvis skaden er sket, hvad gør du så?

rule-9-1 = Du kan slette det du har lagt ut. Men husk at Facebook bare trenger ditt ja én gang, i starten, for å bruke innholdet ditt siden.
rule-9-2 = Andre kan ha delt teksten eller bildet før du sletter.
rule-9-4 = Ta kontakt med lederen din hvis du uten å ville det har havnet i en uheldig situasjon.
rule-9-5 = Du kan også ta kontakt med tillitsvalgt.

## Stances

not-friends-with-patients = La forespørselen ligge. Holdningen i organisasjonen er at ansatte ikke er venner med pasienter eller pårørende de bare kjenner fra behandlingen.
    .limit = Den sier ikke hva du gjør hvis du også kjenner personen privat, eller hvis dere allerede er venner.
not-friends-with-former-patients = La forespørselen ligge. Holdningen i organisasjonen er at ansatte ikke er venner med tidligere pasienter de bare kjenner fra behandlingen.
    .limit = Den sier ikke hvor lenge etter behandlingen dette gjelder, eller hvordan du takker nei.
linkedin-is-different = LinkedIn er noe annet. Der trenger du ikke å bekymre deg for privatlivet på samme måte.
    .limit = Den sier ikke om du skal godta invitasjoner fra pasienter og pårørende, bare at det må godtas at de søker opp profilen din.
linkedin-is-different-for-former-patients = LinkedIn er noe annet. Der trenger du ikke å bekymre deg for privatlivet på samme måte.
    .limit = Den nevner ikke tidligere pasienter på LinkedIn, bare pasienter og pårørende. Den sier heller ikke om du skal godta invitasjoner.
leave-messages-unanswered = La være å svare på meldingen, og forklar ved neste personlige kontakt hvordan du kan nås.
    .limit = Den sier ikke hva du gjør hvis dere ikke har avtalt noe møte, eller hvis saken haster.
violated-by-an-approach = Ta kontakt med lederen din hvis du føler deg krenket av henvendelsen. Ledelsen godtar ikke slike krenkelser.
    .limit = Den sier ikke hva ledelsen gjør, eller om du skal svare eller blokkere personen.
no-patient-information = Del aldri sensitive personopplysninger om pasienter i sosiale medier.
    .limit = Den sier ikke hvilke opplysninger som er nok til å vise hvem noen er.
think-before-posting-off-work = Tenk over hva du legger ut på Facebook når du ikke er på jobb. Kolleger kan undre seg.
    .limit = Den forbyr ingen innlegg. Sykdom, din egen eller barnets, er bare nevnt som et eksempel.
friends-pass-things-on = Husk at det du deler med venner, fort kan bli delt med andre.
    .limit = Den sier ikke at du skal holde deg unna lukkede grupper.
no-confidential-details-about-citizens = Taushetsplikten gjelder alltid. Ikke ta med fortrolige opplysninger.
    .limit = Den nevner ikke andre innbyggere, bare pasienter, pårørende, kolleger og ledere.
no-sensitive-details-about-colleagues = Del aldri sensitive personopplysninger om kolleger og ledere i sosiale medier.
    .limit = Den sier ikke hva som gjelder for ting som ikke er sensitive, eller når kollegaen sier ja.
criticise-in-a-sober-tone = Hold en god og saklig tone. Ikke skriv nedlatende. Det kan også forventes at du er lojal.
    .limit = Den sier ikke om det er greit å kritisere arbeidsplassen, eller når kritikk blir illojal.
no-treatment-details-in-replies = Del aldri sensitive personopplysninger om pasienter og pårørende, heller ikke i et svar.
    .limit = Den sier ikke hvordan du svarer på en klage, eller hva du gjør med opplysninger som andre har skrevet.
no-case-details-in-replies = Taushetsplikten gjelder alltid, også i et svar.
    .limit = Den sier ikke hvordan du svarer på en klage, eller hva du gjør med opplysninger som andre har skrevet.
contact-your-leader = Ta kontakt med lederen din hvis dette har satt deg i en uheldig situasjon. Du kan slette innlegget, men kanskje er det allerede delt.
    .limit = Den sier ikke at innlegget skal slettes, eller hvordan andre får vite om det.
contact-your-leader-about-the-press = Ta kontakt med lederen din hvis dette har satt deg i en uheldig situasjon.
    .limit = Den sier ikke hvordan du svarer en journalist.
patient-information-does-not-belong-there = Sensitive personopplysninger om pasienter hører ikke hjemme i sosiale medier. Skjul innlegget.
    .limit = Den sier ikke hvordan du retter det opp, bare at du aldri bør dele slikt. At innlegget blir skjult, er omtankes tolkning.
confidential-things-do-not-belong-there = Taushetsplikten gjelder her også. Skjul innlegget.
    .limit = Den sier ikke hvordan du retter opp et brudd på taushetsplikten. At innlegget blir skjult, er omtankes tolkning.
ask-the-colleagues-in-your-picture = Organisasjonen råder deg til å spørre kollegene først. Spør dem nå.
    .limit = Den sier ikke hva du gjør etterpå, og den nevner bare private sammenkomster. At du spør nå, er omtankes tolkning.
picture-of-you-from-a-private-gathering = Ta kontakt med lederen din hvis dette har satt deg i en uheldig situasjon. Ansatte bør ha fått ja før de legger ut slike bilder.
    .limit = Den tar ikke opp innlegg fra andre, eller hvordan du får tatt ned et bilde.
picture-of-you-from-work = Ta kontakt med lederen din hvis dette har satt deg i en uheldig situasjon. Organisasjonen fraråder å legge ut bilder fra arbeidsplassen.
    .limit = Den tar ikke opp innlegg fra andre, eller hvordan du får tatt ned et bilde.
words-about-you-from-a-colleague = Ta kontakt med lederen din hvis dette har satt deg i en uheldig situasjon. Organisasjonen fraråder å skrive nedlatende om kolleger.
    .limit = Den tar ikke opp innlegg fra andre, eller hvordan du får fjernet slike ord.
posts-about-you-from-others = Ta kontakt med lederen din hvis innlegget har satt deg i en uheldig situasjon.
    .limit = Den tar ikke opp innlegg fra andre, eller hvordan du får dem fjernet.
