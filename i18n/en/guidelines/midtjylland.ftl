about = Seven pieces of advice for units of a Danish region that consider starting on social media. It says there are no guidelines on use and is silent on friend requests and photos.

## 0. Få hjælp til de sociale medier?

rule-0-2 = The region tries out new media and methods for the good of citizens and users.
rule-0-3 = The region wants dialogue and takes an active part in debate, also when it is itself seen in a critical light.
rule-0-4 = The region sets aside time and resources for dialogue.
rule-0-6 = The seven pieces of advice are meant as a help for those who consider starting to work with social media.
rule-0-7 = The advice does not cover everything, but can serve as a checklist before you start.
rule-0-8 = The region is led by values and has no guidelines on the use of social media.
rule-0-9 = The local workplace judges for itself whether there should be guidelines, for example on staff’s private use in working hours. It also judges whether to be active through a work profile.
rule-0-14 = You are welcome to ask your local communication department if you have questions or need more help.
rule-0-15 = The communication policy is on the intranet, under “kommunikation”. So is the leaflet “God adfærd i det offentlige”.

## 1. Du er omfattet af tavshedspligten

rule-1-1 = Employees have a duty of confidentiality and must not pass on confidential information on social media.
rule-1-2 = The duty covers personal matters of patients, relatives, colleagues and management, just as when you speak to other media.
rule-1-3 = The leaflet “God adfærd i det offentlige” says more about the rules on free expression and confidentiality.

## 2. Klarhed over hvem der udtaler sig

rule-2-1 = On social media, doubt can easily arise about who is behind a post or a message.
rule-2-2 = Always make sure there can be no doubt whether you speak for yourself or for your workplace.
rule-2-3 = The region’s communication policy says more about who may make statements.

## 3. Sociale medier på arbejdspladsen

rule-3-1 = If social media are part of your work, behave there as you do when you are at work.
rule-3-2 = Social media are no sanctuary. They can become the centre of cases that draw attention to these media.

## 4. Sociale medier kan ikke styres

rule-4-1 = If you want to use social media, accept that you cannot steer content and direction as you may be used to on a website.
rule-4-2 = When you send a post, bear in mind that others gain a say in its content from that moment.
rule-4-3 = A post of yours can be misused.

## 5. Hvad kan de bruges til

rule-5-2 = Social media are especially suited to innovation and to finding ideas together with others.
rule-5-3 = Social media are especially suited to building networks across the organisation.
rule-5-4 = Social media are especially suited to sharing knowledge.
rule-5-5 = Set aside resources, since initiatives like these need ongoing monitoring.

## 6. Strategisk tilgang lønner sig

rule-6-1 = What works and draws people in may look like chance, but there is often a deliberate strategy behind it.
rule-6-2 = Make sure your strategy and your goal are quite clear from the start.
rule-6-3 = It may turn out that social media are not the answer, or that they need to be combined with more traditional media.
rule-6-4 = If useful, contact your local communication department to talk it through.

## 7. Hvordan får jeg udbytte af de sociale medier

rule-7-1 = If you want a better chance of success, be bold. Do not copy everyone else, but think in new ways.

## Stances

patients-stay-confidential = Personal matters of patients are confidential, on social media too.
    .limit = It does not say which details show who somebody is.
citizens-stay-confidential = Confidential information is not for social media.
    .limit = It names patients, relatives, colleagues and management, but not other citizens.
colleagues-stay-confidential = Personal matters of colleagues and leaders are confidential, on social media too.
    .limit = It does not say what applies when the colleague agrees.
treatment-stays-out-of-replies = Personal matters of patients and relatives are confidential, in a reply too.
    .limit = It does not say how to answer a complaint, or what to do with details that others have written.
cases-stay-out-of-replies = Confidential information is not for social media, not in a reply either.
    .limit = It does not say how to answer a complaint, or what to do with details that others have written.
patient-information-is-covered-by-the-duty = Personal matters of patients are confidential: take the post out of view.
    .limit = It says what not to pass on. Taking the post out of view is how omtanke reads that. It does not say how to repair it.
confidential-information-is-covered-by-the-duty = Confidential information is not for social media: take the post out of view.
    .limit = It says what not to pass on. Taking the post out of view is how omtanke reads that. It does not say how to repair it.
