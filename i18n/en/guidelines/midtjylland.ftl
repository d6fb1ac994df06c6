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

rule-1-1 = As an employee you have a { -word-duty-of-confidentiality }. You must therefore not use social media to pass on what is confidential.
rule-1-2 = The duty covers personal matters. That means those of patients, relatives, colleagues and management. It is just the same as when you speak to other media.
rule-1-3 = The leaflet “God adfærd i det offentlige” says more about the rules on freedom of expression and on confidentiality.

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

rule-5-2 = Social media are above all suited to making something new, and to finding ideas together with others.
rule-5-3 = Social media are above all suited to building networks across the organisation.
rule-5-4 = Social media are above all suited to use as a place to share knowledge.
rule-5-5 = Efforts for ideas, networks and knowledge need to be monitored as they go. Make sure to set resources aside for this.

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
citizens-stay-confidential = Do not use social media to pass on what is confidential.
    .limit = It names patients, relatives, colleagues and management. It does not name other citizens.
colleagues-stay-confidential = Personal matters of colleagues and leaders are confidential, on social media too.
    .limit = It does not say what applies when the colleague agrees.
treatment-stays-out-of-replies = Personal matters of patients and relatives are confidential, in a reply too.
    .limit = It does not say how to answer, or what to do with details that others have written.
cases-stay-out-of-replies = Confidential information is not for social media, not in a reply either.
    .limit = It does not say how to answer, or what to do with details that others have written.
patient-information-is-covered-by-the-duty = Personal matters of patients are confidential: take the post out of view.
    .limit = It says what not to pass on. Taking the post out of view is how omtanke reads that. It does not say how to repair it.
confidential-information-is-covered-by-the-duty = Confidential information is not for social media: take the post out of view.
    .limit = It says what not to pass on. Taking the post out of view is how omtanke reads that. It does not say how to repair it.
patients-stay-confidential-towards-relatives = Personal matters of patients are confidential, also when a relative asks on social media.
    .limit = It does not say what relatives can be told elsewhere. That a message is covered too is how omtanke reads it.
patients-stay-confidential-on-work-pages = Personal matters of patients are confidential, on a page for work too.
    .limit = It does not say which details show who somebody is.
pass-no-more-on-to-the-relative = Personal matters of patients are confidential: tell the relative no more there.
    .limit = It says what not to pass on. Stopping now is how omtanke reads that. It does not say how to repair it.
sick-leave-stays-confidential = Personal matters of colleagues and leaders are confidential, on social media too.
    .limit = It does not name sick leave. That it is a personal matter is how omtanke reads it.
answer-so-that-nobody-doubts-your-role = Leave no doubt whether you write for yourself or for your workplace, and keep personal matters confidential.
    .limit = It does not speak of answering a colleague’s or employee’s post.
no-doubt-about-whom-you-speak-for = Always make sure there is no doubt whether you speak for yourself or for your workplace.
    .limit = It does not say how to show it.
say-it-without-doubt-about-your-role = Make sure there is no doubt whether you speak for yourself or for your workplace.
    .limit = It leaves the rules on free expression to a leaflet, and does not say when to ask anybody first.
speak-for-the-workplace-as-on-the-job = Leave no doubt that you speak for your workplace, and behave there as you do at work.
    .limit = It leaves it to the communication policy who makes statements.
the-communication-policy-says-who-speaks = Find out first who makes statements: the communication policy says more about it.
    .limit = It points to the policy and does not say who it is. That looking it up comes first is how omtanke reads it.
patients-stay-confidential-when-you-speak-for-work = Personal matters of patients are confidential, on social media too.
    .limit = It does not say which details show who somebody is.
citizens-stay-confidential-when-you-speak-for-work = Do not use social media to pass on what is confidential.
    .limit = It names patients, relatives, colleagues and management. It does not name other citizens.
confidential-as-with-any-other-media = Personal matters of patients, relatives, colleagues and leaders are confidential, just as you know it from other media.
    .limit = It is about social media and does not say how to answer a journalist.
employees-have-a-duty-with-the-press-too = As an employee you have a duty of confidentiality, so keep confidential information to yourself.
    .limit = It is about social media and does not name citizens. That it holds with the press is how omtanke reads it.
the-policy-says-who-answers-the-press = Find out first who makes statements: the communication policy says more about it.
    .limit = It does not name the press. That looking it up comes first is how omtanke reads it.
colleagues-matters-come-down = Personal matters of colleagues and leaders are confidential: take the post out of view.
    .limit = It says what not to pass on. Taking the post out of view is how omtanke reads that. It does not say how to repair it.
confidential-information-stays-out-of-pictures = Confidential information is not to be passed on: leave this picture out.
    .limit = It does not speak of pictures. That a picture passes things on is how omtanke reads it.
patients-on-page-pictures-stay-confidential = Personal matters of patients are confidential, on social media too: leave this picture out.
    .limit = It does not speak of pictures, or of patients who agree. That a picture counts is how omtanke reads it.
confidential-information-stays-out-of-page-pictures = Confidential information is not to be passed on: leave this picture out.
    .limit = It does not speak of pictures. That a picture passes things on is how omtanke reads it.
the-workplace-decides-on-work-profiles = Your workplace judges whether it wants to be active through a work profile.
    .limit = It does not say who at the workplace decides. That you ask first is how omtanke reads it.
behave-as-at-work-on-social-media = Behave as you do at work, and leave no doubt whether you speak for yourself or for your workplace.
    .limit = It does not say which profile to use, and does not speak of passwords.
run-the-page-as-at-work = Behave as you do at work, and leave no doubt whether you speak for yourself or for your workplace.
    .limit = It does not say which profile to run a page from.
no-doubt-who-comments = Leave no doubt whether you speak for yourself or for your workplace.
    .limit = It does not say whether to comment at all, or how to show it.
no-confidential-matters-on-the-page = Do not use social media to pass on what is confidential.
    .limit = It names patients, relatives, colleagues and management. It does not name other citizens.
post-as-at-work = Behave as you do at work, and bear in mind that others get a say in what you post.
    .limit = It does not say what belongs on a page, or who looks at a post before it goes out.
at-work-in-talk-about-a-child = If you write about school or the child there, behave as you do at work, and pass on nothing confidential.
    .limit = It does not speak of pupils or parents. That this is social media as part of your work is how omtanke reads it.
clear-goal-from-the-start = Make your strategy and your goal quite clear before you start, and find a way of your own.
    .limit = It does not say what a strategy contains. That a clear goal is a condition is how omtanke reads it.
resources-for-ongoing-monitoring = Set resources aside first: such initiatives need ongoing monitoring.
    .limit = It does not say how much time it takes. It speaks of initiatives for ideas, networks and knowledge. The rest is how omtanke reads it.
the-workplace-judges-the-start = Your workplace judges whether it wants to be active through a work profile.
    .limit = It does not say who at the workplace decides. That you ask first is how omtanke reads it.
the-checklist-before-you-start = Go through the advice as a checklist: a clear goal, resources set aside, less control and new ideas.
    .limit = It says itself that the advice does not cover everything. It names no network.
what-social-media-are-suited-to = Social media are well suited to this. Set resources aside to monitor them as you go.
    .limit = It does not say which networks are suited, or how much time it takes.
dialogue-with-citizens-takes-time = Your region wants dialogue and sets time aside for it. Social media may still not be the answer.
    .limit = It tells what the region wants, and gives no rules for the dialogue. Weighing other media is how omtanke reads it.
social-media-are-not-steered = Accept that others help to decide what is said, and that a post can be misused.
    .limit = It does not say when to step in, or what to delete.
a-channel-needs-monitoring = Do not leave the channel to itself: such initiatives need ongoing monitoring.
    .limit = It does not speak of closing a channel. That the answer is no is how omtanke reads it.
dialogue-in-a-critical-light-too = Your region takes part in debate, also when the light on it is critical.
    .limit = It tells what the region wants. Who answers is left to the communication policy. That your answer is part of it is how omtanke reads it.
be-bold-and-know-your-goal = Be bold and think in new ways, and make sure that the goal is quite clear.
    .limit = It speaks of the goal at the start. Going back to it later is how omtanke reads it.

the-workplace-judges-private-use = There are no guidelines on this. Your workplace judges whether it wants any on private use.
    .limit = It does not say whether private use is all right. Finding out what your workplace has laid down is how omtanke reads it.
the-workplace-judges-the-need-for-rules = Your workplace judges for itself whether there is to be a guideline on private use.
    .limit = It does not say what belongs in a guideline, or who at the workplace decides. Doing it together is how omtanke reads it.

no-doubt-for-whom-you-answer = Leave no doubt whether you speak for yourself or for your workplace.
    .limit = It does not say whether to answer from your own profile, or where to send people.
no-doubt-for-whom-you-share = Leave no doubt whether you speak for yourself or for your workplace.
    .limit = It does not speak of sharing posts. That sharing counts as speaking is how omtanke reads it.
ask-what-your-workplace-laid-down = Ask what applies where you work: the region has no guidelines, and your workplace judges whether it wants any.
    .limit = It does not say who at the workplace decides. That you ask first is how omtanke reads it.
your-workplace-judges-for-itself = Your workplace judges for itself whether it wants a guideline.
    .limit = It does not say what belongs in a guideline, or who decides. Doing it together is how omtanke reads it.
