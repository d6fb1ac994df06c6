about = Råd til ansatte og ledere i psykiatrien i en dansk region. Tittelen lover ti råd, dokumentet har ni. Det sier ingenting om offisielle sider og klager fra innbyggere.

## 0. Indledning

rule-0-4 = Organisasjonen ser på sosiale medier som en naturlig og viktig del av hverdagen. Den nevner blant andre Facebook, LinkedIn og Instagram.
rule-0-7 = Er du i tvil, kan du alltid spørre lederen din eller sekretariats- og kommunikasjonsavdelingen om råd.
rule-0-8 = Fagorganisasjonen din er trolig også klar til å hjelpe.

## 1. Pas på dig selv

rule-1-1 = Det er lurt å ha en lukket profil framfor en som er helt åpen.
rule-1-2 = Tenk alltid over rollen din: Skriver du som privatperson, eller som fagperson og offentlig ansatt?
rule-1-3 = Si gjerne fra til ledelsen før du uttaler deg som fagperson, og spør eventuelt om råd.
rule-1-4 = Bruker du sosiale medier på jobben, bør du alltid logge av når du går fra skjermen.
rule-1-5 = Det kan forventes at du er lojal mot arbeidsplassen, kollegene og lederen din, også i lukkede grupper og fora.
rule-1-6 = Det er i orden å takke nei når kolleger og ledere ber om å bli venner på nettet.
rule-1-7 = Du velger selv hvem du vil ha kontakt med i sosiale nettverk.
rule-1-8 = Er du borte fra jobben, for eksempel fordi du er syk eller har sykt barn, skal du tenke over hva du legger ut på Facebook.
rule-1-9 = Kolleger kan undre seg når de ser deg i situasjoner der de lurer på hvorfor du da ikke kan komme på jobb.
rule-1-10 = Vær profesjonell i møte med pasienter og pårørende, og hold kontakten i profesjonelle rammer. Det er ikke i sosiale medier.
rule-1-11 = La være å svare når pasienter og pårørende henvender seg i sosiale medier. Fortell dem ved neste personlige kontakt hvordan de kan nå deg.
rule-1-12 = De fleste avdelinger har en felles e-postadresse, som kan brukes.
rule-1-13 = Ta kontakt med lederen din hvis du føler deg krenket av en henvendelse. Ta eventuelt også et skjermbilde av den.
rule-1-14 = Ledelsen godtar ikke krenkende henvendelser, og den vil eller skal gjøre noe med dem.
rule-1-15 = Du kan også trekke inn tillitsvalgt eller verneombud.
rule-1-16 = Pasienter og pårørende kan søke faglige opplysninger om deg på steder som LinkedIn. Det må du godta. Det personlige kan du beskytte på steder som Facebook.
rule-1-17 = Bruk de tekniske mulighetene i profilen din til å beskytte deg selv.

## 2. Opfør dig online som du vil gøre offline

rule-2-1 = I utgangspunktet er reglene på nettet de samme som i den virkelige verden.
rule-2-2 = Noen ting kan det være lurt å sove på før du deler dem.
rule-2-3 = Hold en god og saklig tone når du tenker, snakker og skriver, og husk taushetsplikten.
rule-2-4 = Det har hendt at journalister har hentet tekst eller bilder fra Facebook og vist dem offentlig, for eksempel i aviser.

## 3. God tone

rule-3-1 = Ikke skriv nedlatende om kolleger, ledere eller arbeidsplassen. Det gjelder også pasienter og pårørende.
rule-3-2 = Å skrive slik om dem kan få følger for arbeidsforholdet ditt.
rule-3-3 = Vær klar over at folk har ulike grenser.
rule-3-4 = Noen kolleger kan føle seg krenket av noe som ikke krenker deg, for eksempel bilder.
rule-3-5 = Noe du trodde var fortrolig mellom deg og én annen, kan plutselig bli delt med hele gruppen.

## 4. Personfølsomme oplysninger hører ikke hjemme på sociale medier

rule-4-1 = Husk at det du deler med venner, fort kan spre seg på nettet og skape problemer du ikke hadde forutsett.
rule-4-2 = Det du skriver på veggen til en venn, kan leses av alle vennene til vennen, og så videre.
rule-4-3 = Del aldri sensitive personopplysninger i sosiale medier: ikke om pasienter, pårørende, kolleger eller ledere.
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

rule-8-1 = Holdningen i organisasjonen er at man ikke er venn med pasienter eller pårørende, nåværende eller tidligere, hvis man ikke har andre bånd til dem.
rule-8-2 = LinkedIn er noe annet. Der trenger du ikke å være bekymret for privatlivet på samme måte. Pasienter og pårørende kan søke på den profesjonelle profilen din. Det må ansatte godta.

## 9. Hvis skaden er sket, hvad gør du så?

rule-9-1 = Du kan slette det du har lagt ut. Men husk at Facebook bare trenger ditt ja én gang, i starten, for å bruke innholdet ditt siden.
rule-9-2 = Andre kan ha delt teksten eller bildet før du sletter.
rule-9-3 = I sosiale medier sprer ting seg på noen få øyeblikk.
rule-9-4 = Ta kontakt med lederen din hvis du uten å ville det har havnet i en uheldig situasjon.
rule-9-5 = Du kan også ta kontakt med tillitsvalgt.

## Stances

not-friends-with-patients = La forespørselen ligge. Holdningen i organisasjonen er at man ikke er venn med pasienter eller pårørende man bare kjenner fra behandlingen.
    .limit = Den sier ikke hva du gjør hvis du også kjenner personen privat, eller hvis dere allerede er venner.
not-friends-with-former-patients = La forespørselen ligge. Holdningen i organisasjonen er at man ikke er venn med tidligere pasienter man bare kjenner fra behandlingen.
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
    .limit = Den sier ikke hvordan du svarer, eller hva du gjør med opplysninger som andre har skrevet.
no-case-details-in-replies = Taushetsplikten gjelder alltid, også i et svar.
    .limit = Den sier ikke hvordan du svarer, eller hva du gjør med opplysninger som andre har skrevet.
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
    .limit = Den tar ikke opp innlegg fra andre. At også de teller, er omtankes tolkning. Den sier ikke hvordan du får tatt ned et bilde.
picture-of-you-from-work = Ta kontakt med lederen din hvis dette har satt deg i en uheldig situasjon. Organisasjonen fraråder å legge ut bilder fra arbeidsplassen.
    .limit = Den tar ikke opp innlegg fra andre. At også de teller, er omtankes tolkning. Den sier ikke hvordan du får tatt ned et bilde.
words-about-you-from-a-colleague = Ta kontakt med lederen din hvis dette har satt deg i en uheldig situasjon. Organisasjonen fraråder å skrive nedlatende om kolleger.
    .limit = Den tar ikke opp innlegg fra andre. At også de teller, er omtankes tolkning. Den sier ikke hvordan du får fjernet slike ord.
posts-about-you-from-others = Ta kontakt med lederen din hvis innlegget har satt deg i en uheldig situasjon.
    .limit = Den tar ikke opp innlegg fra andre. At også de teller, er omtankes tolkning. Den sier ikke hvordan du får dem fjernet.
leave-greetings-unanswered = La være å svare på meldingen. Organisasjonen holder kontakten med pasienter og pårørende utenfor sosiale medier.
    .limit = Den sier ikke hva du gjør hvis dere ikke skal møtes. At en takk eller en hilsen er omfattet, er omtankes tolkning.
show-the-way-in-person = La være å svare på meldingen, og si ved neste personlige kontakt hvordan du kan nås.
    .limit = Den sier ikke hva du gjør hvis dere ikke har avtalt noe møte, eller hvis saken haster.
no-sensitive-details-to-relatives = Del aldri sensitive personopplysninger om pasienter i sosiale medier, heller ikke med pårørende.
    .limit = Den sier ikke hva du kan fortelle andre steder. At en melding til en pårørende er å dele, er omtankes tolkning.
contact-your-leader-about-an-answer = Ta kontakt med lederen din hvis svaret har satt deg i en uheldig situasjon.
    .limit = Den tar ikke opp svar til pasienter. At et svar kan sette deg i en slik situasjon, er omtankes tolkning.
management-acts-on-violations = Gjør noe med det. Ledelsen godtar ikke at ansatte blir krenket.
    .limit = Den forteller de ansatte at ledelsen gjør noe, men ikke hvordan. At det er din oppgave som leder, er omtankes tolkning.
no-patient-information-on-work-pages = Del aldri sensitive personopplysninger om pasienter i sosiale medier, heller ikke på en side for jobben.
    .limit = Den tar ikke opp sider for jobben, og sier ikke hvilke opplysninger som viser hvem noen er.
talk-about-treatment-in-the-professional-setting = Hold kontakten om behandlingen i profesjonelle rammer, ikke i sosiale medier.
    .limit = Den nevner ikke pasienter du også kjenner privat. At rådet dekker dem, er omtankes tolkning.
no-social-media-with-patients = Hold deg unna sosiale medier mens du har direkte kontakt med pasienter. Det lar seg ikke forene med arbeidet.
    .limit = Den sier ikke hva som regnes som direkte kontakt.
no-social-media-with-patients-for-work-either = Hold deg unna sosiale medier mens du har direkte kontakt med pasienter. Bruk i jobben er ikke nevnt for seg.
    .limit = Den tar ikke opp bruk sammen med en pasient. At det også er omfattet, er omtankes tolkning.
keep-your-mind-on-the-work = Bruk sunn fornuft. Sosiale medier kan ta tid og oppmerksomhet fra arbeidet og fra pasientenes sikkerhet.
    .limit = Den forbyr ikke privat bruk på vakt, og den setter ingen grense for tiden.
patients-look-you-up = La det være. Det må godtas at pasienter og pårørende søker faglige opplysninger om deg.
    .limit = Den sier ikke hva som hører hjemme på profilen, og den nevner ikke tidligere pasienter her.
contact-your-leader-about-what-you-told = Ta kontakt med lederen din hvis svaret har satt deg i en uheldig situasjon, og husk taushetsplikten.
    .limit = Den tar ikke opp svar til pårørende. At et svar kan sette deg i en slik situasjon, er omtankes tolkning.
leader-friends-with-own-staff = Valget er ditt. Vær klar over at du kan få vite ting du som leder er nødt til å handle på.
    .limit = Den sier ikke om ledere og ansatte skal være venner, eller hvordan du handler på det du får vite. Den tar ikke opp det å vise de ansatte mindre.
leader-asks-own-staff = Valget er ditt. Vær klar over at du kan få vite ting du er nødt til å handle på, og at de ansatte kan si nei.
    .limit = Den sier ikke om en leder skal sende forespørsler til sine ansatte.
leader-declines-own-staff = Du bestemmer selv hvem du vil ha i nettverket ditt.
    .limit = Den sier at det er greit å takke nei til kolleger og ledere. Den nevner ikke forespørsler fra ansatte til lederen.
leader-ends-friendship-with-staff = Du bestemmer selv hvem du vil ha i nettverket ditt. Det kan være vanskelig for de ansatte å velge deg bort.
    .limit = Rådet om å si det åpent og ta det første skrittet er for dem som blir ledere for tidligere kolleger.
new-leader-keeps-friends = Tenk over om du vil endre hvem du er venn med. Gjør du det, er det bedre at du tar det første skrittet selv.
    .limit = Den sier ikke at du må avslutte noe vennskap, eller når. Den tar ikke opp det å vise de ansatte mindre.
new-leader-ends-friendships = Valget er ditt. Si det åpent og ærlig hvis du endrer hvem du er venn med.
    .limit = Den sier ikke hvordan eller når du forteller det, eller om det skal være likt for alle.
leader-and-staff-on-linkedin = Du bestemmer selv hvem du vil ha i nettverket ditt.
    .limit = Rådene til ledere handler om venner. Den tar ikke opp ledere og ansatte på LinkedIn.
leader-and-others-staff = Du bestemmer selv hvem du vil ha i nettverket ditt, og det er greit å takke nei til kolleger.
    .limit = Rådene til ledere handler om deres egne ansatte. Den tar ikke opp dem som har en annen leder.
use-settings-towards-staff = Bruk de tekniske mulighetene i profilen til å beskytte deg selv.
    .limit = Den tar ikke opp ledere som viser de ansatte mindre.
leader-sees-sick-listed-as-friend = Vær klar over at dette kan være noe du som leder er nødt til å handle på.
    .limit = Den sier ikke hvordan du handler, eller at et innlegg beviser noe.
no-words-online-about-sick-leave = Del aldri noe sensitivt om kolleger eller ledere. Ikke skriv nedlatende om dem heller.
    .limit = Den nevner ikke at noen er sykmeldt. At det er sensitivt, er omtankes tolkning.
leader-sees-disloyalty-as-friend = Vær klar over at dette kan være noe du som leder er nødt til å handle på.
    .limit = Den sier ikke hvordan du handler, eller når et innlegg er illojalt.
demeaning-posts-by-staff = Organisasjonen fraråder nedlatende ord om folk på jobben. De kan få følger for ansettelsen.
    .limit = Den sier ikke hvem som reagerer, eller hvordan.
answer-in-a-sober-tone = Hold en god og saklig tone uten å snakke ned noen, og tenk over hvilken rolle du skriver i.
    .limit = Den tar ikke opp hvordan du svarer på innlegg fra en kollega eller ansatt.
leaders-check-facebook = Tenk over hvilket inntrykk du gir. Noen ledere sjekker Facebook før de kaller inn til intervju.
    .limit = Den nevner bare Facebook. Den sier ikke om ledere skal sjekke folk.
a-closed-profile-is-a-good-idea = Det er en god idé å ha profilen lukket i stedet for åpen for alle.
    .limit = Den forbyr ikke en åpen profil.
your-shares-speak-of-you = Tenk over det. Andre kan se det du deler, som et tegn på hva du selv mener og står for.
    .limit = Den sier ikke at slikt må tas ned. Den nevner det som eksempler på hva andre kan lese som ditt syn.
demeaning-posts-do-not-belong = Organisasjonen fraråder nedlatende ord om folk på jobben. Ta ned innleggene. De kan få følger for ansettelsen.
    .limit = Den sier ikke noe om tidligere arbeidsplasser, bare hva du ikke skal skrive. At du tar det ned, er omtankes tolkning.
you-can-delete-old-posts = Du kan slette innlegg, men andre har kanskje alt delt dem.
    .limit = Den handler om skade som har skjedd. Den tar ikke opp rydding før du søker jobb.
let-off-steam-with-loyalty = Sov gjerne på det, hold en saklig tone, og vær lojal mot arbeidsplassen.
    .limit = Den sier ikke noe om å få ut frustrasjon. At ordene om tone og lojalitet er vilkårene, er omtankes tolkning.
no-demeaning-words-about-colleagues-or-workplace = Ikke skriv nedlatende om kolleger, ledere eller arbeidsplassen. Det kan få følger for arbeidsforholdet ditt.
    .limit = Den sier ikke når klare ord blir nedlatende.
no-demeaning-words-about-patients = Ikke skriv nedlatende om pasienter eller pårørende. Det kan få følger for arbeidsforholdet ditt.
    .limit = Den sier ikke om det spiller noen rolle at ingen vet hvem det gjelder.
criticise-people-in-a-sober-tone = Hold en god og saklig tone. Ikke skriv nedlatende om kolleger og ledere. Det kan også forventes at du er lojal.
    .limit = Den sier ikke om det er greit å kritisere en kollega eller leder, eller når det blir illojalt.
think-over-whom-you-speak-as = Tenk over om du skriver som privatperson eller som fagperson og offentlig ansatt.
    .limit = Den sier ikke at rollen din skal gå fram.
tell-management-when-you-speak-professionally = Si gjerne fra til ledelsen før du uttaler deg som fagperson, og spør den eventuelt om råd.
    .limit = Den sier ikke at du trenger godkjenning, eller hva du gjør hvis dere er uenige.
no-patient-information-for-work-either = Del aldri sensitive personopplysninger om pasienter i sosiale medier.
    .limit = Den sier ikke hvilke opplysninger som er nok til å vise hvem noen er.
no-confidential-matters-for-work-either = Taushetsplikten gjelder alltid. Ikke ta med fortrolige opplysninger.
    .limit = Den nevner ikke andre innbyggere, bare pasienter, pårørende, kolleger og ledere.
discriminatory-words-are-not-sober = Skriv i en god og saklig tone, og tenk over hva ordene sier om holdningene og verdiene dine.
    .limit = Den ber deg bare tenke over slike ting. At diskriminerende ord strider mot en saklig tone, er omtankes tolkning.
it-says-something-about-you = Tenk over hvordan andre ser på det. Det du deler, kan ligne dine egne holdninger og verdier.
    .limit = Den forbyr ingenting her, og sier ikke hva du gjør hvis andre misforstår.
opinions-say-something-about-you = Tenk over hvordan andre ser på det. Det du deler, kan ligne et tegn på verdiene dine.
    .limit = Den sier ikke hvilke meninger du holder for deg selv.
confidential-with-the-press-too = Husk alltid taushetsplikten, også når pressen spør.
    .limit = Den handler om sosiale medier. At dette også gjelder når pressen spør, er omtankes tolkning.
tell-management-before-you-answer-the-press = Si gjerne fra til ledelsen før du uttaler deg som fagperson, og spør den eventuelt om råd.
    .limit = Den sier ikke at du trenger godkjenning. At dette gjelder et svar til pressen, er omtankes tolkning.
think-over-your-role-with-the-press = Tenk over rollen din: Snakker du som privatperson, eller som fagperson og offentlig ansatt?
    .limit = Den sier ikke hvordan du viser rollen din. At dette gjelder overfor pressen, er omtankes tolkning.
work-stays-out-of-your-free-time = Du skal passe på at jobben ikke glir inn i fritiden din. Det kolleger skriver, kan komme til å påvirke deg.
    .limit = Den sier ikke hvordan, om du skal svare, eller hva kollegene skal la være å skrive.
you-choose-whom-to-connect-with = Du velger selv hvem du vil ha kontakt med i sosiale nettverk.
    .limit = Den sier ikke noe om å forlate en gruppe. At det er opp til deg, er omtankes tolkning.
no-running-down-in-the-chat-either = Ikke bli med på nedlatende ord om kolleger, ledere, pasienter eller pårørende. Lojalitet er ventet i lukkede grupper også.
    .limit = Den sier ikke hva du gjør med det andre har skrevet.
sensitive-things-about-colleagues-come-down = Del aldri sensitive personopplysninger om kolleger og ledere. Skjul innlegget.
    .limit = Den sier ikke hvordan du retter det opp, bare at du aldri bør dele slikt. At innlegget blir skjult, er omtankes tolkning.
criticise-soberly-when-the-leader-is-no-way = Hold en god og saklig tone. Ikke skriv nedlatende. Det kan også forventes at du er lojal.
    .limit = Den sier ikke om det er greit å kritisere arbeidsplassen, eller når kritikk blir illojal.
no-pictures-from-the-workplace = Ikke legg ut bilder fra arbeidsplassen, heller ikke i lukkede grupper.
    .limit = Den sier ikke hva som gjelder når alle på bildet sier ja. Den nevner heller ikke bilder fra utenfor arbeidsplassen.
ask-before-pictures-from-private-gatherings = Få et ja fra dem det gjelder, først. Folk har ulike grenser.
    .limit = Den sier ikke hvordan de sier ja, eller hva du gjør hvis en av dem sier nei.
confidential-details-stay-out-of-pictures = Taushetsplikten gjelder alltid. Ikke legg ut dette bildet.
    .limit = Den minner om taushetsplikten og nevner ikke bilder. At et bilde kan bryte den, er omtankes tolkning.
patients-stay-out-of-page-pictures = Del aldri sensitive personopplysninger om pasienter i sosiale medier, heller ikke på et bilde.
    .limit = Den tar ikke opp offisielle sider, eller pasienter som gjerne vil vises. At den dekker dem, er omtankes tolkning.
confidential-details-stay-out-of-page-pictures = Taushetsplikten gjelder alltid. Ikke legg ut dette bildet.
    .limit = Den minner om taushetsplikten og nevner ikke bilder. At et bilde kan bryte den, er omtankes tolkning.
take-private-picture-down-on-objection = Organisasjonen råder deg til å ha et ja fra dem det gjelder. Har du ikke det, så ta ned bildet.
    .limit = Den handler om å spørre før du legger ut noe. At bildet blir tatt ned, er omtankes tolkning.
take-workplace-picture-down-on-objection = Organisasjonen fraråder uansett bilder fra arbeidsplassen. Ta det ned.
    .limit = Den sier at du ikke bør legge ut slike bilder. At et bilde blir tatt ned, er omtankes tolkning.
what-you-pass-on-says-something-about-you = Tenk over at andre kan se det du deler, som et tegn på holdningene og verdiene dine.
    .limit = Den sier ikke hvem som har retten til det andre har laget.
post-about-you-that-stays-up = Ta kontakt med lederen din hvis innlegget har satt deg i en uheldig situasjon.
    .limit = Den tar ikke opp innlegg fra andre. At også de teller, er omtankes tolkning. Den sier ikke hva du gjør når de blir liggende.
think-about-your-voice = Tenk over om du skriver som privatperson eller som fagperson.
    .limit = Den tar ikke opp offisielle sider.
no-confidential-matters-on-the-units-page = Taushetsplikten gjelder alltid. Hold fortrolige opplysninger utenfor.
    .limit = Den nevner ikke andre innbyggere, bare pasienter, pårørende, kolleger og ledere.
colleagues-as-friends = Du bestemmer selv hvem du vil ha i nettverket ditt. Pass på at jobben ikke sniker seg inn i fritiden.
    .limit = Den sier ikke om det er klokt å være venner med kolleger. At ordene om fritiden hører med til et ja, er omtankes tolkning.
leaders-as-friends = Du bestemmer selv hvem du vil ha i nettverket ditt, og det er greit å takke nei.
    .limit = Rådene om å være venner med ansatte er for ledere. Den sier ikke om det er klokt for deg.
declining-colleagues-and-leaders = Det er greit å takke nei når kolleger og ledere vil være venner på nettet.
    .limit = Den sier ikke hvordan du sier nei.
standing-by-a-no-at-work = Det er greit å takke nei når kolleger og ledere vil være venner på nettet. Du bestemmer selv hvem du vil ha i nettverket ditt.
    .limit = Den nevner ikke følger på jobben, og sier ikke hva du gjør med dem.
ending-a-friendship-at-work = Du bestemmer selv hvem du vil ha i nettverket ditt.
    .limit = Den sier at det er greit å takke nei til en forespørsel. Den tar ikke opp det å avslutte et vennskap.
people-at-work-on-linkedin = Du bestemmer selv hvem du vil ha i nettverket ditt.
    .limit = Den nevner ikke kolleger eller ledere på LinkedIn spesielt.
common-sense-in-working-hours = Bruk sunn fornuft: Sosiale medier tar tid og konsentrasjon, og på jobben kommer jobben først.
    .limit = Den sier ikke om privat bruk er tillatt, eller hvor mye.
the-work-comes-first = På jobben kommer jobben først: La den ikke vente.
    .limit = Rådet advarer om tapt tid og konsentrasjon. At svaret er nei, er slik omtanke leser det.
not-with-patients-at-hand = Å gå på sosiale medier mens du har direkte kontakt med pasienter, lar seg ikke forene med arbeidet.
    .limit = Rådet gjelder bare pasienter. Den sier ikke hva som gjelder hos andre du har ansvar for.
log-off-when-leaving-the-screen = Logg alltid av når du går fra skjermen, hvis du bruker sosiale medier på jobben.
    .limit = Den sier ikke noe om låste skjermer. At en lås ikke er nok, er slik omtanke leser det.
log-off-the-screen-you-left = Logg alltid av når du går fra skjermen: Gjør det nå.
    .limit = Den sier ikke hva du gjør når du har glemt det. At du gjør det nå, er slik omtanke leser det.
written-in-your-name = Ta kontakt med lederen din hvis du er kommet i en uheldig situasjon uten å ville det.
    .limit = Den sier ikke noe om ord i ditt navn. At rådet dekker dem, er slik omtanke leser det.

protect-your-private-profile = Bruk innstillingene til å beskytte deg selv. Det er lurt å ikke ha en profil som er åpen for alle.
    .limit = Den sier ikke noe særskilt om folk fra jobben. At rådet dekker dem, er slik omtanke leser det.
think-as-whom-you-answer = Tenk alltid over om du skriver som privatperson eller som fagperson.
    .limit = Den sier ikke noe om spørsmål til en privat profil. At rådet dekker et svar, er slik omtanke leser det.
think-as-whom-you-put-it = Tenk alltid over om du skriver som privatperson eller som fagperson.
    .limit = Den sier ikke noe om å dele innlegg. At det å dele hører med, er slik omtanke leser det.
