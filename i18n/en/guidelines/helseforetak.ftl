about = Guide for staff of a Norwegian health trust that the document does not name. It says nothing about private use in working hours or about running an official page.

## 1. Sosiale medier er offentlige

rule-1-1 = The tone can be like that of a private, confidential talk, so it is easy to forget that what is written is public.
rule-1-2 = Even if you limit who sees your posts and comments, you have no control over whether somebody passes them on.
rule-1-3 = Everything you write on social media must be regarded as public, open for anyone to read.

## 2. Vi har taushetsplikt overfor pasienter

rule-2-1 = All information about patients falls under the staff’s duty of confidentiality.
rule-2-2 = The duty also covers the fact that somebody is, or has been, a patient there.
rule-2-3 = Staff therefore cannot post things like having met a named person in the waiting room.

## 3. Privat informasjon er privat

rule-3-1 = Do not share pictures or videos of other people unless you have permission.
rule-3-2 = Norway has freedom of expression, but also strong protection of privacy.
rule-3-3 = The Copyright Act (Åndsverkloven) has rules on who has the right to publish such things as pictures, videos and texts.

## 4. Vær tydelig på rolle

rule-4-1 = Everyone has freedom of expression and can say what they like as a private person.
rule-4-2 = The health trusts have rules on who can speak on the trust’s behalf.
rule-4-3 = When the tone is informal, it can at times be hard to tell whether a professional speaks privately or for the employer.
rule-4-4 = Be clear about your role where there may be doubt.
rule-4-5 = Treating a person is not the same as being a private friend.
rule-4-6 = The trust does not recommend becoming Facebook friends with people you know only through a patient relationship.

## 5. Vær en positiv ambassadør

rule-5-1 = The trust hopes that its staff will be positive ambassadors, on social media too.
rule-5-2 = Speak well of your workplace, if you thrive there and feel that your work has meaning and is interesting.
rule-5-3 = As a rule, it is best to take disagreement and criticism of internal matters up with your nearest leader. Another option is the union or safety representative.

## 6. Du kan få hjelp til å slette innhold du ikke vil ha på nett

rule-6-1 = You can see your rights at slettmeg.no, under the tab “Lover og rettigheter”, if you want something removed from the net.

## 7. Veiledningen er lest og forstått

rule-7-1 = The guide ends with room for place, date and the employee’s signature, as a sign that it is read and understood.

## Stances

no-facebook-friends-from-treatment = Your organisation does not recommend being Facebook friends with people you know only through a patient relationship.
    .limit = It does not name other networks or relatives, and does not say how to decline.
no-trace-of-patients = Do not let it show that somebody is or was a patient: that is confidential too.
    .limit = It gives one example. It does not say which other details show who somebody is.
closed-is-public-too = Treat it as public, also when only a few people see it.
    .limit = It does not say what is fit to write, only that you regard it as public.
criticism-goes-to-the-leader = You are free to speak as a private person. Criticism of internal matters is as a rule best raised with your nearest leader.
    .limit = It does not forbid criticism, and does not say where it goes too far.
no-patient-information-in-replies = All information about patients is confidential, so keep it out of your reply.
    .limit = It does not say how to answer, or what to do with details that others have written.
help-with-removing-your-own-post = You can get help to remove what you do not want online: look up your rights.
    .limit = It does not say whether to tell your leader, or what to do first.
patient-information-has-to-come-down = All information about patients is confidential: take it out of view.
    .limit = It states the duty of confidentiality. Taking the post out of view is how omtanke reads that. It does not say how to repair a breach.
permission-for-pictures-of-others = Pictures of others are not for sharing without permission: ask for it now.
    .limit = It does not say what to do when a picture is already out. Asking now is how omtanke reads it.
picture-of-you-without-permission = You can get help to remove what you do not want online. Staff are advised not to share pictures of others without permission.
    .limit = It does not say whether to speak with the colleague or your leader first.
help-with-removing-words-about-you = You can get help to remove what you do not want online: look up your rights.
    .limit = It does not say whether to tell your leader, or what to do about the one who posted.
relatives-learn-nothing-on-social-media = All information about patients is confidential, so tell a relative nothing about the patient there.
    .limit = It does not speak of relatives. That an answer to them is covered too is how omtanke reads it.
no-trace-of-patients-on-work-pages = Do not let the page show that somebody is or was a patient: that is confidential too.
    .limit = It gives one example. It does not say which other details show who somebody is.
tell-the-relative-no-more = All information about patients is confidential: tell the relative no more there.
    .limit = It states the duty of confidentiality. Stopping now is how omtanke reads that. It does not say how to repair a breach.
criticism-and-free-speech = Bear in mind that everyone has freedom of expression as a private person.
    .limit = It says where criticism is as a rule best raised. It does not say how to react to it.
answer-with-a-clear-role = Be clear about the role you write in, and regard what you write as public.
    .limit = It says that there are rules on who speaks for the trust, not what they are. It does not speak of answering an employee’s post.
an-open-profile-is-public = Regard everything you write as public: anyone may read it.
    .limit = It does not say whether a profile is to be open or closed.
help-with-old-posts = You can get help to remove what you do not want online: look up your rights.
    .limit = It does not speak of applying for a job.
free-to-speak-but-in-public = You have freedom of expression as a private person, but what you write must be regarded as public.
    .limit = It does not speak of venting, and does not say what is fit to write.
be-clear-about-your-role = Be clear about your role where there may be doubt.
    .limit = It does not say how to show it.
free-to-speak-privately-about-your-field = You are free to speak as a private person. Be clear about it where there may be doubt.
    .limit = It does not say what to do if others still take it as the word of the trust.
show-that-you-speak-as-a-professional = Be clear about your role: it can be hard to see whether a professional speaks privately or for the employer.
    .limit = It does not say whether to tell anybody first.
be-a-positive-ambassador = Speak well of your workplace, if you are happy there: the trust hopes for positive ambassadors.
    .limit = It does not ask you to praise what you are not happy with.
be-clear-when-you-speak-for-the-trust = Be clear that you speak for the trust, where there may be doubt.
    .limit = It tells that the trusts have rules on who speaks for them, but not what the rules are.
there-are-rules-on-who-speaks = Find out first who speaks for the trust: there are rules for it.
    .limit = It does not say what the rules are. That finding out comes first is how omtanke reads it.
no-patient-information-when-you-speak-for-work = All information about patients is confidential, also that somebody is or was one.
    .limit = It does not speak of patients who agree to be mentioned.
strong-opinions-are-yours-to-state = You are free to say what you like as a private person. What you write must be regarded as public.
    .limit = It does not say what to do if your opinion and your work do not go well together.
no-patient-information-to-the-press = All information about patients is confidential, with the press too.
    .limit = It is about social media. That the duty holds with the press is how omtanke reads it.
rules-on-who-answers-the-press = Find out first who speaks for the trust: there are rules for it.
    .limit = It does not name the press or say what the rules are. That finding out comes first is how omtanke reads it.
be-clear-to-the-press-about-your-role = Be clear about your role where there may be doubt.
    .limit = It is about social media. That it holds with the press is how omtanke reads it.
free-to-answer-the-press-privately = You are free to speak as a private person. Be clear about it where there may be doubt.
    .limit = It is about social media. That it holds with the press is how omtanke reads it.
representatives-when-the-leader-is-no-way = You are free to speak as a private person. Beside your leader, the union or safety representative is another possibility.
    .limit = Its first advice is the nearest leader. That the others remain when that does not work is how omtanke reads it.
permission-before-pictures-of-others = Do not share pictures of others without permission: ask first.
    .limit = It does not say who gives the permission. That it is those in the picture is how omtanke reads it.
permission-before-others-appear-on-a-page = Do not share pictures or videos of others without permission: ask first.
    .limit = It names neither official pages nor events. That those in the picture give the permission is how omtanke reads it.
permission-is-given-for-a-page = Pictures of others are not for sharing without permission. Here you have it.
    .limit = It does not say in what form permission is given. That it leaves the rest to you is how omtanke reads it.
no-patients-in-page-pictures = All information about patients is confidential, also that somebody is a patient: leave this picture out.
    .limit = It does not speak of pictures of patients, or of patients who agree. That a picture counts is how omtanke reads it.
a-no-means-no-permission = Do not share pictures of others without permission: here somebody has said no.
    .limit = It does not say what to do instead.
take-picture-down-without-permission = Pictures of others are not for sharing without permission. Without it, take the picture down.
    .limit = It does not speak of objections. Taking the picture down is how omtanke reads it.
copyright-decides-who-may-publish = The Copyright Act (Åndsverkloven) regulates who may publish this: find out first.
    .limit = It only points to the Act. That you find out and ask before you post is how omtanke reads it.
copyright-and-a-yes-from-the-maker = The Copyright Act (Åndsverkloven) regulates who may publish this. You have a yes from the one who made it.
    .limit = It only points to the Act. It does not say whether a yes from the maker is enough.
permission-for-people-in-others-pictures = Do not share pictures or videos of others without permission: ask first.
    .limit = It does not say who gives the permission. That it is those in the picture is how omtanke reads it.
help-with-removing-what-stays-up = You can get help to remove what you do not want online: look up your rights.
    .limit = It does not say whom to ask first.
be-clear-who-comments = You are free to speak as a private person. Be clear about your role where there may be doubt.
    .limit = It does not say how to show it. The trusts’ rules on who speaks for them are not in it.
help-with-removing-words-in-your-name = You can get help to remove what you do not want online: look up your rights.
    .limit = It does not speak of words in your name, and does not say whom to tell at work. That it covers them is how omtanke reads it.

clear-role-when-you-answer = Be clear about your role where there may be doubt.
    .limit = It does not say whether to answer from your own profile. The trusts’ rules on who speaks for them are not in it.
all-that-you-write-is-public = Treat what you write as public: you do not control whether somebody passes it on.
    .limit = It does not say whom to let see your profile.
clear-role-when-you-share = You are free to speak as a private person. Be clear about your role where there may be doubt.
    .limit = It does not speak of sharing posts. That there may be doubt here is how omtanke reads it.
sign-once-read-and-understood = The guide ends with your signature, as a sign that you have read and understood it.
    .limit = It does not say whether you have to sign, or what follows from it.
not-without-having-read-it = The signature stands for having read and understood it: read it first.
    .limit = It does not say when you get time to read. That the answer is no is how omtanke reads it.
not-yet-understood = The signature stands for having read and understood it: ask first about what is unclear.
    .limit = It does not say whom to ask. That you ask first is how omtanke reads it.
understood-is-not-agreed = The signature stands for having read and understood it. Disagreement is as a rule best raised with your nearest leader.
    .limit = It does not say whether you have to sign. That the guide counts as an internal matter is how omtanke reads it.
staff-sign-that-they-understood = The guide has room for each employee’s signature, as a sign that it is read and understood.
    .limit = It does not say who asks for it or keeps it.
